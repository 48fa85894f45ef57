import { sameId } from '../azure/resource-id.ts';
import type { EgressPath } from './paths/path.ts';
import { pathOfPool } from './places.ts';
import type { ObservedAzure } from './plan.ts';

/** What is to be said of pools without nodes that will leave by another way than the groups that were planned: nothing leaves from them now, and they are not woken. */
export function idlePools(
  { cluster, network, paths, exits }: Pick<ObservedAzure, 'cluster' | 'network' | 'paths' | 'exits'>,
  skipped: readonly string[],
): string[] {
  const idle = cluster.pools.filter(
    ({ name, hasNodes }) => !hasNodes && !skipped.includes(name) && !paths.some(({ group }) => group === name),
  );
  const isPlanned = ({ id }: EgressPath): boolean => exits.some((exit) => id !== undefined && sameId(exit.id, id));
  const others = idle.map((pool) => pathOfPool(cluster, network, pool)).filter((path) => !isPlanned(path));
  return others.map(
    ({ group, title, pin }) =>
      `Pool ${group} has no nodes and would leave by ${title}, ${typeof pin === 'string' ? 'which is not pinned: run this again when it has' : 'which cannot be pinned'}`,
  );
}
