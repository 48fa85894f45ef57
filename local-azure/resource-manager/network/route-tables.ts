import ipaddr from 'ipaddr.js';
import { list, object, text, type Json } from '../../state/json.ts';
import { same } from '../../state/resource-id.ts';
import { routeTableType } from '../../state/resource-types.ts';
import type { Resource } from '../../state/state.ts';
import { refusePrefixFormat } from './address-prefixes.ts';
import { networkError } from '../errors.ts';
import { refuseSameNames, shownChild, unreadable, type Children } from './network-children.ts';
import type { Put } from './network-put.ts';
import { child, named, resource } from './network-shapes.ts';
import type { NetworkKind } from './network.ts';

const hops = ['VirtualNetworkGateway', 'VnetLocal', 'Internet', 'VirtualAppliance', 'None'];

/** Route tables. Source: https://learn.microsoft.com/rest/api/virtualnetwork/route-tables/create-or-update */
export const routeTables: NetworkKind = {
  type: routeTableType,
  shape: resource('RouteTable', {
    disableBgpRoutePropagation: 'boolean',
    routes: {
      each: child('Route', {
        addressPrefix: 'text',
        nextHopType: named('RouteNextHopType', ...hops),
        nextHopIpAddress: 'text',
      }),
    },
  }),
  readOnly: ['subnets'],
  check: refuseRoutes,
  refuseDeletion: ({ name, properties }) => {
    if (list(object(properties).subnets).length === 0) return;
    throw networkError('InUseRouteTableCannotBeDeleted', `Route table ${text(name)} is in use and cannot be deleted.`);
  },
  shown: (table) => ({ ...table, properties: { ...object(table.properties), routes: shownRoutes(table) } }),
};

/** Routes. Source: https://learn.microsoft.com/rest/api/virtualnetwork/routes/create-or-update */
export const routes: Children = { parent: routeTables, type: `${routeTableType}/routes`, key: 'routes' };

function shownRoutes(table: Resource): Json[] {
  return list(object(table.properties).routes).map((route) => {
    const properties = { hasBgpOverride: false, ...object(object(route).properties) };
    return shownChild(table, routes.type, { ...object(route), properties });
  });
}

function refuseRoutes({ id, properties }: Put): void {
  const all = list(properties.routes).map(object);
  refuseSameNames(id, all);
  all.forEach((route, index) => {
    const { addressPrefix, nextHopType } = object(route.properties);
    if (nextHopType === undefined) {
      const path = `properties.routes[${String(index)}].properties`;
      throw unreadable('InvalidJson', `Required property 'nextHopType' not found in JSON. Path '${path}'.`);
    }
    const prefix = text(addressPrefix);
    // What begins with a letter is a service tag.
    if (!/^[a-z]/i.test(prefix) || prefix.includes('/')) refusePrefixFormat(prefix, `${id}/routes/${text(route.name)}`);
    refuseHop(route);
    const twin = all.slice(0, index).find((other) => same(text(object(other.properties).addressPrefix), prefix));
    if (!twin) return;
    const message = `Route: ${text(twin.name)} conflicts with Route: ${text(route.name)}. Routes cannot have the same AddressPrefix.`;
    throw networkError('RouteConflict', message);
  });
}

function refuseHop({ name, properties }: Json): void {
  const { nextHopType, nextHopIpAddress } = object(properties);
  const hop = text(nextHopIpAddress);
  if (nextHopType === 'VirtualAppliance' && hop === '') {
    const message = `NextHopIpAddress cannot be Null or Empty in route ${text(name)} when NextHopType is VirtualAppliance.`;
    throw networkError('MissingNextHopIpAddress', message);
  }
  if (nextHopType !== 'VirtualAppliance' && hop !== '') {
    const message = `NextHopIpAddress is not allowed in route ${text(name)} when NextHopType is ${text(nextHopType)}.`;
    throw networkError('NextHopIpAddressNotAllowed', message);
  }
  if (hop === '' || ipaddr.isValid(hop)) return;
  throw networkError(
    'InvalidNextHopIpAddress',
    `NextHopIpAddress ${hop} in route ${text(name)} is not a valid IP address.`,
  );
}
