import { writeCluster } from './cluster-write.ts';
import type { Context } from './context.ts';

/** Changes the authorized ranges of the API server; nothing is written where the change is undefined. */
export async function writeRanges(
  context: Context,
  what: string,
  change: (ranges: readonly string[]) => string[] | undefined,
): Promise<void> {
  await writeCluster(context, {
    what,
    decide: ({ cluster }) => {
      const authorizedRanges = change(cluster.authorizedRanges);
      return authorizedRanges && { authorizedRanges };
    },
  });
}
