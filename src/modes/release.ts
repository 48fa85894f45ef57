import { revokeJoin, unlockIp } from '../azure/access.ts';
import { deletePublicIp, getPublicIp } from '../azure/public-ips.ts';
import { isWithin } from '../egress/cluster.ts';
import { ownExit } from '../egress/exits.ts';
import type { ObservedAzure } from '../egress/plan.ts';
import { isOwn, ownerOf, type PublicIp } from '../egress/public-ip.ts';
import { readRecord } from '../egress/record.ts';
import { ActionError } from '../errors.ts';
import { deploymentPath, recordPath, servicePath } from '../kubernetes/objects.ts';
import { awaitServiceGone } from '../kubernetes/services.ts';
import { deadline, did, type Context } from './context.ts';
import type { ClusterState } from './observe.ts';
import { changedMeanwhile } from './overtaken.ts';

/** Removes what the action made in the cluster and on its IPs: Service, Deployment, grants, where asked for the IPs, and the record last. */
export async function remove(
  context: Context,
  state: ClusterState,
  azure: Pick<ObservedAzure, 'cluster' | 'exits'>,
  ips: readonly PublicIp[],
): Promise<void> {
  const { inputs } = context;
  const { api } = state;
  if (!(await isOwnRecord(context, state))) throw changedMeanwhile();
  await removeService(context, state);
  if (state.deployment) {
    await api.delete(deploymentPath(inputs));
    did(context, `Deleted Deployment ${inputs.namespace}/${inputs.name}`);
  }
  await releaseIps(context, azure, ips);
  if (state.record && (await isOwnRecord(context, state))) {
    await api.delete(recordPath(inputs));
    did(context, `Deleted the record ${inputs.namespace}/${inputs.name}-record`);
  }
  if (state.namespace) context.log.info(`Namespace ${inputs.namespace} stays: it may hold what others put there.`);
}

/** False where another run has recorded a change of its own meanwhile, which needs what is to be removed. */
async function isOwnRecord({ inputs }: Context, { api, record }: ClusterState): Promise<boolean> {
  const latest = await api.get(recordPath(inputs));
  return latest === undefined || readRecord(latest.data)?.change === record?.change;
}

/** Deletes the pinned Service where there is one, and waits until it has left the load balancer. */
export async function removeService(context: Context, { api, service }: ClusterState): Promise<void> {
  const { inputs, log } = context;
  if (!service) return;
  await api.delete(servicePath(inputs));
  did(context, `Deleted Service ${inputs.namespace}/${inputs.name}`);
  await log.waiting('the Service to leave the load balancer', awaitServiceGone(api, inputs, deadline(context)));
}

async function releaseIps(
  context: Context,
  { cluster, exits }: Pick<ObservedAzure, 'cluster' | 'exits'>,
  ips: readonly PublicIp[],
): Promise<void> {
  const { manager, inputs, log } = context;
  const owner = ownerOf(inputs.resourceGroup, inputs.clusterName);
  const inUse = [...exits, ownExit(cluster) ?? []]
    .flat()
    .flatMap(({ configuredIds, effectiveIds }) => [...configuredIds, ...effectiveIds]);
  for (const ip of ips) {
    if (isWithin([ip.id], inUse)) {
      log.info(`Public IP ${ip.name} stays with all its rights: the cluster leaves from it`);
      continue;
    }
    if (cluster.principalId !== undefined && (await revokeJoin(manager, ip.id, cluster.principalId))) {
      did(context, `Took back the grant on public IP ${ip.name}`);
    }
    if (!inputs.deleteIp) continue;
    if (isOwn(ip, owner)) await log.waiting(`deleting public IP ${ip.name}`, deleteOwn(context, ip));
    else log.info(`Public IP ${ip.name} stays: this action did not create it`);
  }
}

const looks = 30;
const lookPause = 2000;

/** Deletes an IP once the load balancer has let go of it, which it does a little after the Service is gone. */
async function deleteOwn(context: Context, ip: PublicIp): Promise<void> {
  const { manager, clock, signal } = context;
  for (let look = 1; ; look += 1) {
    const latest = await getPublicIp(manager, ip.id);
    if (!latest) return;
    if (latest.attachedTo === undefined) break;
    if (look === looks) {
      throw new ActionError(
        'azure',
        `Public IP ${ip.id} is still in use by ${latest.attachedTo}, so it was not deleted.`,
        {
          next: 'Run this again in some minutes.',
        },
      );
    }
    await clock.sleep(lookPause, signal);
  }
  await unlockIp(manager, ip.id);
  await deletePublicIp(manager, ip.id);
  did(context, `Deleted public IP ${ip.name} (${ip.address ?? 'no address'})`);
}
