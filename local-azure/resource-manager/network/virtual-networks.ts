import { list, object, text, type Json } from '../../state/json.ts';
import { same } from '../../state/resource-id.ts';
import { networkType, subnetType } from '../../state/resource-types.ts';
import type { AzureState, Resource } from '../../state/state.ts';
import { refusePrefixFormat } from './address-prefixes.ts';
import { networkError } from '../errors.ts';
import { refuseSameNames } from './network-children.ts';
import type { Put } from './network-put.ts';
import { resource } from './network-shapes.ts';
import type { NetworkKind } from './network.ts';
import { refuseOtherNetworks, refuseRange, refuseUsedSubnet, shownSubnet, subnetShape, subnetsOf } from './subnets.ts';

/**
 * Virtual networks. Their subnets are resources of their own, which are shown, and can be written, with the network.
 * Source: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-networks/create-or-update
 */
export const virtualNetworks: NetworkKind = {
  type: networkType,
  shape: resource('VirtualNetwork', {
    addressSpace: { type: 'AddressSpace', fields: { addressPrefixes: { each: 'text' } } },
    dhcpOptions: { type: 'DhcpOptions', fields: { dnsServers: { each: 'text' } } },
    flowTimeoutInMinutes: 'integer',
    enableDdosProtection: 'boolean',
    subnets: { each: subnetShape },
  }),
  check: (put) => {
    refuseSpace(put);
    refuseSubnets(put);
  },
  accepted: ({ services: { state }, wanted, properties: { subnets: asked, ...properties }, id }) => {
    // A network that is written without its subnets keeps them.
    if (asked !== undefined) {
      const kept = list(asked).map((subnet) => putSubnet(state, id, object(subnet)));
      for (const subnet of subnetsOf(state, id)) if (!kept.includes(subnet.id)) state.delete(subnet.id);
    }
    return { ...wanted, properties };
  },
  finished: ({ id }, { state }) => {
    for (const subnet of subnetsOf(state, id)) {
      state.put({ ...subnet, properties: { ...object(subnet.properties), provisioningState: 'Succeeded' } });
    }
  },
  refuseDeletion: ({ id }, services) => {
    for (const subnet of subnetsOf(services.state, id)) refuseUsedSubnet(services, subnet);
  },
  shown: (network, services) => {
    const shown = subnetsOf(services.state, network.id).map((subnet) => shownSubnet(subnet, services));
    return { ...network, properties: { ...object(network.properties), subnets: shown } };
  },
};

function putSubnet(state: AzureState, networkId: string, asked: Json): string {
  const existing = state.get(`${networkId}/subnets/${text(asked.name)}`);
  const { ipConfigurations } = object(existing?.properties);
  const properties = { ...object(asked.properties), ipConfigurations, provisioningState: 'Updating' };
  const id = existing?.id ?? `${networkId}/subnets/${text(asked.name)}`;
  return state.put({ ...asked, id, name: existing?.name ?? asked.name, type: subnetType, properties }).id;
}

function refuseSpace({ id, properties }: Put): void {
  const space = list(object(properties.addressSpace).addressPrefixes).map(text);
  if (space.length === 0) {
    throw networkError(
      'NoAddressPrefixOrPoolProvided',
      `Resource ${id} has no address prefix and no pool to take one from.`,
    );
  }
  for (const prefix of space) refusePrefixFormat(prefix, id);
}

/** The subnets as the network would have them: those of the request, or those it has. */
function refuseSubnets({ services, id, properties }: Put): void {
  const existing = subnetsOf(services.state, id);
  const asked: Resource[] | undefined =
    properties.subnets === undefined
      ? undefined
      : list(properties.subnets).map((subnet) => ({
          ...object(subnet),
          id: `${id}/subnets/${text(object(subnet).name)}`,
        }));
  refuseSameNames(id, asked ?? []);
  for (const subnet of existing) {
    if (asked?.some((other) => same(other.id, subnet.id)) === false) refuseUsedSubnet(services, subnet);
  }
  const network = { id, properties };
  const all = asked ?? existing;
  all.forEach((subnet, index) => {
    refuseRange(network, subnet, all.slice(0, index));
    refuseOtherNetworks(services, subnet);
  });
}
