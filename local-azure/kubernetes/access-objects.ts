import { isDeepStrictEqual } from 'node:util';
import type { Kinds, KubernetesObject, ResourceName } from './objects.ts';
import type { Cause } from './status.ts';

export const rbacGroup = 'rbac.authorization.k8s.io';

type Role = Kinds['roles'];
type Binding = Kinds['rolebindings'];
type Rule = NonNullable<Role['rules']>[number];
type Subject = NonNullable<Binding['subjects']>[number];

const roles = new Set<ResourceName>(['clusterroles', 'roles']);
const bindings = new Set<ResourceName>(['clusterrolebindings', 'rolebindings']);

/** Roles and bindings: their names are any that fit into a path, such as `system:discovery`. */
export function isAccessObject(resource: ResourceName): boolean {
  return roles.has(resource) || bindings.has(resource);
}

/** Fills in the API groups that a binding may leave out: https://kubernetes.io/docs/reference/access-authn-authz/rbac/ */
export function defaultBinding({ roleRef, subjects = [] }: Partial<Pick<Binding, 'roleRef' | 'subjects'>>): void {
  if (roleRef !== undefined && roleRef.apiGroup === undefined) roleRef.apiGroup = rbacGroup;
  for (const subject of subjects) {
    if (subject.kind !== 'ServiceAccount') subject.apiGroup ??= rbacGroup;
  }
}

/** What the API server refuses in a role or a binding, in its words. */
export function validateAccessObject(
  resource: ResourceName,
  object: KubernetesObject,
  before: KubernetesObject | undefined,
): Cause[] {
  const name = validateName(object.metadata.name);
  if (roles.has(resource)) {
    const rules = ((object as unknown as Role).rules ?? []).flatMap((rule, index) =>
      validateRule(rule, `rules[${index}]`, resource === 'roles'),
    );
    return [...name, ...rules];
  }
  const binding = object as unknown as Binding;
  const causes = [
    ...name,
    ...validateRoleRef(binding.roleRef, resource),
    ...(binding.subjects ?? []).flatMap((subject, index) => validateSubject(subject, `subjects[${index}]`)),
  ];
  const isMoved = before !== undefined && !isDeepStrictEqual(before.roleRef, object.roleRef);
  return isMoved ? [...causes, invalidValue('roleRef', object.roleRef, 'cannot change roleRef')] : causes;
}

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#path-segment-names */
function validateName(name: string): Cause[] {
  if (name === '') return [required('metadata.name', 'name or generateName is required')];
  if (name === '.' || name === '..') return [invalidValue('metadata.name', name, `may not be '${name}'`)];
  const illegal = ['/', '%'].find((character) => name.includes(character));
  return illegal === undefined ? [] : [invalidValue('metadata.name', name, `may not contain '${illegal}'`)];
}

function validateRule(rule: Rule, path: string, isNamespaced: boolean): Cause[] {
  const { apiGroups = [], resources = [], nonResourceURLs = [] } = rule;
  const causes: Cause[] = [];
  const verbs = (rule.verbs as string[] | undefined) ?? [];
  if (verbs.length === 0) causes.push(required(`${path}.verbs`, 'verbs must contain at least one value'));
  if (nonResourceURLs.length > 0) {
    const mixed = 'rules cannot apply to both regular resources and non-resource URLs';
    const why = isNamespaced
      ? 'namespaced rules cannot apply to non-resource URLs'
      : apiGroups.length > 0 || resources.length > 0
        ? mixed
        : undefined;
    if (why !== undefined) causes.push(invalidValue(`${path}.nonResourceURLs`, nonResourceURLs, why));
    return causes;
  }
  if (apiGroups.length === 0)
    causes.push(required(`${path}.apiGroups`, 'resource rules must supply at least one api group'));
  if (resources.length === 0)
    causes.push(required(`${path}.resources`, 'resource rules must supply at least one resource'));
  return causes;
}

function validateRoleRef(reference: Binding['roleRef'] | undefined, resource: ResourceName): Cause[] {
  const { apiGroup = '', kind = '', name = '' } = reference ?? {};
  const kinds = resource === 'rolebindings' ? ['Role', 'ClusterRole'] : ['ClusterRole'];
  return [
    ...(apiGroup === rbacGroup ? [] : [unsupported('roleRef.apiGroup', apiGroup, [rbacGroup])]),
    ...(kinds.includes(kind) ? [] : [unsupported('roleRef.kind', kind, kinds)]),
    ...(name === '' ? [required('roleRef.name')] : []),
  ];
}

function validateSubject({ kind, name, namespace = '', apiGroup = '' }: Subject, path: string): Cause[] {
  const causes = name === '' ? [required(`${path}.name`)] : [];
  const group = kind === 'ServiceAccount' ? '' : rbacGroup;
  if (!['ServiceAccount', 'User', 'Group'].includes(kind))
    return [...causes, unsupported(`${path}.kind`, kind, ['Group', 'ServiceAccount', 'User'])];
  if (apiGroup !== group) causes.push(unsupported(`${path}.apiGroup`, apiGroup, [group]));
  if (kind === 'ServiceAccount' && namespace === '') causes.push(required(`${path}.namespace`));
  return causes;
}

function invalidValue(field: string, value: unknown, why: string): Cause {
  return { field, reason: 'FieldValueInvalid', message: `Invalid value: ${JSON.stringify(value)}: ${why}` };
}

function required(field: string, why?: string): Cause {
  return { field, reason: 'FieldValueRequired', message: `Required value${why === undefined ? '' : `: ${why}`}` };
}

function unsupported(field: string, value: string, supported: readonly string[]): Cause {
  const words = supported.map((one) => JSON.stringify(one)).join(', ');
  const message = `Unsupported value: ${JSON.stringify(value)}: supported values: ${words}`;
  return { field, reason: 'FieldValueNotSupported', message };
}
