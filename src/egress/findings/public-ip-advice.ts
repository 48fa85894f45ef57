import { isPrefixId, prefixType, publicIpType, sameId } from '../../azure/resource-id.ts';
import { isOwn, nameAddress, ownerTag, type PublicIp } from '../public-ip.ts';
import { isBasic } from '../cluster.ts';
import { noRestore } from '../record.ts';
import type { WatchedAzure } from '../watched.ts';
import type { Finding } from './finding.ts';
import { azName, publicIpTitle } from './places.ts';
import { idsOf } from './promised-exits.ts';

type About = Omit<Finding, 'severity' | 'subject' | 'resourceId'>;

/** What is worth knowing of a promised IP while its promise holds. */
export function adviceOnIp(watched: WatchedAzure, ip: PublicIp): Finding[] {
  return [...tagsLost(watched, ip), ...unlocked(watched, ip), ...inNodeGroup(watched, ip)].map((about) => ({
    ...about,
    severity: 'advice',
    subject: publicIpTitle(ip.id),
    resourceId: ip.id,
  }));
}

function tagsLost(watched: WatchedAzure, ip: PublicIp): About[] {
  const wanted = Object.entries(wantedTags(watched, ip));
  const lost = wanted.filter(([key, value]) => tagOf(ip, key) !== value);
  if (lost.length === 0) return [];
  const pairs = (entries: [string, string | undefined][]): string =>
    entries.map(([key, value]) => (value === undefined ? `no ${key}` : `${key}=${value}`)).join(', ');
  const given = lost.map(([key, value]) => quoted(`${key}=${value}`)).join(' ');
  return [
    {
      id: 'ip-tags-lost',
      expected: `tags ${pairs(lost)}`,
      actual: pairs(lost.map(([key]) => [key, tagOf(ip, key)])),
      remedy: `az resource tag --is-incremental --tags ${given} ${azName(ip.id)} --resource-type Microsoft.Network/publicIPAddresses`,
    },
  ];
}

/** Tags are of an IP when the action creates it: one that the workflow names, or that was the cluster's before, keeps what its owner gave it. */
function wantedTags({ owner, named, tags, record }: WatchedAzure, ip: PublicIp): Record<string, string> {
  const { outbound, managedGateway, gateways } = record?.restore ?? noRestore;
  const before = [outbound, managedGateway].flatMap(idsOf).concat(...Object.values(gateways));
  if (isOwn(ip, owner)) return { ...tags, [ownerTag]: tagOf(ip, ownerTag) ?? owner };
  const isForeign = named || isPrefixId(ip.id) || before.some((id) => sameId(id, ip.id));
  return isForeign ? {} : { ...tags, [ownerTag]: owner };
}

/** Azure compares names of tags without case, and values with it: https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources */
function tagOf({ tags }: PublicIp, key: string): string | undefined {
  return Object.entries(tags).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
}

/** As a POSIX shell takes it. */
function quoted(argument: string): string {
  return /^[\w./:=@-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", String.raw`'\''`)}'`;
}

function unlocked({ unlocked: ids }: WatchedAzure, { id }: PublicIp): About[] {
  if (!ids.some((other) => sameId(other, id))) return [];
  const [group = '', name = ''] = azName(id).split(' --name ');
  return [
    {
      id: 'ip-unlocked',
      expected: 'a lock against deletion (ip-lock: true)',
      actual: 'no lock',
      remedy: `az lock create --name aks-egress-ip --lock-type CanNotDelete ${group} --resource ${name} --resource-type ${isPrefixId(id) ? prefixType : publicIpType}`,
    },
  ];
}

/** Not told on a Basic load balancer, for which there are no new IPs: that it has to be migrated is said already. */
function inNodeGroup({ cluster }: WatchedAzure, { resourceGroup }: PublicIp): About[] {
  if (isBasic(cluster) || resourceGroup.toLowerCase() !== cluster.nodeResourceGroup.toLowerCase()) return [];
  return [
    {
      id: 'ip-in-node-resource-group',
      expected: 'a resource group of your own',
      actual: `in the node resource group ${cluster.nodeResourceGroup}, which is deleted with the cluster, and the address with it`,
      remedy:
        'Pin one elsewhere (ip-resource-group): mode: reserve, let partners allow it, then mode: pin. A lock would not help: AKS must be able to delete the group.',
    },
  ];
}

/** Reserved IPs that nothing uses. Source: https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses#pricing */
export function unusedFindings({ reserved }: WatchedAzure): Finding[] {
  return reserved
    .filter(({ attachedTo }) => attachedTo === undefined)
    .map((ip) => ({
      id: 'ip-not-in-use',
      severity: 'advice',
      subject: publicIpTitle(ip.id),
      expected: 'the cluster leaves from it',
      actual: `${nameAddress(ip)} is reserved, and nothing uses it; it costs money all the same`,
      remedy:
        'mode: pin, once partners allow it. Or delete it, when it is not needed any more: mode: unpin with delete-ip: true.',
      resourceId: ip.id,
    }));
}
