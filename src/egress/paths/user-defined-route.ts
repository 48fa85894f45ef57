import { sameId } from '../../azure/resource-id.ts';
import type { Appliance } from '../network.ts';
import { defaultRoute, nextHop } from '../routes.ts';
import { unknownExit, type PathKind, type Place } from './path.ts';

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
  pin: (place) => {
    const route = routeOf(place);
    return {
      because: `a route for 0.0.0.0/0 sends its traffic to ${route ? nextHop(route) : 'a firewall or appliance'}, which decides the address`,
      waysOut:
        'Give the firewall or appliance a static public IP and prove it: expected-ips, with its addresses. Or remove the route from the subnet.',
    };
  },
  title: (place) => {
    const route = routeOf(place);
    return route ? `route to ${nextHop(route)}` : 'user-defined route';
  },
};

function routeOf({ subnet }: Place): ReturnType<typeof defaultRoute> {
  return subnet && defaultRoute(subnet.routes);
}

/** Where the addresses of the load balancer behind which appliances stand are not to be known, none is named. */
function applianceOf(place: Place): Appliance | undefined {
  const hop = routeOf(place)?.nextHopAddress;
  const matching = place.network.appliances.filter(({ address }) => address === hop);
  const [first, ...others] = matching;
  return first && others.every(({ id }) => sameId(id, first.id)) ? first : undefined;
}
