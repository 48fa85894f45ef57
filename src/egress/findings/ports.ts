import { count } from '../../words.ts';
import { capacity, portsOfOneIp, type Capacity } from '../capacity.ts';
import type { PromisedIp } from '../promise.ts';
import type { WatchedAzure } from '../watched.ts';
import type { Finding } from './finding.ts';
import { balancedIps } from './outbound.ts';
import { nameInGroup } from './places.ts';

/** What a node of a small cluster gets, and connections to one destination need rarely more. */
const usualPorts = 1024;

/**
 * SNAT ports of a node for each IP where Azure divides them itself, by the most nodes for which it gives so many.
 * Source: https://learn.microsoft.com/azure/load-balancer/load-balancer-outbound-connections#preallocatedports
 */
const portsByNodes: readonly (readonly [nodes: number, ports: number])[] = [
  [50, usualPorts],
  [100, 512],
  [200, 256],
  [400, 128],
  [800, 64],
  [Infinity, 32],
];

/** The cluster can grow until its IPs bring too few SNAT ports. Only told of an outbound rule that is as it was promised. */
export function portFindings(watched: WatchedAzure, promised: readonly PromisedIp[]): Finding[] {
  const { cluster } = watched;
  const balanced = balancedIps(watched, promised);
  const ips = balanced.reduce((sum, { existing }) => sum + addressCount(existing?.address), 0);
  if (ips === 0) return [];
  const fixed = capacity(cluster.pools, cluster.allocatedOutboundPorts, ips);
  const short =
    fixed.portsOfOneNode === 0 ? dividedPorts(capacity(cluster.pools, usualPorts, ips), ips) : fixedPorts(fixed, ips);
  if (!short) return [];
  return [
    {
      id: 'ports-run-short',
      severity: 'advice',
      subject: `cluster ${nameInGroup(cluster.id)}`,
      ...short,
      resourceId: cluster.id,
    },
  ];
}

type Shortage = Pick<Finding, 'expected' | 'actual' | 'remedy'>;

/** Source: https://learn.microsoft.com/azure/aks/load-balancer-standard#configure-the-allocated-outbound-ports */
function fixedPorts(needs: Capacity, ips: number): Shortage | undefined {
  if (needs.needed <= needs.available) return undefined;
  const most = Math.floor((portsOfOneIp * ips) / needs.nodes / 8) * 8;
  return {
    expected: `${String(needs.needed)} SNAT ports: ${String(needs.portsOfOneNode)} × ${nodes(needs)}`,
    actual: `${String(needs.available)} ports of ${count(ips, 'IP')}`,
    remedy: `mode: pin with ip-count: ${String(needs.ipsNeeded)}, or with outbound-ports: ${String(most)} at most.`,
  };
}

function dividedPorts(usual: Capacity, ips: number): Shortage | undefined {
  const [, ports = usualPorts] = portsByNodes.find(([most]) => usual.nodes <= most) ?? [];
  if (ips > 1 || ports >= usualPorts) return undefined;
  const more = usual.ipsNeeded > 1 ? ` and ip-count: ${String(usual.ipsNeeded)}` : '';
  return {
    expected: `${String(usualPorts)} SNAT ports a node`,
    actual: `${String(ports)}, once there are ${nodes(usual)}: Azure divides the ports of the IP, and drops connections when it divides anew`,
    remedy: `mode: pin with outbound-ports: ${String(usualPorts)}${more}, which do not change while the cluster grows.`,
  };
}

function nodes(needs: Capacity): string {
  return `${count(needs.nodes, 'node')} (maximum of all pools plus surge)`;
}

/** A prefix brings all of its addresses; IPv6 ones are not translated. */
function addressCount(address: string | undefined): number {
  if (address === undefined || address.includes(':')) return 0;
  const [, bits = '32'] = address.split('/');
  return 2 ** (32 - Number(bits));
}
