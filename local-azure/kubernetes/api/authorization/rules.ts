import type { Kinds } from '../../objects.ts';
import { fullName } from './attributes.ts';
import type { Attributes } from './attributes.ts';

/** https://kubernetes.io/docs/reference/kubernetes-api/authorization-resources/role-v1/ */
export type Rule = NonNullable<Kinds['roles']['rules']>[number];

export function allows(rule: Rule, { verb, path, resource }: Attributes): boolean {
  if (!includes(rule.verbs, verb)) return false;
  if (resource === undefined) return (rule.nonResourceURLs ?? []).some((url) => coversPath(url, path));
  const { resourceNames = [] } = rule;
  return (
    includes(rule.apiGroups, resource.group) &&
    coversResource(rule.resources ?? [], fullName(resource)) &&
    (resourceNames.length === 0 || resourceNames.includes(resource.name ?? ''))
  );
}

function includes(known: readonly string[] = [], value: string): boolean {
  return known.includes('*') || known.includes(value);
}

function coversPath(url: string, path: string): boolean {
  return url === '*' || url === path || (url.endsWith('*') && path.startsWith(url.slice(0, -1)));
}

function coversResource(known: readonly string[], resource: string): boolean {
  const [, subresource] = resource.split('/');
  return includes(known, resource) || (subresource !== undefined && known.includes(`*/${subresource}`));
}

/** What is in the wanted rules and in none of the held ones, one verb of one resource each. */
export function missingRules(held: readonly Rule[], wanted: readonly Rule[]): Rule[] {
  return wanted.flatMap(singleRules).filter((single) => !held.some((rule) => coversRule(rule, single)));
}

function singleRules(rule: Rule): Rule[] {
  const { apiGroups = [], resources = [], resourceNames = [], nonResourceURLs = [], verbs } = rule;
  const names = resourceNames.length === 0 ? [{}] : resourceNames.map((name) => ({ resourceNames: [name] }));
  const ofResources = apiGroups.flatMap((group) =>
    resources.flatMap((resource) => names.map((name) => ({ apiGroups: [group], resources: [resource], ...name }))),
  );
  const ofPaths = nonResourceURLs.map((url) => ({ nonResourceURLs: [url] }));
  return [...ofResources, ...ofPaths].flatMap((what) => verbs.map((verb): Rule => ({ ...what, verbs: [verb] })));
}

function coversRule(held: Rule, single: Rule): boolean {
  if (!includes(held.verbs, single.verbs[0] ?? '')) return false;
  const [path] = single.nonResourceURLs ?? [];
  if (path !== undefined) return (held.nonResourceURLs ?? []).some((url) => coversPath(url, path));
  const { resourceNames = [] } = held;
  return (
    includes(held.apiGroups, single.apiGroups?.[0] ?? '') &&
    coversResource(held.resources ?? [], single.resources?.[0] ?? '') &&
    (resourceNames.length === 0 || resourceNames.includes(single.resourceNames?.[0] ?? ''))
  );
}

/** Rules in one line each, verbs of the same resource together, as the API server's refusals name them. */
export function describeRules(singles: readonly Rule[]): string[] {
  const verbs = new Map<string, string[]>();
  for (const { apiGroups, resources, nonResourceURLs, resourceNames, verbs: own } of singles) {
    const parts = { APIGroups: apiGroups, Resources: resources, NonResourceURLs: nonResourceURLs };
    const named = { ...parts, ResourceNames: resourceNames };
    const words = Object.entries(named).flatMap(([name, values]) => (values ? [`${name}:${quoted(values)}`] : []));
    verbs.set(words.join(', '), [...(verbs.get(words.join(', ')) ?? []), ...own]);
  }
  return [...verbs].map(([words, all]) => `{${words}, Verbs:${quoted(all)}}`).sort();
}

/** Strings as Go prints a list of them. */
export function quoted(values: readonly string[]): string {
  return `[${values.map((value) => JSON.stringify(value)).join(' ')}]`;
}
