import { createHash } from 'node:crypto';
import type { Inputs } from '../inputs.ts';
import { normalizeAddress } from './addresses.ts';
import type { ObservedAzure, Plan } from './plan.ts';
import { isOwn, ownerOf, type EffectiveAddress } from './public-ip.ts';

/**
 * Digest of what a plan means for traffic: which cluster, from which addresses, to which IPs, how.
 * The address of an IP that the action creates is not part of it, because it is not known before.
 */
export function planDigest(
  observed: ObservedAzure,
  inputs: Inputs,
  { exits, ips, authorizedRanges }: Omit<Plan, 'digest'>,
): string {
  const { cluster, effective } = observed;
  const owner = ownerOf(inputs.resourceGroup, inputs.clusterName);
  const meaning = {
    version: 2,
    cluster: cluster.id.toLowerCase(),
    from: addressesOf(effective),
    exits: exits.map(({ exit, finalIds, change }) => [
      exit.id.toLowerCase(),
      finalIds.map((id) => id.toLowerCase()).sort(),
      addressesOf(change?.replaced ?? []),
    ]),
    foreignAddresses: ips
      .filter((ip) => ip.existing && !isOwn(ip.existing, owner))
      .map((ip) => ip.existing?.address)
      .sort(),
    ports: inputs.outboundPorts ?? cluster.allocatedOutboundPorts,
    authorizedRanges,
    settings: settingsDigest(inputs),
  };
  return sha256(meaning);
}

function addressesOf(entries: readonly EffectiveAddress[]): string[] {
  return entries.map(({ address }) => normalizeAddress(address)).sort();
}

/** Digest of the inputs that shape what is written beside the switch: IPs, rights, echo and Service. */
export function settingsDigest(inputs: Inputs): string {
  const { namespace, name, image, replicas, echoUrls, echoInterval, service, serviceSourceRanges } = inputs;
  const { grantAccess, ipLock, ipZones, ipFromPrefix, tags, skipNodeGroups, echoUrlsIpv6 } = inputs;
  const echo = [
    namespace,
    name,
    image,
    replicas,
    echoUrls,
    echoUrlsIpv6,
    echoInterval,
    skipNodeGroups,
    service,
    serviceSourceRanges,
  ];
  return sha256([echo, grantAccess, ipLock, ipZones, ipFromPrefix, Object.entries(tags).sort()]);
}

function sha256(meaning: unknown): string {
  return createHash('sha256').update(JSON.stringify(meaning)).digest('hex');
}
