import { grantJoin, isLocked, lockIp } from '../azure/access.ts';
import { awaitSettled } from '../azure/await-settled.ts';
import { isOvertaken } from '../azure/clusters.ts';
import { createPublicIp, getAddress, getPublicIp } from '../azure/public-ips.ts';
import { isPrefixId, sameId } from '../azure/resource-id.ts';
import { isTransient, type Cluster } from '../egress/cluster.ts';
import type { PinnableExit } from '../egress/exits.ts';
import type { PinnedIp } from '../egress/plan.ts';
import { isOwn, nameAddress, newPublicIp, ownerOf, type PublicIp } from '../egress/public-ip.ts';
import { ActionError } from '../errors.ts';
import { did, operationWait, type Context } from './context.ts';

/** Makes sure that every IP of the pinned set exists and has its address; locks those it created where that is asked for. */
export async function provideIps(
  context: Context,
  exits: readonly PinnableExit[],
  ips: readonly PinnedIp[],
): Promise<PublicIp[]> {
  const provided: PublicIp[] = [];
  for (const ip of ips) {
    const exit = exits.find(({ id }) => sameId(id, ip.exitId));
    if (exit) provided.push(await provideIp(context, exit, ip));
    reportIps(context, provided);
  }
  if (context.inputs.ipLock) await lockOwn(context, provided);
  return provided;
}

async function provideIp(context: Context, exit: PinnableExit, planned: PinnedIp): Promise<PublicIp> {
  const { log } = context;
  const found =
    planned.existing && (await log.waiting(`public IP ${planned.name}`, settled(context, planned.existing)));
  if (!found) return createIp(context, exit, planned);
  const ip = withAddress(found);
  log.info(`Public IP ${isPrefixId(ip.id) ? 'prefix ' : ''}${nameAddress(ip)} exists and is used`);
  return ip;
}

async function createIp(context: Context, { location, sku }: PinnableExit, planned: PinnedIp): Promise<PublicIp> {
  const { inputs, manager, log } = context;
  const owner = ownerOf(inputs.resourceGroup, inputs.clusterName);
  const { family, prefixId } = planned;
  const { tags, ipZones: zones } = inputs;
  const body = newPublicIp({ location, sku, family, owner, tags, zones, prefixId });
  const creation = createPublicIp(manager, planned.id, body).catch((error: unknown) =>
    madeMeanwhile(context, planned, error),
  );
  const ip = withAddress(await log.waiting(`creating public IP ${planned.name}`, creation));
  context.report.created = true;
  did(context, `Created public IP ${nameAddress(ip)} in ${ip.resourceGroup}`);
  return ip;
}

/** The IP when it is this cluster's after all: Azure had made it although its answer was lost, or another run was faster. */
async function madeMeanwhile(context: Context, { id }: PinnedIp, error: unknown): Promise<PublicIp> {
  const { manager, inputs } = context;
  const ip = isOvertaken(error) ? await getPublicIp(manager, id) : undefined;
  const made = ip && isOwn(ip, ownerOf(inputs.resourceGroup, inputs.clusterName)) && (await settled(context, ip));
  if (made) return made;
  throw error;
}

/** The IP once no operation runs on it: a run that was killed may have left one that is still being made, or deleted. Undefined where it is gone. */
function settled(context: Context, ip: PublicIp): Promise<PublicIp | undefined> {
  const isBusy = (latest: PublicIp | undefined): boolean =>
    latest !== undefined && isTransient(latest.provisioningState);
  const read = (): Promise<PublicIp | undefined> => getAddress(context.manager, ip.id);
  return awaitSettled<PublicIp | undefined>(ip, { ...operationWait(context), isBusy, read });
}

/** @throws ActionError where Azure has given it no address. */
function withAddress(ip: PublicIp): PublicIp {
  if (ip.address !== undefined) return ip;
  const isWaitedFor = isTransient(ip.provisioningState);
  throw new ActionError(
    isWaitedFor ? 'timeout' : 'azure',
    `The public IP ${ip.id} has no address${isWaitedFor ? ' within operation-timeout' : ''}; its state is ${ip.provisioningState}.`,
    { next: 'Look at it in Azure; where its creation failed, delete it. Then run this again.' },
  );
}

async function lockOwn(context: Context, ips: readonly PublicIp[]): Promise<void> {
  const owner = ownerOf(context.inputs.resourceGroup, context.inputs.clusterName);
  for (const ip of ips) {
    if (!isOwn(ip, owner) || (await isLocked(context.manager, ip.id))) continue;
    await lockIp(context.manager, ip.id);
    did(context, `Locked public IP ${ip.name} against deletion`);
  }
}

/** Lets the cluster's identity join the IPs that it may not join yet. */
export async function grantJoins(context: Context, cluster: Cluster, grants: readonly PinnedIp[]): Promise<void> {
  for (const ip of grants) {
    if (cluster.principalId === undefined) continue;
    await grantJoin(context.manager, ip.id, cluster.principalId);
    did(context, `Granted the cluster’s identity Network Contributor on public IP ${ip.name} alone`);
  }
}

/** Notes the IPs as far as they are known, for outputs that hold on failure too. */
export function reportIps({ report }: Context, ips: readonly PublicIp[]): void {
  report.ips = ips.map(({ id, name, resourceGroup, address, prefixId }) => ({
    id,
    name,
    resourceGroup,
    address,
    prefixId,
  }));
}
