import {
  getCluster,
  idleCluster,
  isBusyRefusal,
  isOvertaken,
  isPerhapsDone,
  settledCluster,
  updateCluster,
  type ReadCluster,
} from '../azure/clusters.ts';
import type { ClusterChange } from '../egress/cluster-update.ts';
import { meanwhileFindings } from '../egress/findings/meanwhile.ts';
import type { Cluster } from '../egress/cluster.ts';
import { refuseState } from '../egress/refusals.ts';
import { ActionError } from '../errors.ts';
import { did, type Context } from './context.ts';
import { signInEarly } from './open-cluster.ts';

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
const busyPause = 10_000;

/** Writes to the cluster: waits until it is idle, reads it, decides, and puts it back; again when somebody else was faster. */
export async function writeCluster(context: Context, write: Write): Promise<ReadCluster> {
  const { clock, signal, inputs, log, report } = context;
  const deadline = clock.now().getTime() + inputs.operationTimeout;
  let isPerhapsOurs = false;
  for (let attempt = 1; ; attempt += 1) {
    const fresh = await awaitIdleCluster(context);
    refuseState(fresh.cluster);
    const change = write.decide(fresh);
    if (!change && isPerhapsOurs) did(context, write.what);
    if (!change) return fresh;
    try {
      const after = await log.waiting(write.what, updateCluster(context.manager, fresh, change));
      did(context, write.what);
      report.findings.push(...meanwhileFindings(fresh.cluster.id, fresh.body, after.body));
      return after;
    } catch (error) {
      const waits = isBusyRefusal(error) && clock.now().getTime() + busyPause < deadline;
      if (!waits && (!isOvertaken(error) || attempt >= attempts)) throw error;
      isPerhapsOurs ||= isPerhapsDone(error);
      log.info('Somebody else works on the cluster at the same time: reading it again');
      if (waits) await log.waiting('the operation of somebody else', clock.sleep(busyPause, signal));
    }
  }
}

/** The cluster once no operation runs on it, with a word while one does. */
export function awaitIdleCluster(context: Context): Promise<ReadCluster> {
  return waitFor(context, idleCluster, context.inputs.operationTimeout);
}

/** The same for who only reads: an operation that outlasts the time for proof is shown, and is no error. */
export function awaitSettledCluster(context: Context): Promise<ReadCluster> {
  return waitFor(context, settledCluster, context.inputs.timeout);
}

function waitFor(context: Context, read: typeof idleCluster, timeout: number): Promise<ReadCluster> {
  const { manager, clock, signal, inputs, log } = context;
  let state = '';
  const waiting = (now: string): void => {
    if (state === '') log.info(`${inputs.clusterName} is ${now}: waiting until that operation has ended`);
    state = now;
  };
  const seen = (cluster: Cluster): void => signInEarly(context, cluster);
  const reading = read(manager, context.clusterId, { clock, signal, timeout, seen, waiting });
  return log.waiting('reading the cluster', reading, () => state);
}

/** The time that a change of authorized ranges may take: https://learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges */
export const rangesTakeEffect = 120_000;

/** The time that a grant may take: https://learn.microsoft.com/azure/role-based-access-control/troubleshooting#symptom---role-assignment-changes-are-not-being-detected */
export const grantTakesEffect = 600_000;

const looks = 30;
const lookPause = 2000;

interface Outcome {
  effectiveIds: (cluster: Cluster) => readonly string[];
  isMeant: (ids: readonly string[]) => boolean;
  /** True while what was written is still configured. */
  isKept: (cluster: Cluster) => boolean;
}

/** Looks until Azure names the outbound IPs that are meant; it may do so a little after the operation's end. */
export async function awaitEffective(
  context: Context,
  read: ReadCluster,
  { effectiveIds, isMeant, isKept }: Outcome,
): Promise<ReadCluster> {
  const { clock, signal, manager, log } = context;
  let latest = read;
  for (let look = 1; !isMeant(effectiveIds(latest.cluster)); look += 1) {
    if (look === looks) {
      if (!isKept(latest.cluster)) throw changedSince(latest.cluster);
      throw new ActionError(
        'azure',
        `The operation succeeded, but Azure still names ${effectiveIds(latest.cluster).join(', ')} as the cluster’s outbound IPs.`,
        {
          next: 'Run this again in some minutes; if it stays, ask Azure’s support with the cluster’s Activity Log.',
        },
      );
    }
    await log.waiting('Azure to name the new outbound IPs', clock.sleep(lookPause, signal));
    latest = await getCluster(manager, context.clusterId);
  }
  return latest;
}

function changedSince({ id }: Cluster): ActionError {
  return new ActionError(
    'consent',
    'The cluster’s egress was switched, and somebody, or Azure itself, has changed it again since. Nothing of that was overwritten.',
    {
      next: `Azure’s Activity Log tells who: az monitor activity-log list --resource-id ${id}. Then run this again: it plans by what is there now.`,
    },
  );
}
