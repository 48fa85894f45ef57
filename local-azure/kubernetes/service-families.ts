import type { Family } from './cluster-view.ts';
import type { Service } from './objects.ts';
import { invalidValue } from './validation/causes.ts';
import type { Cause } from './status.ts';

type Spec = Service['spec'];

/** Gives a Service the families that it asks for, one where it does not ask: https://kubernetes.io/docs/concepts/services-networking/dual-stack/ */
export function defaultFamilies(spec: Spec, isDualStack: boolean, newAddress: (family: Family) => string): void {
  const given = [...(spec.ipFamilies ?? [])] as Family[];
  const asksForBoth = given.length > 1 || (spec.clusterIPs ?? []).length > 1;
  spec.ipFamilyPolicy ??= asksForBoth ? 'RequireDualStack' : 'SingleStack';
  const [first = spec.clusterIP?.includes(':') === true ? 'IPv6' : 'IPv4'] = given;
  const isBoth = isDualStack && spec.ipFamilyPolicy !== 'SingleStack';
  const families: Family[] = isBoth ? [first, first === 'IPv4' ? 'IPv6' : 'IPv4'] : [first];
  spec.ipFamilies = families;
  if ((spec.clusterIP ?? '') === '') spec.clusterIP = newAddress(first);
  const { clusterIP = '', clusterIPs = [clusterIP] } = spec;
  const isHeadless = clusterIP === 'None';
  spec.clusterIPs = isHeadless ? clusterIPs : families.map((family, index) => clusterIPs[index] ?? newAddress(family));
}

/** What a cluster of one family refuses. */
export function validateFamilies({ ipFamilyPolicy, ipFamilies = [] }: Spec, isDualStack: boolean): Cause[] {
  if (isDualStack) return [];
  const stack = 'this cluster is not configured for dual-stack services';
  return [
    ...(ipFamilyPolicy === 'RequireDualStack' ? invalidValue('spec.ipFamilyPolicy', ipFamilyPolicy, stack) : []),
    ...(ipFamilies[0] === 'IPv6' ? invalidValue('spec.ipFamilies[0]', 'IPv6', 'not configured on this cluster') : []),
  ];
}
