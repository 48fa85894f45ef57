import type { LabelSelector } from '../selectors.ts';
import type { Cause } from '../status.ts';
import { forbiddenField, invalidValue, required } from './causes.ts';
import { validateLabels } from './metadata.ts';
import { qualifiedName } from './names.ts';

interface Expression {
  key?: string | undefined;
  operator?: string | undefined;
  values?: string[] | undefined;
}

/** https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/label-selector/ */
export function validateLabelSelector(field: string, selector: LabelSelector | undefined): Cause[] {
  if (selector === undefined) return [];
  return [
    ...validateLabels(`${field}.matchLabels`, selector.matchLabels),
    ...validateExpressions(`${field}.matchExpressions`, selector.matchExpressions ?? []),
  ];
}

/** The expressions of a selector; those of nodes may compare numbers too. */
export function validateExpressions(field: string, expressions: readonly Expression[], ofNodes = false): Cause[] {
  return expressions.flatMap(({ key = '', operator = '', values = [] }, index) => [
    ...validateOperator(`${field}[${index}]`, operator, values, ofNodes),
    ...invalidValue(`${field}[${index}].key`, key, ...qualifiedName(key)),
  ]);
}

function validateOperator(field: string, operator: string, values: readonly string[], ofNodes: boolean): Cause[] {
  if (operator === 'In' || operator === 'NotIn') {
    if (values.length > 0) return [];
    return required(`${field}.values`, "must be specified when `operator` is 'In' or 'NotIn'");
  }
  if (operator === 'Exists' || operator === 'DoesNotExist') {
    if (values.length === 0) return [];
    return forbiddenField(`${field}.values`, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'");
  }
  if (ofNodes && (operator === 'Gt' || operator === 'Lt')) {
    if (values.length === 1) return [];
    return required(`${field}.values`, "must be specified single value when `operator` is 'Lt' or 'Gt'");
  }
  return invalidValue(`${field}.operator`, operator, 'not a valid selector operator');
}
