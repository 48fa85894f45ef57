import { aksError } from '../errors.ts';

/** @throws ArmError 400 for a number of a profile that is there and out of its range */
export function refuseOutside(
  value: unknown,
  [least, most]: readonly [number, number],
  profile: 'loadBalancerProfile' | 'natGatewayProfile',
  what: string,
): void {
  if (value === undefined || value === null || isWhole(value, least, most)) return;
  const name = profile === 'natGatewayProfile' ? 'NATGatewayProfile' : 'LoadBalancerProfile';
  const property = `${what.charAt(0).toLowerCase()}${what.slice(1)}`;
  const message = `${profile === 'natGatewayProfile' ? 'NAT gateway' : 'Load balancer'} profile ${property} ${JSON.stringify(value)} is not in the valid range: it must be between ${String(least)} and ${String(most)}.`;
  throw aksError(400, `Invalid${name}${what}`, message, `networkProfile.${profile}.${property}`);
}

export function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}
