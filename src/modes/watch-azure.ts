import { isDeepStrictEqual } from 'node:util';
import { isLocked } from '../azure/access.ts';
import { apiVersions } from '../azure/api-versions.ts';
import { readNetwork } from '../azure/network.ts';
import { effectiveAddresses, getPublicIp } from '../azure/public-ips.ts';
import { isPrefixId, sameId } from '../azure/resource-id.ts';
import { isBasic, isWithin, type Cluster } from '../egress/cluster.ts';
import { pinnableExits } from '../egress/exits.ts';
import type { Network } from '../egress/network.ts';
import type { NodeGroups } from '../egress/node-groups.ts';
import type { EgressPath } from '../egress/paths/path.ts';
import { pathsOfPools } from '../egress/places.ts';
import { asPublicIp } from '../egress/prefix.ts';
import {
  hasOthersBeside,
  isSuperseded,
  promisedIds,
  recordedAddress,
  recordedExit,
  reservedIps,
  type PromisedIp,
  type WatchedIp,
} from '../egress/promise.ts';
import { nameAddress, othersThan, ownerOf, type EffectiveAddress, type PublicIp } from '../egress/public-ip.ts';
import { isCarriedOut, type ChangeRecord } from '../egress/record.ts';
import type { WatchedAzure } from '../egress/watched.ts';
import type { Context } from './context.ts';
import { groupPaths, noteEffective } from './observe.ts';
import { namedIps, namedPrefixes, unplacedIps } from './pinned-set.ts';

/** What Azure alone tells a check; what was promised only the cluster tells too. */
export interface AzureReading extends Pick<WatchedAzure, 'cluster' | 'network' | 'paths' | 'exits' | 'effective'> {
  ips: readonly WatchedIp[];
}

/** Reads the cluster's paths and its IPs, and writes nothing. */
export async function readAzure(context: Context, cluster: Cluster): Promise<AzureReading> {
  const network = await readNetwork(context.manager, cluster);
  const paths = pathsOfPools(cluster, network, context.inputs.skipNodeGroups);
  const reading = await readExits(context, cluster, network, paths);
  noteEffective(context, reading.effective);
  return reading;
}

/** The same once the node groups are known: not all of them are pools. */
export async function withGroups(context: Context, reading: AzureReading, nodes: NodeGroups): Promise<AzureReading> {
  const { cluster } = reading;
  const { network, paths } = await groupPaths(context, cluster, reading.network, nodes);
  if (isDeepStrictEqual(paths, reading.paths)) return reading;
  return readExits(context, cluster, network, paths);
}

async function readExits(
  context: Context,
  cluster: Cluster,
  network: Network,
  paths: readonly EgressPath[],
): Promise<AzureReading> {
  const exits = pinnableExits(cluster, network, paths);
  const isUnplaced = exits.length === 0 && context.inputs.ipNamed;
  const readIps = async (): Promise<readonly WatchedIp[]> => {
    const prefixes = await namedPrefixes(context, cluster);
    return isUnplaced ? unplacedIps(context, cluster) : namedIps(context, cluster, exits, prefixes);
  };
  const [effective, ips] = await Promise.all([effectiveAddresses(context.manager, cluster, paths), readIps()]);
  return { cluster, network, paths, exits, effective, ips };
}

/** What the cluster tells of what was promised. */
export interface FromCluster {
  record: ChangeRecord | undefined;
  /** Echo or Service of the action are there. */
  hasObjects: boolean;
  /** The change that the echo's pods carry: it was switched. */
  carried: string | undefined;
}

/** Puts what was promised beside what Azure says. */
export async function watchAzure(
  context: Context,
  reading: AzureReading,
  { record, hasObjects, carried }: FromCluster,
): Promise<WatchedAzure> {
  const { inputs } = context;
  const { cluster, network, paths, exits, effective, ips } = reading;
  const owner = ownerOf(inputs.resourceGroup, inputs.clusterName);
  const ids = promisedIds({ ips, named: inputs.ipNamed, record, hasObjects });
  const set = await Promise.all((ids ?? []).map((id) => promisedIp(context, id, ips, record)));
  const promised = set.length === 0 || isSuperseded(set, inputs.expectedIps) ? undefined : set;
  const others = promised && isBasic(cluster) ? othersThan(effective, ids ?? []) : [];
  return {
    cluster,
    network,
    paths,
    exits,
    effective,
    promised,
    othersExpected: hasOthersBeside(set, inputs.expectedIps),
    reserved: promised ? [] : reservedIps(ips, owner),
    record,
    unfinished: isUnfinished(record, carried, effective),
    owner,
    named:
      inputs.ipNamed ||
      !isWithin(
        ids ?? [],
        ips.map(({ id }) => id),
      ),
    tags: inputs.tags,
    unlocked: inputs.ipLock ? await unlockedIds(context, promised ?? []) : [],
    otherFrontends: others.map(nameAddress),
  };
}

/** The pods of an unfinished change carry the one before it, or none. Of several exits some may have been switched already. */
function isUnfinished(
  record: ChangeRecord | undefined,
  carried: string | undefined,
  effective: readonly EffectiveAddress[],
): boolean {
  if (record === undefined || isCarriedOut(record, carried)) return false;
  const known = [...record.previousAddresses, ...Object.values(record.pinnedAddresses)];
  return effective.every(({ address }) => known.includes(address));
}

async function promisedIp(
  { manager }: Context,
  id: string,
  known: readonly WatchedIp[],
  record: ChangeRecord | undefined,
): Promise<PromisedIp> {
  const named = known.find((ip) => sameId(ip.id, id));
  const existing = named
    ? named.existing
    : await (isPrefixId(id) ? wholePrefix(manager, id) : getPublicIp(manager, id));
  return { id, exitId: recordedExit(record, id) ?? named?.exitId, existing, recorded: recordedAddress(record, id) };
}

async function wholePrefix(manager: Context['manager'], id: string): Promise<PublicIp | undefined> {
  const body = await manager.get(id, apiVersions.network);
  return body && asPublicIp(body);
}

async function unlockedIds({ manager }: Context, promised: readonly PromisedIp[]): Promise<string[]> {
  const ids = promised.flatMap(({ existing }) => (existing ? [existing.id] : []));
  const locked = await Promise.all(ids.map((id) => isLocked(manager, id)));
  return ids.filter((_, index) => locked[index] === false);
}
