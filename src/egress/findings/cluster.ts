import { isBasic } from '../cluster.ts';
import type { WatchedAzure } from '../watched.ts';
import { rangeFindings } from './authorized-ranges.ts';
import { basicFindings } from './basic-load-balancer.ts';
import { stateFindings } from './cluster-state.ts';
import { elsewhereFindings } from './elsewhere.ts';
import type { Finding } from './finding.ts';
import { outboundFindings } from './outbound.ts';

/** Findings about the cluster and its egress path, by what Azure says. Where nothing was promised, only its state is told. */
export function pathFindings(watched: WatchedAzure): Finding[] {
  const { cluster, promised, otherFrontends } = watched;
  return [
    ...(isBasic(cluster) ? basicFindings(cluster.id, promised ? otherFrontends : []) : []),
    ...stateFindings(watched),
    ...(promised ? outboundFindings(watched, promised) : []),
    ...(promised ? elsewhereFindings(watched, promised) : []),
    ...(promised ? rangeFindings(watched, promised) : []),
  ];
}
