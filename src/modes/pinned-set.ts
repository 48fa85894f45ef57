import { joinRight } from '../azure/access.ts';
import { apiVersions } from '../azure/api-versions.ts';
import { getPublicIp } from '../azure/public-ips.ts';
import { lastName, prefixType, publicIpType, resourceGroupId, resourceId, sameId } from '../azure/resource-id.ts';
import type { Cluster } from '../egress/cluster.ts';
import { assignStems, pinnedNames, stems, type PinnableExit } from '../egress/exits.ts';
import type { NamedIp, PinnedIp } from '../egress/plan.ts';
import { asPublicIp, prefixFor, readPrefix, type Prefix } from '../egress/prefix.ts';
import { isOwn, ownerOf, type PublicIp } from '../egress/public-ip.ts';
import { ActionError } from '../errors.ts';
import type { Json } from '../json.ts';
import type { Context } from './context.ts';

/** A prefix that the workflow names, as Resource Manager shows it. */
export interface NamedPrefix extends Prefix {
  body: Json;
}

/**
 * The prefixes from which the workflow draws new IPs.
 * @throws ActionError `input` when one does not exist
 */
export function namedPrefixes(context: Context, cluster: Cluster): Promise<NamedPrefix[]> {
  const { inputs, manager } = context;
  const { subscriptionId, ipFromPrefix } = inputs;
  return Promise.all(
    ipFromPrefix.map(async (given) => {
      const resourceGroup = ipGroup(context, cluster);
      const id = given.startsWith('/')
        ? given
        : resourceId({ subscriptionId, resourceGroup, type: prefixType, name: given });
      const body = await manager.get(id, apiVersions.network);
      if (body) return { ...readPrefix(body), body };
      throw new ActionError('input', `The public IP prefix ${id} does not exist. Nothing was changed.`, {
        next: 'Correct ip-from-prefix, or create it: az network public-ip prefix create.',
      });
    }),
  );
}

/** The IPs of the pinned set: where they are or will be, and whether the cluster's identity may join them. */
export async function pinnedIps(
  context: Context,
  cluster: Cluster,
  exits: readonly PinnableExit[],
  prefixes: readonly NamedPrefix[],
): Promise<PinnedIp[]> {
  const { inputs, manager } = context;
  return Promise.all(
    (await namedIps(context, cluster, exits, prefixes)).map(async (ip) => {
      const isUsers = exits.some(({ id, pin }) => sameId(id, ip.exitId) && pin === 'nat-gateway');
      if (isUsers) return { ...ip, join: 'granted' };
      const scope = ip.existing ? ip.id : resourceGroupId(inputs.subscriptionId, ip.resourceGroup);
      return { ...ip, join: await joinRight(manager, scope, cluster.principalId) };
    }),
  );
}

/** The IPs of the pinned set by the inputs: where they are, or would be. A prefix that an exit uses as a whole stands for itself. */
export async function namedIps(
  context: Context,
  cluster: Cluster,
  exits: readonly PinnableExit[],
  prefixes: readonly NamedPrefix[],
): Promise<NamedIp[]> {
  const wanted = await stemsOf(context, cluster, exits);
  const named = exits.map(async (exit, index): Promise<NamedIp[]> => {
    const whole = prefixes.filter(({ id }) => exit.configuredIds.some((other) => sameId(other, id)));
    if (whole.length > 0) return whole.map((prefix) => wholePrefix(prefix, exit));
    const names = pinnedNames(wanted[index] ?? '', context.inputs.ipCount, exit.families);
    return Promise.all(
      names.map(async ({ name, family }) => {
        const prefixId = prefixFor(prefixes, exit, family)?.id;
        return { ...(await place(context, cluster, name)), family, exitId: exit.id, prefixId };
      }),
    );
  });
  return (await Promise.all(named)).flat();
}

/** The IPs that the inputs name, where no exit can have them by `pin`: one may be in use there all the same. */
export async function unplacedIps(context: Context, cluster: Cluster): Promise<Omit<NamedIp, 'exitId'>[]> {
  const { ipName, ipCount } = context.inputs;
  const names = pinnedNames(ipName, ipCount, ['IPv4']);
  return Promise.all(
    names.map(async ({ name, family }) => ({ ...(await place(context, cluster, name)), family, prefixId: undefined })),
  );
}

function wholePrefix({ id, body, family }: NamedPrefix, exit: PinnableExit): NamedIp {
  const existing = asPublicIp(body);
  const isIpv6 = family === 'IPv6';
  return {
    id,
    name: lastName(id),
    resourceGroup: existing.resourceGroup,
    family: isIpv6 ? 'IPv6' : 'IPv4',
    exitId: exit.id,
    prefixId: undefined,
    existing,
  };
}

/** Names begin alike at each exit; only where there may be a choice are IPs looked for. */
async function stemsOf(context: Context, cluster: Cluster, exits: readonly PinnableExit[]): Promise<string[]> {
  const { ipName, ipCount } = context.inputs;
  if (exits.every(({ pin }) => pin !== 'nat-gateway')) return exits.map(() => ipName);
  const candidates = new Set(exits.flatMap((exit) => Object.values(stems(ipName, exit))));
  const found = await Promise.all(
    [...candidates].map(async (stem): Promise<[string, PublicIp | undefined]> => {
      const [first] = pinnedNames(stem, ipCount, ['IPv4']);
      return [stem, (await place(context, cluster, first?.name ?? '')).existing];
    }),
  );
  const ips = new Map(found);
  return assignStems(ipName, exits, (stem, exit) => isMeantFor(context, cluster, ips.get(stem), exit));
}

/** True for an IP that is in use at the exit, and for a free one that was made, or is named, for what the pools leave by: `reserve` knows those alone. */
function isMeantFor({ inputs }: Context, cluster: Cluster, ip: PublicIp | undefined, exit: PinnableExit): boolean {
  if (!ip) return false;
  if (ip.attachedTo !== undefined) return isUsedAt(ip.attachedTo, exit);
  const isMine = inputs.ipNamed || isOwn(ip, ownerOf(inputs.resourceGroup, inputs.clusterName));
  const isOfPools = exit.groups.some((group) => cluster.pools.some(({ name }) => name === group));
  return isMine && isOfPools && ip.sku.toLowerCase() === exit.sku.toLowerCase();
}

function isUsedAt(user: string, exit: PinnableExit): boolean {
  return exit.pin === 'nat-gateway'
    ? sameId(user, exit.id)
    : !/\/natGateways\//i.test(user) || exit.pin === 'managed-nat-gateway';
}

async function place(
  context: Context,
  cluster: Cluster,
  name: string,
): Promise<Pick<NamedIp, 'id' | 'name' | 'resourceGroup' | 'existing'>> {
  const { subscriptionId } = context.inputs;
  const resourceGroup = ipGroup(context, cluster);
  const id = resourceId({ subscriptionId, resourceGroup, type: publicIpType, name });
  return { id, name, resourceGroup, existing: await getPublicIp(context.manager, id) };
}

function ipGroup({ inputs }: Context, { nodeResourceGroup }: Cluster): string {
  return inputs.ipResourceGroup === '@node' ? nodeResourceGroup : inputs.ipResourceGroup;
}
