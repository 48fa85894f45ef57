import { list, object, text, type Json } from '../json.ts';
import { sameId } from '../azure/resource-id.ts';
import { isTransient } from './cluster.ts';

/** What matters of a user's own subnet that nodes or pods are in. */
export interface Subnet {
  id: string;
  gateway: NatGateway | undefined;
  routes: readonly Route[];
  /** Ids of what is in the subnet, such as network interfaces of scale sets. */
  interfaceIds: readonly string[];
}

/** A NAT gateway of the user's, as plain data. */
export interface NatGateway {
  id: string;
  /** An operation of Azure's runs on it. */
  isChanging: boolean;
  isV2: boolean;
  location: string;
  /** Ids of the public IPs and prefixes that it uses: it leaves from any of them. */
  addressIds: readonly string[];
  /** Ids of the subnets that it serves. */
  subnetIds: readonly string[];
}

/** One user-defined route. */
export interface Route {
  name: string;
  /** CIDR; a service tag where the route is for one. */
  prefix: string;
  nextHopType: string;
  nextHopAddress: string;
}

/** A firewall or appliance that a route leads to. */
export interface Appliance {
  id: string;
  /** Private address, which routes name. */
  address: string;
  /** Ids of its public IPs. */
  addressIds: readonly string[];
}

/** What was read of the network that a cluster is in; empty for one that AKS manages, which nobody is shown. */
export interface Network {
  subnets: readonly Subnet[];
  appliances: readonly Appliance[];
}

/** Reads a subnet as Resource Manager shows it; its gateway and routes come from other resources. Source: https://learn.microsoft.com/rest/api/virtualnetwork/subnets/get */
export function readSubnet(id: string, body: Json, gateway: Json | undefined, routeTable: Json | undefined): Subnet {
  return {
    id,
    gateway: gateway && readGateway(gateway),
    routes: list(object(routeTable?.properties).routes).map((route) => readRoute(object(route))),
    interfaceIds: list(object(body.properties).ipConfigurations).map((entry) => text(object(entry).id)),
  };
}

/** The lists of a NAT gateway that hold its addresses. Source: https://learn.microsoft.com/rest/api/virtualnetwork/nat-gateways/get */
export const gatewayLists = [
  'publicIpAddresses',
  'publicIpPrefixes',
  'publicIpAddressesV6',
  'publicIpPrefixesV6',
] as const;

/** Reads a NAT gateway as Resource Manager shows it. */
export function readGateway(body: Json): NatGateway {
  const properties = object(body.properties);
  return {
    id: text(body.id),
    isChanging: isTransient(text(properties.provisioningState)),
    isV2: text(object(body.sku).name).toLowerCase() === 'standardv2',
    location: text(body.location),
    addressIds: gatewayLists.flatMap((key) => ids(properties[key])),
    subnetIds: ids(properties.subnets),
  };
}

function readRoute({ name, properties }: Json): Route {
  const { addressPrefix, nextHopType, nextHopIpAddress } = object(properties);
  return {
    name: text(name),
    prefix: text(addressPrefix),
    nextHopType: text(nextHopType),
    nextHopAddress: text(nextHopIpAddress),
  };
}

/** The subnet of that id, as far as it was read. */
export function subnetOf({ subnets }: Network, id: string | undefined): Subnet | undefined {
  return id === undefined ? undefined : subnets.find((subnet) => sameId(subnet.id, id));
}

function ids(value: unknown): string[] {
  return list(value).map((entry) => text(object(entry).id));
}
