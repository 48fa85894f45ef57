import { lastName, sameId } from '../../azure/resource-id.ts';
import { poolSubnetIds, type Cluster } from '../cluster.ts';
import type { NatGateway } from '../network.ts';
import { unknownExit, type PathKind, type Place } from './path.ts';

/**
 * A NAT gateway on the subnet takes the traffic, whatever the outbound type says.
 * Source: https://learn.microsoft.com/azure/nat-gateway/nat-overview#nat-gateway-basics
 */
export const natGateway: PathKind = {
  kind: 'nat-gateway',
  recognise: ({ cluster, subnet }) =>
    subnet?.gateway !== undefined || cluster.outboundType.toLowerCase() === 'userassignednatgateway',
  exit: ({ subnet }) =>
    subnet?.gateway ? { id: subnet.gateway.id, addressIds: subnet.gateway.addressIds } : unknownExit,
  pin: (place) => {
    const { gateway } = place.subnet ?? {};
    if (!gateway) {
      return {
        because: 'its outbound type is userAssignedNATGateway, but its subnet has no NAT gateway',
        waysOut: 'Put one on the subnet: az network vnet subnet update --nat-gateway …',
      };
    }
    return refusal(place, gateway) ?? 'nat-gateway';
  },
  title: ({ subnet }) => `NAT gateway${subnet?.gateway ? ` ${lastName(subnet.gateway.id)}` : ''}`,
};

/** Another address would change the egress of whatever else leaves by the gateway. */
function refusal(place: Place, gateway: NatGateway): ReturnType<PathKind['pin']> | undefined {
  const others = [...foreignSubnets(place, gateway), ...neighbours(place)];
  if (others.length === 0) return undefined;
  return {
    because: `its NAT gateway ${lastName(gateway.id)} carries the traffic of others, too: ${others.join(', ')}`,
    waysOut:
      'Give the cluster’s subnets a NAT gateway of their own: az network nat gateway create, az network vnet subnet update --nat-gateway … Or keep its addresses and prove them: expected-ips.',
  };
}

function foreignSubnets({ cluster, network }: Place, { subnetIds }: NatGateway): string[] {
  const own = [...poolSubnetIds(cluster), cluster.apiServerSubnetId ?? [], network.subnets.map(({ id }) => id)].flat();
  return subnetIds.filter((id) => !own.some((other) => sameId(other, id))).map((id) => `subnet ${lastName(id)}`);
}

/** Machines of others in the cluster's own subnets that the gateway serves; a private endpoint sends nothing. */
function neighbours({ cluster, network, subnet }: Place): string[] {
  const served = network.subnets.filter(
    ({ gateway }) => gateway && subnet?.gateway && sameId(gateway.id, subnet.gateway.id),
  );
  const foreign = served.flatMap(({ interfaceIds }) => interfaceIds).filter((id) => isMachineOfOthers(id, cluster));
  const names = foreign.map((id) => /\/(virtualMachineScaleSets|networkInterfaces)\/([^/]+)/i.exec(id)?.[2] ?? '');
  return [...new Set(names)].map((name) => `${name} in its own subnet`);
}

const machine =
  /\/resourceGroups\/([^/]+)\/providers\/Microsoft\.(?:Compute\/virtualMachineScaleSets|Network\/networkInterfaces)\/([^/]+)/i;

function isMachineOfOthers(id: string, { nodeResourceGroup }: Cluster): boolean {
  const [, group = '', name = ''] = machine.exec(id) ?? [];
  const isPrivateEndpoint = /\.nic\.[-0-9a-f]{36}$/i.test(name);
  return name !== '' && !isPrivateEndpoint && group.toLowerCase() !== nodeResourceGroup.toLowerCase();
}
