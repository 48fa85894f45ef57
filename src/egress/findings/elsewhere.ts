import { sameId } from '../../azure/resource-id.ts';
import { distinctIds } from '../cluster.ts';
import { subnetOf } from '../network.ts';
import type { EgressPath } from '../paths/path.ts';
import type { PromisedIp } from '../promise.ts';
import { defaultIpv6Route, defaultRoute, fateOf } from '../routes.ts';
import type { WatchedAzure } from '../watched.ts';
import type { Finding } from './finding.ts';
import { isTypeChanged, promisedName, wasNeverPinned } from './outbound.ts';
import { azSubnet, nameInGroup, resourceTitle, subnetTitle } from './places.ts';
import { isClusterPromise, promisedWays } from './promised-exits.ts';

/**
 * Node groups that leave by a way of which nothing was promised, each cause once: something that Azure prefers to the promised one, or a pool that came.
 * Where the workflow expects other addresses, too, what pods observe decides.
 * Source: https://learn.microsoft.com/azure/nat-gateway/nat-overview#nat-gateway-basics
 */
export function elsewhereFindings(watched: WatchedAzure, promised: readonly PromisedIp[]): Finding[] {
  if (watched.othersExpected || wasNeverPinned(watched, promised) || isTypeChanged(watched, promised)) return [];
  const { elsewhere } = promisedWays(watched, promised);
  const routed = elsewhere.filter((path) => routeOf(watched, path) !== undefined);
  const gated = isClusterPromise(watched, promised) ? elsewhere.filter(isGated) : [];
  const byNode = elsewhere.filter(({ kind }) => kind === 'node-public-ips');
  const others = elsewhere.filter((path) => ![...routed, ...gated, ...byNode].includes(path));
  return [
    ...subnetsOf(routed).flatMap((id) => routeFinding(watched, id)),
    ...ipv6RouteFindings(watched, promised, routed),
    ...subnetsOf(gated).flatMap((id) => gatewayFinding(gated, id)),
    ...nodeIpFindings(watched, byNode),
    ...titlesOf(others).map((title) =>
      otherFinding(
        watched,
        promised,
        others.filter((path) => path.title === title),
      ),
    ),
  ];
}

function routeOf({ network }: WatchedAzure, { subnetId }: EgressPath): ReturnType<typeof defaultRoute> {
  return defaultRoute(subnetOf(network, subnetId)?.routes ?? []);
}

function isGated({ kind, id }: EgressPath): boolean {
  return kind === 'nat-gateway' && id !== undefined;
}

function subnetsOf(paths: readonly EgressPath[]): string[] {
  return distinctIds(paths.flatMap(({ subnetId }) => subnetId ?? []));
}

function titlesOf(paths: readonly EgressPath[]): string[] {
  return [...new Set(paths.map(({ title }) => title))];
}

function routeFinding({ network }: WatchedAzure, id: string): Finding[] {
  const route = defaultRoute(subnetOf(network, id)?.routes ?? []);
  return route ? [overriding(id, `a route for 0.0.0.0/0 or half of it ${fateOf(route, 'its traffic')}`)] : [];
}

/** Where IPv6 alone is sent away: that decides nothing of the path of IPv4. */
function ipv6RouteFindings(
  { network, paths }: WatchedAzure,
  promised: readonly PromisedIp[],
  routed: readonly EgressPath[],
): Finding[] {
  if (!promised.some(({ existing }) => existing?.version === 'IPv6')) return [];
  return subnetsOf(paths.filter((path) => !routed.includes(path))).flatMap((id) => {
    const route = defaultIpv6Route(subnetOf(network, id)?.routes ?? []);
    return route ? [overriding(id, `a route for ${route.prefix} ${fateOf(route, 'its IPv6 traffic')}`)] : [];
  });
}

function overriding(id: string, actual: string): Finding {
  return {
    id: 'route-overrides',
    severity: 'drift',
    subject: subnetTitle(id),
    expected: 'no such route, so that traffic leaves from the promised addresses',
    actual,
    remedy: `Take that route out of the subnet’s route table, which az network vnet subnet show ${azSubnet(id)} --query routeTable names: az network route-table route delete. Or, where the appliance is meant to decide, check against its addresses: expected-ips.`,
    resourceId: id,
  };
}

function gatewayFinding(gated: readonly EgressPath[], id: string): Finding[] {
  const path = gated.find(({ subnetId }) => subnetId !== undefined && sameId(subnetId, id));
  if (path?.id === undefined) return [];
  const meant = typeof path.pin === 'string' ? ' Or, where it is meant: mode: pin pins it, too.' : '';
  return [
    {
      id: 'nat-gateway-overrides',
      severity: 'drift',
      subject: subnetTitle(id),
      expected: 'no NAT gateway, so that traffic leaves from the promised addresses',
      actual: `${resourceTitle(path.id)} takes its traffic, whatever the outbound type says`,
      remedy: `Take it off the subnet: az network vnet subnet update ${azSubnet(id)} --remove natGateway${meant === '' ? '' : `.${meant}`}`,
      resourceId: id,
    },
  ];
}

function nodeIpFindings({ cluster }: WatchedAzure, byNode: readonly EgressPath[]): Finding[] {
  const [first] = byNode;
  if (first === undefined) return [];
  const groups = byNode.map(({ group }) => group);
  return [
    {
      id: 'node-public-ips',
      severity: 'drift',
      subject: `cluster ${nameInGroup(cluster.id)}`,
      expected: 'nodes without public IPs of their own',
      actual: `nodes of ${groups.join(', ')} have public IPs, which win over the load balancer`,
      remedy: `Recreate these pools without --enable-node-public-ip: az aks nodepool add, then az aks nodepool delete for the old ones. Or leave them out: skip-node-groups: ${groups.join(',')}`,
      resourceId: `${cluster.id}/agentPools/${first.group}`,
    },
  ];
}

/** A pool that came since on another exit, a gateway that was taken off its subnet, virtual nodes. */
function otherFinding(
  { cluster }: WatchedAzure,
  promised: readonly PromisedIp[],
  paths: readonly EgressPath[],
): Finding {
  const [first] = paths;
  const groups = paths.map(({ group }) => group).join(', ');
  const unpinnable = typeof first?.pin === 'string' ? undefined : first?.pin;
  const [subnetId] = subnetsOf(paths);
  const back =
    subnetId === undefined || isClusterPromise({ cluster }, promised)
      ? ''
      : ` Or give its subnet a NAT gateway that is pinned: az network vnet subnet update ${azSubnet(subnetId)} --nat-gateway …`;
  return {
    id: 'group-leaves-elsewhere',
    severity: 'drift',
    subject: `node group ${groups}`,
    expected: `egress from ${promised.map(promisedName).join(', ')}`,
    actual: `leaves by another way out, of which nothing was pinned: ${unpinnable?.because ?? first?.title ?? ''}`,
    remedy: unpinnable
      ? `${unpinnable.waysOut} Or leave it out: skip-node-groups: ${paths.map(({ group }) => group).join(',')}`
      : `mode: pin pins that way out, too; mode: plan says what changes for partners.${back}`,
    resourceId: first?.subnetId ?? cluster.id,
  };
}
