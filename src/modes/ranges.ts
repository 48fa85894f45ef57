import { ofFamily } from '../egress/addresses.ts';
import { writeCluster } from './cluster-write.ts';
import type { Context } from './context.ts';

/** What is said of addresses that are let in; authorized ranges are of IPv4 only. */
export function addedRanges(addresses: readonly string[]): string {
  return `Added ${ofFamily(addresses, 'IPv4').join(', ')} to the API server’s authorized ranges`;
}

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
