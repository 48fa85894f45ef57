import { coversRange } from './addresses.ts';
import type { Route } from './network.ts';

/**
 * VPN gateways and appliances are often given all traffic by two routes, which win over one for 0.0.0.0/0 since they are longer.
 * Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview#how-azure-selects-a-route
 */
const halves = ['0.0.0.0/1', '128.0.0.0/1'];
const everything = '0.0.0.0/0';

/** The route that takes traffic to the Internet, or half of it, somewhere else; undefined where it takes its usual way. */
export function defaultRoute(routes: readonly Route[]): Route | undefined {
  return routesOfHalves(routes).find((route) => route && !isUsual(route));
}

const everyIpv6 = ['2000::/3', '::/1', '::/0'];

/** The same of IPv6, whose traffic to the Internet some send away by the range of all global addresses. */
export function defaultIpv6Route(routes: readonly Route[]): Route | undefined {
  const [route] = everyIpv6.flatMap((range) => routes.find(({ prefix }) => prefix === range) ?? []);
  return route && !isUsual(route) ? route : undefined;
}

/** True where one half of the Internet is reached by another way than the other. */
export function isDivided(routes: readonly Route[]): boolean {
  return new Set(routesOfHalves(routes).map((route) => route && !isUsual(route) && nextHop(route))).size > 1;
}

function routesOfHalves(routes: readonly Route[]): (Route | undefined)[] {
  const routeOf = (prefix: string): Route | undefined => routes.find((route) => route.prefix === prefix);
  return halves.map((half) => routeOf(half) ?? routeOf(everything));
}

/** The longest of the routes that covers all of a destination, which is an address or CIDR. A service tag covers nothing that can be told. */
export function routeTo(routes: readonly Route[], destination: string): Route | undefined {
  const covering = routes.filter(({ prefix }) => prefix.includes('/') && coversRange(prefix, destination));
  return covering.reduce<Route | undefined>(
    (longest, route) => (longest && length(longest) >= length(route) ? longest : route),
    undefined,
  );
}

/** Routes for a part of the destination only: that part takes another way than the rest. */
export function routesInside(routes: readonly Route[], destination: string): Route[] {
  return routes.filter(
    ({ prefix }) => prefix.includes('/') && coversRange(destination, prefix) && !coversRange(prefix, destination),
  );
}

/** True for a route that changes nothing: traffic to the Internet leaves as if it were not there. */
export function isUsual({ nextHopType }: Route): boolean {
  return nextHopType === 'Internet';
}

/** `sends its traffic to VirtualAppliance 10.0.0.4`, `drops its traffic`. Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview#user-defined */
export function fateOf(route: Route, what: string): string {
  return route.nextHopType === 'None' ? `drops ${what}` : `sends ${what} to ${nextHop(route)}`;
}

/** `VirtualAppliance 10.0.0.4` */
export function nextHop({ nextHopType, nextHopAddress }: Route): string {
  return `${nextHopType} ${nextHopAddress}`.trim();
}

function length({ prefix }: Route): number {
  return Number(prefix.split('/')[1]);
}
