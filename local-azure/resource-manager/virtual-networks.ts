import { list, object, text, type Json } from '../state/json.ts';
import { networkType, subnetType } from '../state/resource-types.ts';
import type { Resource } from '../state/state.ts';
import { resourceNotFound } from './errors.ts';
import type { NetworkKind } from './network.ts';
import type { ArmRequest, Services } from './request.ts';

/** Virtual networks. Their subnets are resources of their own, which are shown, and can be written, with the network. */
export const virtualNetworks: NetworkKind = {
  type: networkType,
  wanted: ({ body, target }, _, { state }) => {
    const { subnets, ...properties } = object(body.properties);
    for (const subnet of list(subnets).map(object)) {
      const settled = { ...object(subnet.properties), provisioningState: 'Succeeded' };
      state.put({ ...subnet, id: `${target.id}/subnets/${text(subnet.name)}`, type: subnetType, properties: settled });
    }
    return { ...body, properties };
  },
  shown: withSubnets,
};

function withSubnets(network: Resource, { state }: Services): Json {
  const prefix = `${network.id}/subnets/`.toLowerCase();
  const subnets = state.list(subnetType).filter(({ id }) => id.toLowerCase().startsWith(prefix));
  return { ...network, properties: { ...object(network.properties), subnets } };
}

export const subnets: NetworkKind = {
  type: subnetType,
  wanted: (request, _, services) => {
    requireNetwork(services, request);
    return request.body;
  },
};

function requireNetwork({ state }: Services, { target }: ArmRequest): void {
  const id = target.id.split('/').slice(0, -2).join('/');
  if (!state.get(id)) throw resourceNotFound(networkType, id.slice(id.lastIndexOf('/') + 1), target.group);
}
