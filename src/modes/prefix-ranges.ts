import { apiVersions } from '../azure/api-versions.ts';
import { sameId } from '../azure/resource-id.ts';
import { distinctIds } from '../egress/cluster.ts';
import { prefixCidr } from '../egress/public-ip.ts';
import { ActionError } from '../errors.ts';
import type { Context } from './context.ts';

/** Notes the ranges of the prefixes that the reported IPs are of; one that cannot be read is no reason to fail. */
export async function notePrefixRanges({
  manager,
  report,
  log,
}: Pick<Context, 'manager' | 'report'> & { log: Pick<Context['log'], 'info'> }): Promise<void> {
  for (const id of distinctIds(report.ips.flatMap(({ prefixId }) => prefixId ?? []))) {
    try {
      const body = await manager.get(id, apiVersions.network);
      const range = body && prefixCidr(body);
      for (const ip of report.ips) if (ip.prefixId && sameId(ip.prefixId, id)) ip.prefixCidr = range;
    } catch (error) {
      if (!(error instanceof ActionError)) throw error;
      log.info(
        `The range of the prefix ${id} could not be read, so egress-cidrs has single addresses: ${error.message}`,
      );
    }
  }
}
