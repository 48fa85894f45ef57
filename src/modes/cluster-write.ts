import { getCluster, idleCluster, isOvertaken, updateCluster, type ReadCluster } from '../azure/clusters.ts';
import { sameIds } from '../egress/cluster.ts';
import type { ClusterChange } from '../egress/cluster-update.ts';
import { clusterFindings } from '../egress/findings.ts';
import { refuseState } from '../egress/plan.ts';
import { ActionError } from '../errors.ts';
import { did, type Context } from './context.ts';

interface Write {
  /** What is changed, for log and summary. */
  what: string;
  /**
   * Decides by the cluster as it is now, read just before the write; undefined when there is nothing left to change.
   * Throws when somebody changed what the decision rests on.
   */
  decide: (fresh: ReadCluster) => ClusterChange | undefined;
}

const attempts = 3;

/** Writes to the cluster: waits until it is idle, reads it, decides, and puts it back; again when somebody else was faster. */
export async function writeCluster(context: Context, write: Write): Promise<ReadCluster> {
  const { manager, clock, signal, inputs, log } = context;
  for (let attempt = 1; ; attempt += 1) {
    const waiting = (state: string): void => log.info(`The cluster is ${state}: waiting for that operation`);
    const fresh = await idleCluster(manager, context.clusterId, {
      clock,
      signal,
      timeout: inputs.operationTimeout,
      waiting,
    });
    refuseState(fresh.cluster);
    const change = write.decide(fresh);
    if (!change) return fresh;
    try {
      const after = await log.waiting(write.what, updateCluster(manager, fresh, change));
      did(context, write.what);
      context.report.findings.push(...clusterFindings(fresh.body, after.body));
      return after;
    } catch (error) {
      if (!isOvertaken(error) || attempt === attempts) throw error;
      log.info('Somebody else changed the cluster at the same time: reading it again');
    }
  }
}

/** The time that a change of authorized ranges may take: https://learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges */
export const rangesTakeEffect = 120_000;

const looks = 10;
const lookPause = 2000;

/** Looks until Azure says that the addresses of these ids are in effect; it may say so a little after the operation's end. */
export async function awaitEffective(
  context: Context,
  read: ReadCluster,
  ids: readonly string[],
): Promise<ReadCluster> {
  let latest = read;
  for (let look = 1; !sameIds(latest.cluster.effectiveIds, ids); look += 1) {
    if (look === looks) {
      throw new ActionError(
        'azure',
        `The operation succeeded, but Azure still names ${latest.cluster.effectiveIds.join(', ')} as the cluster’s outbound IPs.`,
        {
          next: 'Run this again in some minutes; if it stays, ask Azure’s support with the cluster’s activity log.',
        },
      );
    }
    await context.clock.sleep(lookPause, context.signal);
    latest = await getCluster(context.manager, context.clusterId);
  }
  return latest;
}
