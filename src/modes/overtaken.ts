import { sameId } from '../azure/resource-id.ts';
import { sameIds } from '../egress/cluster.ts';
import type { PinnableExit } from '../egress/exits.ts';
import { readRecord } from '../egress/record.ts';
import { ActionError } from '../errors.ts';
import { deploymentPath, recordPath } from '../kubernetes/objects.ts';
import type { Context } from './context.ts';
import { readAgain, type ClusterState } from './observe.ts';
import { type Pin, carriedChange } from './pinning.ts';

/** Another run was faster while this one had changed nothing that carries traffic: to be read anew. */
export class Overtaken extends ActionError {}

/** What sends a run back to its beginning. */
function overtaken(): Overtaken {
  return new Overtaken('consent', 'Another run of this action is at work on the cluster, and was faster each time.', {
    next: 'Run this again when that has ended. A concurrency group keeps the runs of workflows apart.',
  });
}

/** What stops a run before it overwrites what somebody else did. */
export function changedMeanwhile(): ActionError {
  return new ActionError(
    'consent',
    'Somebody changed the cluster’s egress after this run had planned. Nothing of it was overwritten.',
    { next: 'Run this again: it plans by what is there now.' },
  );
}

/**
 * Looks once more at what the plan rests on, where pods do not leave from there.
 * @throws ActionError where somebody changed it, {@link Overtaken} where to what was planned
 */
export async function refuseOvertaken(context: Context, { state, plan }: Pick<Pin, 'state' | 'plan'>): Promise<void> {
  const { exits } = await readAgain(context, state);
  const now = (exit: PinnableExit): PinnableExit | undefined => exits.find(({ id }) => sameId(id, exit.id));
  if (plan.exits.every(({ exit }) => isSameExit(now(exit), exit))) return;
  const isDone = plan.exits.every(({ exit, finalIds }) => isAt(now(exit), finalIds));
  throw isDone ? overtaken() : changedMeanwhile();
}

/** True where an exit has these IPs, by what is configured and by what is in effect. */
export function isAt(exit: PinnableExit | undefined, ids: readonly string[]): boolean {
  return exit !== undefined && sameIds(exit.effectiveIds, ids) && sameIds(exit.configuredIds, ids);
}

/** True where an exit is in two readings as it was. */
export function isSameExit(
  fresh: PinnableExit | undefined,
  { pin, effectiveIds, configuredIds }: PinnableExit,
): boolean {
  return fresh?.pin === pin && sameIds(fresh.effectiveIds, effectiveIds) && sameIds(fresh.configuredIds, configuredIds);
}

/**
 * Looks once more at record and echo before this run writes there: that would take away by what another one, which came meanwhile, proves its change.
 * @throws Overtaken where one did
 */
export async function refuseRestarted({ inputs }: Context, state: ClusterState): Promise<void> {
  const { api } = state;
  const [record, deployment] = await Promise.all([api.get(recordPath(inputs)), api.get(deploymentPath(inputs))]);
  const isSame =
    readRecord(record?.data)?.change === state.record?.change &&
    carriedChange({ deployment })?.id === carriedChange(state)?.id;
  if (!isSame) throw overtaken();
}
