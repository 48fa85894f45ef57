import { getCluster } from '../azure/clusters.ts';
import { readNetwork } from '../azure/network.ts';
import { pathsOfPools } from '../egress/places.ts';
import { refusePrefixes } from '../egress/prefix.ts';
import { refuseUnpinnable, refuseUnsuitable } from '../egress/refusals.ts';
import type { Context } from './context.ts';
import { noteCluster, noteEffective, observeExits } from './observe.ts';
import { provideIps } from './public-ip.ts';

/** Makes sure that the IP exists, so that partners can allow it before traffic moves. Nothing else is written. */
export async function reserve(context: Context): Promise<void> {
  const { report, manager, inputs } = context;
  const { cluster } = await getCluster(manager, context.clusterId);
  noteCluster(context, cluster);
  const network = await readNetwork(manager, cluster);
  const paths = pathsOfPools(cluster, network, inputs.skipNodeGroups);
  const observed = { ...(await observeExits(context, { cluster, network, paths })), hidden: [] };
  noteEffective(context, observed.effective);
  refuseUnpinnable(observed);
  refuseUnsuitable(observed, inputs);
  refusePrefixes(observed.prefixes, observed.exits, observed.ips);
  const provided = await provideIps(context, observed.exits, observed.ips);
  const addresses = provided.flatMap((ip) => ip.address ?? []);
  report.allowList = {
    add: addresses.filter((address) => !report.previous.includes(address)),
    remove: [],
    switchedAt: null,
  };
}
