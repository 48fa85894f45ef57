import { lastName, sameId } from '../../azure/resource-id.ts';
import { poolSubnetIds, type Cluster } from '../cluster.ts';
import type { NatGateway } from '../network.ts';
import { unknownExit, type PathKind, type Place, type Unpinnable } from './path.ts';

/**
 * A NAT gateway on the subnet takes the traffic, whatever the outbound type says.
 * Source: https://learn.microsoft.com/azure/nat-gateway/nat-overview#nat-gateway-basics
 */
export const natGateway: PathKind = {
  kind: 'nat-gateway',
  recognise: ({ subnet }) => subnet?.gateway !== undefined,
  exit: ({ subnet }) => ({ id: subnet?.gateway?.id, addressIds: subnet?.gateway?.addressIds ?? [] }),
  pin: (place) => (place.subnet?.gateway ? pinAt(place, place.subnet.gateway) : noGateway),
  title: ({ subnet }) => `NAT gateway ${lastName(subnet?.gateway?.id ?? '')}`,
};

const noGateway: Unpinnable = {
  because: 'its outbound type is userAssignedNATGateway, but its subnet has no NAT gateway',
  waysOut: 'Put one on the subnet: az network vnet subnet update --nat-gateway …',
};

/** The outbound type says that there is one on the subnet, and somebody took it away. */
export const missingNatGateway: PathKind = {
  kind: 'nat-gateway',
  recognise: ({ cluster }) => cluster.outboundType.toLowerCase() === 'userassignednatgateway',
  exit: () => unknownExit,
  pin: () => noGateway,
  title: () => 'NAT gateway that is not there',
};

/** Another address would change the egress of whatever else leaves by the gateway. */
function pinAt(place: Place, gateway: NatGateway): ReturnType<PathKind['pin']> {
  if (!isSameSubscription(place.cluster.id, gateway.id)) return elsewhere(gateway);
  const others = [...foreignSubnets(place, gateway), ...neighbours(place, gateway)];
  if (others.length === 0) return 'nat-gateway';
  return {
    because: `its NAT gateway ${lastName(gateway.id)} carries the traffic of others, too: ${others.join(', ')}`,
    waysOut:
      'Give the cluster’s subnets a NAT gateway of their own: az network nat gateway create, az network vnet subnet update --nat-gateway … Or keep its addresses and prove them: expected-ips.',
  };
}

/** The pinned IPs are made in the cluster's subscription. */
function elsewhere({ id }: NatGateway): Unpinnable {
  return {
    because: `its NAT gateway ${lastName(id)} is in another subscription, and takes public IPs of that one only`,
    waysOut:
      'Give it a static IP there (az network nat gateway update --public-ip-addresses …), and prove that: expected-ips.',
  };
}

function isSameSubscription(...ids: string[]): boolean {
  return new Set(ids.map((id) => id.split('/')[2]?.toLowerCase())).size === 1;
}

/** Subnets that a gateway serves, and the cluster has nothing in. */
export function foreignSubnets(
  { cluster, network }: Pick<Place, 'cluster' | 'network'>,
  { subnetIds }: NatGateway,
): string[] {
  const own = [...poolSubnetIds(cluster), cluster.apiServerSubnetId ?? [], network.subnets.map(({ id }) => id)].flat();
  return subnetIds.filter((id) => !own.some((other) => sameId(other, id))).map((id) => `subnet ${lastName(id)}`);
}

/** Machines of others in the cluster's own subnets that the gateway serves. */
function neighbours({ cluster, network }: Place, { id }: NatGateway): string[] {
  const served = network.subnets.filter(({ gateway }) => gateway && sameId(gateway.id, id));
  const names = served.flatMap(({ interfaceIds }) => interfaceIds).map((each) => machineOfOthers(each, cluster));
  return [...new Set(names.filter((name) => name !== undefined))].map((name) => `${name} in its own subnet`);
}

const machine =
  /\/resourceGroups\/([^/]+)\/providers\/Microsoft\.(?:Compute\/virtualMachineScaleSets|Network\/networkInterfaces)\/([^/]+)/i;

/** Name of the scale set or network interface; none for the cluster's own, and for a private endpoint, which sends nothing. */
function machineOfOthers(interfaceId: string, { nodeResourceGroup }: Cluster): string | undefined {
  const [, group = '', name] = machine.exec(interfaceId) ?? [];
  const isOwn = group.toLowerCase() === nodeResourceGroup.toLowerCase();
  return isOwn || (name && /\.nic\.[-0-9a-f]{36}$/i.test(name)) ? undefined : name;
}
