import type { KubernetesObject, ResourceName } from './objects.ts';
import { isJsonObject } from './objects.ts';
import { badRequest } from './status.ts';

type Labels = Readonly<Record<string, string>>;
export type Requirement =
  | { key: string; operator: 'In' | 'NotIn'; values: readonly string[] }
  | { key: string; operator: 'Exists' | 'DoesNotExist' };

/** The selector of a workload: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/ */
export interface LabelSelector {
  matchLabels?: Labels | undefined;
  matchExpressions?: { key: string; operator: string; values?: string[] | undefined }[] | undefined;
}

export function satisfies(labels: Labels, requirement: Requirement): boolean {
  const value = labels[requirement.key];
  switch (requirement.operator) {
    case 'In':
      return value !== undefined && requirement.values.includes(value);
    case 'NotIn':
      return value === undefined || !requirement.values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
  }
}

export function toRequirement({
  key,
  operator,
  values = [],
}: {
  key: string;
  operator: string;
  values?: string[] | undefined;
}): Requirement {
  switch (operator) {
    case 'In':
    case 'NotIn':
      return { key, operator, values };
    case 'Exists':
    case 'DoesNotExist':
      return { key, operator };
    default:
      throw badRequest(`"${operator}" is not a valid label selector operator`);
  }
}

/** Whether labels match a selector; a missing selector matches nothing, an empty one everything. */
export function selects(selector: LabelSelector | undefined, labels: Labels = {}): boolean {
  if (selector === undefined) return false;
  return (
    Object.entries(selector.matchLabels ?? {}).every(([key, value]) => labels[key] === value) &&
    (selector.matchExpressions ?? []).map(toRequirement).every((requirement) => satisfies(labels, requirement))
  );
}

const everywhere = ['metadata.name', 'metadata.namespace'];
const selectableFields: Partial<Record<ResourceName, readonly string[]>> = {
  events: [
    'involvedObject.kind',
    'involvedObject.namespace',
    'involvedObject.name',
    'involvedObject.uid',
    'involvedObject.apiVersion',
    'involvedObject.resourceVersion',
    'involvedObject.fieldPath',
    'reason',
    'reportingComponent',
    'source',
    'type',
  ],
  namespaces: ['status.phase'],
  nodes: ['spec.unschedulable'],
  pods: [
    'spec.nodeName',
    'spec.restartPolicy',
    'spec.schedulerName',
    'spec.serviceAccountName',
    'spec.hostNetwork',
    'status.phase',
    'status.podIP',
    'status.nominatedNodeName',
  ],
  secrets: ['type'],
  services: ['spec.clusterIP', 'spec.type'],
};

/** Reads a `fieldSelector` parameter, such as `spec.nodeName=a,status.phase!=Failed`: https://kubernetes.io/docs/concepts/overview/working-with-objects/field-selectors/ */
export function parseFieldSelector(resource: ResourceName, text: string): (object: KubernetesObject) => boolean {
  const terms = text.split(/(?<!\\),/).filter((term) => term !== '');
  const tests = terms.map((term) => {
    const [, field, operator, value = ''] = /^([^!=]+)(==|=|!=)(.*)$/.exec(term) ?? [];
    if (field === undefined) throw badRequest(`invalid selector: '${text}'; can't understand '${term}'`);
    refuseField(resource, field);
    const wanted = value.replace(/\\([\\,=])/g, '$1');
    return (object: KubernetesObject) => (fieldText(object, field) === wanted) === (operator !== '!=');
  });
  return (object) => tests.every((test) => test(object));
}

function refuseField(resource: ResourceName, field: string): void {
  const own = selectableFields[resource];
  if ([...everywhere, ...(own ?? [])].includes(field)) return;
  if (own !== undefined) throw badRequest(`field label not supported: ${field}`);
  throw badRequest(`"${field}" is not a known field selector: only "metadata.name", "metadata.namespace"`);
}

function fieldText(object: unknown, path: string): string {
  let value = object;
  for (const step of path.split('.')) value = isJsonObject(value) ? value[step] : undefined;
  // An event's source is its component.
  if (path === 'source' && isJsonObject(value)) value = value.component;
  if (value === undefined && (path === 'spec.unschedulable' || path === 'spec.hostNetwork')) return 'false';
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
}
