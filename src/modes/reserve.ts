import { getCluster } from '../azure/clusters.ts';
import { effectiveAddresses, poolSubnets } from '../azure/public-ips.ts';
import { refuseUnpinnable, refuseUnsuitable } from '../egress/plan.ts';
import type { Context } from './context.ts';
import { noteCluster, noteEffective, pinnedIps } from './observe.ts';
import { provideIps } from './public-ip.ts';

/** Makes sure that the IP exists, so that partners can allow it before traffic moves. Nothing else is written. */
export async function reserve(context: Context): Promise<void> {
  const { report, manager } = context;
  const { cluster } = await getCluster(manager, context.clusterId);
  noteCluster(context, cluster);
  const inSubnets = poolSubnets(manager, cluster);
  const [effective, subnets, ips] = await Promise.all([
    effectiveAddresses(manager, cluster, inSubnets),
    inSubnets,
    pinnedIps(context, cluster),
  ]);
  noteEffective(context, effective);
  const observed = { cluster, subnets, effective, ips, hidden: [] };
  refuseUnpinnable(observed);
  refuseUnsuitable(observed, context.inputs);
  const provided = await provideIps(context, cluster, ips);
  const addresses = provided.flatMap((ip) => ip.address ?? []);
  report.allowList = {
    add: addresses.filter((address) => !report.previous.includes(address)),
    remove: [],
    switchedAt: null,
  };
}
