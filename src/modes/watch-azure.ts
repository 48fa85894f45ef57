import { isLocked } from '../azure/access.ts';
import { apiVersions } from '../azure/api-versions.ts';
import { effectiveAddresses, getPublicIp, poolSubnets } from '../azure/public-ips.ts';
import { parseResourceId, sameId } from '../azure/resource-id.ts';
import { sameSet } from '../egress/addresses.ts';
import { isWithin } from '../egress/cluster.ts';
import { isBasic } from '../egress/paths.ts';
import type { NamedIp } from '../egress/plan.ts';
import {
  hasOthersBeside,
  isSuperseded,
  promisedIds,
  recordedAddress,
  reservedIps,
  type PromisedIp,
} from '../egress/promise.ts';
import {
  nameAddress,
  othersThan,
  ownerOf,
  prefixCidr,
  readPublicIp,
  type EffectiveAddress,
  type PublicIp,
} from '../egress/public-ip.ts';
import type { ChangeRecord } from '../egress/record.ts';
import type { WatchedAzure } from '../egress/watched.ts';
import { object, text } from '../json.ts';
import { awaitSettledCluster } from './cluster-write.ts';
import type { Context } from './context.ts';
import { namedIps, noteCluster, noteEffective } from './observe.ts';

/** What Azure alone tells a check; what was promised only the cluster tells too. */
export interface AzureReading extends Pick<WatchedAzure, 'cluster' | 'subnets' | 'effective'> {
  ips: readonly NamedIp[];
}

/** Reads the cluster, its paths and its IPs, and writes nothing. An operation that outlasts the wait is a finding, no error. */
export async function readAzure(context: Context): Promise<AzureReading> {
  const { manager } = context;
  const { cluster } = await awaitSettledCluster(context);
  noteCluster(context, cluster);
  const inSubnets = poolSubnets(manager, cluster);
  const [subnets, effective, ips] = await Promise.all([
    inSubnets,
    effectiveAddresses(manager, cluster, inSubnets),
    namedIps(context, cluster),
  ]);
  noteEffective(context, effective);
  return { cluster, subnets, effective, ips };
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
  const { cluster, subnets, effective, ips } = reading;
  const owner = ownerOf(inputs.resourceGroup, inputs.clusterName);
  const ids = promisedIds({ ips, named: inputs.ipNamed, record, hasObjects });
  const set = await Promise.all((ids ?? []).map((id) => promisedIp(context, id, ips, record)));
  const promised = ids === undefined || isSuperseded(set, inputs.expectedIps) ? undefined : set;
  const others = promised && isBasic(cluster) ? othersThan(effective, ids ?? []) : [];
  return {
    cluster,
    subnets,
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

/** The pods of an unfinished change carry the one before it, or none. */
function isUnfinished(
  record: ChangeRecord | undefined,
  carried: string | undefined,
  effective: readonly EffectiveAddress[],
): boolean {
  const present = effective.map(({ address }) => address);
  return record !== undefined && record.change !== carried && sameSet(record.previousAddresses, present);
}

async function promisedIp(
  { manager }: Context,
  id: string,
  known: readonly NamedIp[],
  record: ChangeRecord | undefined,
): Promise<PromisedIp> {
  const named = known.find((ip) => sameId(ip.id, id));
  const isPrefix = parseResourceId(id)?.type.toLowerCase().endsWith('/publicipprefixes') ?? false;
  const existing = named ? named.existing : isPrefix ? await asPublicIp(manager, id) : await getPublicIp(manager, id);
  return { id, existing, recorded: recordedAddress(record, id) };
}

/** A prefix that `replace: none` kept beside the pinned IP, in the terms of an IP: it is static, and its address is its CIDR. */
async function asPublicIp(manager: Context['manager'], id: string): Promise<PublicIp | undefined> {
  const body = await manager.get(id, apiVersions.network);
  const frontend = text(object(object(body?.properties).loadBalancerFrontendIpConfiguration).id);
  return (
    body && {
      ...readPublicIp(body),
      allocation: 'Static',
      address: prefixCidr(body),
      attachedTo: frontend || undefined,
    }
  );
}

async function unlockedIds({ manager }: Context, promised: readonly PromisedIp[]): Promise<string[]> {
  const ids = promised.flatMap(({ existing }) => (existing ? [existing.id] : []));
  const locked = await Promise.all(ids.map((id) => isLocked(manager, id)));
  return ids.filter((_, index) => locked[index] === false);
}
