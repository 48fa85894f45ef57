import { sameId } from '../../azure/resource-id.ts';
import type { Appliance, Route } from '../network.ts';
import { defaultRoute, fateOf, isDivided, nextHop } from '../routes.ts';
import { unknownExit, type PathKind, type Place, type Unpinnable } from './path.ts';

/**
 * A route for 0.0.0.0/0 sends everything to a firewall, an appliance or a gateway, which decides the address.
 * Source: https://learn.microsoft.com/azure/aks/egress-udr
 */
export const userDefinedRoute: PathKind = {
  kind: 'user-defined-route',
  recognise: (place) =>
    place.cluster.outboundType.toLowerCase() === 'userdefinedrouting' || routeOf(place) !== undefined,
  exit: (place) => {
    const appliance = applianceOf(place);
    return appliance ? { id: appliance.id, addressIds: appliance.addressIds } : unknownExit;
  },
  pin: (place) => whyUnpinnable(routeOf(place)),
  title: (place) => {
    const route = routeOf(place);
    return route ? `route to ${nextHop(route)}` : 'user-defined route';
  },
};

function routeOf({ subnet }: Place): ReturnType<typeof defaultRoute> {
  return subnet && defaultRoute(subnet.routes);
}

function whyUnpinnable(route: Route | undefined): Unpinnable {
  if (route?.nextHopType === 'None')
    return {
      because: `the route ${route.prefix} ${fateOf(route, 'its traffic')}`,
      waysOut: 'Remove the route from the subnet, or give it a next hop.',
    };
  return {
    because: route
      ? `the route ${route.prefix} ${fateOf(route, 'its traffic')}, which decides the address`
      : 'its outbound type userDefinedRouting leaves its traffic to routes, whose next hop decides the address',
    waysOut:
      'Give the firewall or appliance a static public IP and prove it: expected-ips, with its addresses. Or remove the route from the subnet.',
  };
}

/** Where the addresses of the load balancer behind which appliances stand are not to be known, none is named. */
function applianceOf(place: Place): Appliance | undefined {
  if (place.subnet && isDivided(place.subnet.routes)) return undefined;
  const hop = routeOf(place)?.nextHopAddress;
  const matching = place.network.appliances.filter(({ address }) => address === hop);
  const [first, ...others] = matching;
  return first && others.every(({ id }) => sameId(id, first.id)) ? first : undefined;
}
