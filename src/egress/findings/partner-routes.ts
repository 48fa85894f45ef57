import type { Network, Route, Subnet } from '../network.ts';
import type { EgressPath } from '../paths/path.ts';
import { defaultRoute, fateOf, isUsual, nextHop, routesInside, routeTo } from '../routes.ts';
import type { Finding } from './finding.ts';
import { azSubnet, subnetTitle } from './places.ts';

interface Question {
  network: Network;
  /** Paths of the node groups that there are. */
  paths: readonly EgressPath[];
  /** Addresses and CIDRs of partners, as the workflow names them. */
  partners: readonly string[];
  /** Drift where addresses are promised or expected: partners see others. */
  severity: Finding['severity'];
}

/**
 * Routes that take traffic for partners another way than all else of the subnet: what the echo observes says nothing of it then. A service endpoint
 * or a private link of a subnet is no route, and leads to Azure's own services only.
 * Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview#how-azure-selects-a-route
 */
export function partnerFindings({ network, paths, partners, severity }: Question): Finding[] {
  return network.subnets.flatMap((subnet) => {
    const own = paths.filter(({ subnetId }) => subnetId === subnet.id);
    return own.length === 0 ? [] : bypasses(subnet, partners).map((bypass) => finding(subnet, own, bypass, severity));
  });
}

interface Bypass {
  /** Undefined where no route of the table is for the partner: it takes Azure's own, to the Internet. */
  route: Route | undefined;
  partners: string[];
  isPart: boolean;
}

function bypasses({ routes }: Subnet, partners: readonly string[]): Bypass[] {
  const found = new Map<Route | undefined, Bypass>();
  const add = (route: Route | undefined, partner: string, isPart: boolean): void => {
    const known = found.get(route);
    if (known) known.partners.push(partner);
    else found.set(route, { route, partners: [partner], isPart });
  };
  for (const partner of partners) {
    const usual = wayOf(usualRoute(routes, partner));
    const whole = routeTo(routes, partner);
    if (wayOf(whole) !== usual) add(whole, partner, false);
    for (const part of routesInside(routes, partner)) if (wayOf(part) !== usual) add(part, partner, true);
  }
  return [...found.values()];
}

/** How a subnet's traffic leaves. Firewalls and appliances have an address of each family; what decides is whether a route takes it. */
function usualRoute(routes: readonly Route[], partner: string): Route | undefined {
  const route = defaultRoute(routes);
  return route && partner.includes(':') ? routes.find(({ prefix }) => prefix === '::/0') : route;
}

function wayOf(route: Route | undefined): string {
  return route === undefined || isUsual(route) ? 'Internet' : nextHop(route);
}

function finding(
  subnet: Subnet,
  paths: readonly EgressPath[],
  { route, partners, isPart }: Bypass,
  severity: Finding['severity'],
): Finding {
  const [first] = paths;
  const groups = paths.map(({ group }) => group).join(', ');
  const what = `${isPart ? 'a part of ' : ''}${partners.join(', ')}`;
  const scope = route && route.prefix !== what ? ` for ${route.prefix}` : '';
  const named = route && `route ${route.name}${scope} ${fateOf(route, what)}`;
  return {
    id: 'partner-route-bypasses',
    severity,
    subject: subnetTitle(subnet.id),
    expected: `${partners.join(', ')} reached by the way that all else of ${groups} takes: ${first?.title ?? ''}`,
    actual: `${named ?? `no route is for ${what}, which takes Azure’s own to the Internet`}, so that the partner sees another address, or nothing`,
    remedy: `${route ? `Take that route out of its table (or give it the next hop of all else)` : 'Add a route with the next hop of all else to its table'}, which az network vnet subnet show ${azSubnet(subnet.id)} --query routeTable names: az network route-table route ${route ? 'delete' : 'create'}${route ? ` --name ${route.name}` : ''}. Where that way is meant, leave the partner out of partner-cidrs.`,
    resourceId: subnet.id,
  };
}
