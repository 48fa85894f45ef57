import { basicLoadBalancer, loadBalancer } from './load-balancer.ts';
import { managedNatGateway } from './managed-nat-gateway.ts';
import { missingNatGateway, natGateway } from './nat-gateway.ts';
import { block, noOutbound } from './no-outbound.ts';
import { nodePublicIps } from './node-public-ips.ts';
import { unknownExit, type EgressPath, type PathKind, type Place } from './path.ts';
import { userDefinedRoute } from './user-defined-route.ts';
import { virtualNode } from './virtual-node.ts';

/**
 * Every kind of egress path, in the order in which Azure prefers them: the first that recognises a place is how it leaves.
 * A kind that Azure invents gets a file, and its row here.
 * Source: https://learn.microsoft.com/azure/aks/egress-outboundtype and https://learn.microsoft.com/azure/nat-gateway/nat-overview#nat-gateway-basics
 */
export const pathKinds: readonly PathKind[] = [
  block,
  userDefinedRoute,
  natGateway,
  virtualNode,
  managedNatGateway,
  nodePublicIps,
  missingNatGateway,
  basicLoadBalancer,
  loadBalancer,
  noOutbound,
];

/** An outbound type that is newer than this version. */
function unknownKind({ cluster: { outboundType } }: Place): PathKind {
  return {
    kind: outboundType,
    recognise: () => true,
    exit: () => unknownExit,
    pin: () => ({
      because: `its outbound type ${outboundType} is newer than this version of the action`,
      waysOut: 'Look for a newer version of the action.',
    }),
    title: () => outboundType,
  };
}

/** The path by which a node group's traffic really leaves, which is not always the one that the outbound type names. */
export function pathOf(place: Place): EgressPath {
  const kind = pathKinds.find(({ recognise }) => recognise(place)) ?? unknownKind(place);
  return {
    group: place.group,
    kind: kind.kind,
    title: kind.title(place),
    subnetId: place.subnet?.id,
    pin: kind.pin(place),
    ...kind.exit(place),
  };
}
