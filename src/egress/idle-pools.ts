import { sameId } from '../azure/resource-id.ts';
import type { EgressPath } from './paths/path.ts';
import { pathOfPool } from './places.ts';
import type { ObservedAzure } from './plan.ts';

type Planned = Pick<ObservedAzure, 'cluster' | 'network' | 'paths' | 'exits'>;

/** The paths of pools without nodes that will leave by another way than the groups that were planned. */
export function idlePaths({ cluster, network, paths, exits }: Planned, skipped: readonly string[]): EgressPath[] {
  const idle = cluster.pools.filter(
    ({ name, hasNodes }) => !hasNodes && !skipped.includes(name) && !paths.some(({ group }) => group === name),
  );
  const isPlanned = ({ id }: EgressPath): boolean => exits.some((exit) => id !== undefined && sameId(exit.id, id));
  return idle.map((pool) => pathOfPool(cluster, network, pool)).filter((path) => !isPlanned(path));
}

/** What is to be said of pools without nodes that will leave by another way than the groups that were planned: nothing leaves from them now, and they are not woken. */
export function idlePools(planned: Planned, skipped: readonly string[]): string[] {
  return idlePaths(planned, skipped).map(
    ({ group, title, pin }) =>
      `Pool ${group} has no nodes and would leave by ${title}, ${typeof pin === 'string' ? 'which is not pinned: run this again when it has' : 'which cannot be pinned'}`,
  );
}
