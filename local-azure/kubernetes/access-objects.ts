import { isDeepStrictEqual } from 'node:util';
import type { Kinds, KubernetesObject, ResourceName } from './objects.ts';
import type { Cause } from './status.ts';
import { invalidValue, notSupported, required } from './validation/causes.ts';

export const rbacGroup = 'rbac.authorization.k8s.io';

type Role = Kinds['roles'];
type Binding = Kinds['rolebindings'];
type Rule = NonNullable<Role['rules']>[number];
type Subject = NonNullable<Binding['subjects']>[number];

const roles = new Set<ResourceName>(['clusterroles', 'roles']);
const bindings = new Set<ResourceName>(['clusterrolebindings', 'rolebindings']);

/** Roles and their bindings. */
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
  if (roles.has(resource)) {
    return ((object as unknown as Role).rules ?? []).flatMap((rule, index) =>
      validateRule(rule, `rules[${index}]`, resource === 'roles'),
    );
  }
  const binding = object as unknown as Binding;
  return [
    ...validateRoleRef(binding.roleRef, resource),
    ...(binding.subjects ?? []).flatMap((subject, index) => validateSubject(subject, `subjects[${index}]`)),
    ...(before === undefined || isDeepStrictEqual(before.roleRef, object.roleRef)
      ? []
      : invalidValue('roleRef', object.roleRef, 'cannot change roleRef')),
  ];
}

function validateRule(rule: Rule, path: string, isNamespaced: boolean): Cause[] {
  const { apiGroups = [], resources = [], nonResourceURLs = [] } = rule;
  const noVerbs = (rule.verbs as string[] | undefined)?.length
    ? []
    : required(`${path}.verbs`, 'verbs must contain at least one value');
  if (nonResourceURLs.length > 0) {
    const mixed = 'rules cannot apply to both regular resources and non-resource URLs';
    const field = `${path}.nonResourceURLs`;
    const isMixed = apiGroups.length > 0 || resources.length > 0;
    const whys = isNamespaced ? ['namespaced rules cannot apply to non-resource URLs'] : isMixed ? [mixed] : [];
    return [...noVerbs, ...invalidValue(field, nonResourceURLs, ...whys)];
  }
  const noGroups = 'resource rules must supply at least one api group';
  const noResources = 'resource rules must supply at least one resource';
  return [
    ...noVerbs,
    ...(apiGroups.length === 0 ? required(`${path}.apiGroups`, noGroups) : []),
    ...(resources.length === 0 ? required(`${path}.resources`, noResources) : []),
  ];
}

function validateRoleRef(reference: Binding['roleRef'] | undefined, resource: ResourceName): Cause[] {
  const { apiGroup = '', kind = '', name = '' } = reference ?? {};
  const kinds = resource === 'rolebindings' ? ['Role', 'ClusterRole'] : ['ClusterRole'];
  return [
    ...(apiGroup === rbacGroup ? [] : notSupported('roleRef.apiGroup', apiGroup, [rbacGroup])),
    ...(kinds.includes(kind) ? [] : notSupported('roleRef.kind', kind, kinds)),
    ...(name === '' ? required('roleRef.name') : []),
  ];
}

function validateSubject({ kind, name, namespace = '', apiGroup = '' }: Subject, path: string): Cause[] {
  const unnamed = name === '' ? required(`${path}.name`) : [];
  if (!['ServiceAccount', 'User', 'Group'].includes(kind))
    return [...unnamed, ...notSupported(`${path}.kind`, kind, ['Group', 'ServiceAccount', 'User'])];
  const group = kind === 'ServiceAccount' ? '' : rbacGroup;
  return [
    ...unnamed,
    ...(apiGroup === group ? [] : notSupported(`${path}.apiGroup`, apiGroup, [group])),
    ...(kind === 'ServiceAccount' && namespace === '' ? required(`${path}.namespace`) : []),
  ];
}
