import { sameId } from '../../azure/resource-id.ts';
import { isBasic } from '../cluster.ts';
import type { EgressPath } from '../paths/path.ts';
import { nameAddress, type EffectiveAddress } from '../public-ip.ts';
import type { WatchedAzure } from '../watched.ts';
import type { Finding } from './finding.ts';
import { azName } from './places.ts';

/** Groups of which Azure does not tell where they leave from. Of a Basic load balancer that is said of all of them at once. */
export function unknownPaths({
  cluster,
  paths,
  effective,
}: Pick<WatchedAzure, 'cluster' | 'paths' | 'effective'>): EgressPath[] {
  if (isBasic(cluster)) return effective.length > 0 ? [] : [...paths];
  return paths.filter(
    ({ addressIds, addresses = [] }) => addresses.length === 0 && !addressIds.some((id) => isPresent(effective, id)),
  );
}

/** Where neither the workflow nor Azure says which addresses pods should leave from: why, once for each reason. */
export function unknownExpectations(watched: Pick<WatchedAzure, 'cluster' | 'paths' | 'effective'>): Finding[] {
  const { cluster, paths } = watched;
  const unknown = unknownPaths(watched);
  return [...new Set(unknown.map(({ title }) => title))].flatMap((title) => {
    const own = unknown.filter((path) => path.title === title);
    const [first] = own;
    const groups = own.map(({ group }) => group).join(', ');
    if (!first) return [];
    return [
      {
        id: 'expectation-unknown',
        severity: 'advice',
        subject: own.length === paths.length ? `egress of ${cluster.name}` : `egress of node group ${groups}`,
        expected: 'addresses to compare with',
        ...reason(watched, first),
        resourceId: cluster.id,
      },
    ];
  });
}

function reason(
  { cluster }: Pick<WatchedAzure, 'cluster'>,
  { addressIds, kind, pin }: EgressPath,
): Pick<Finding, 'actual' | 'remedy'> {
  if (isBasic(cluster)) {
    return {
      actual:
        'its Basic load balancer has no public frontend, so traffic leaves from an address that belongs to nobody',
      remedy: 'mode: pin with a static Basic IP that exists (ip-name), or migrate to a Standard load balancer.',
    };
  }
  if (addressIds.length > 0) {
    const names = addressIds.map((id) => nameAddress({ id, address: undefined })).join(', ');
    return {
      actual: `its way out names ${names}, deleted meanwhile`,
      remedy: `Create what is missing again (it gets another address), then az aks update ${azName(cluster.id)} reconciles the cluster. Partners must allow the new address.`,
    };
  }
  const because = typeof pin === 'string' ? 'it has no address yet' : pin.because;
  const remedy = kind === 'block' && typeof pin !== 'string' ? pin.waysOut : sayWhich[kind];
  return { actual: `Azure names none: ${because}`, remedy: remedy ?? sayWhich.other };
}

const sayWhich = {
  'user-defined-route':
    'Say which it should be: expected-ips, with the addresses or CIDRs of the firewall or appliance. Those of an Azure Firewall, or of a machine with public IPs, are found where the caller may read them in this subscription.',
  other:
    'Say which it should be: expected-ips, with the addresses or CIDRs of the firewall, proxy or gateway that traffic takes.',
} as Readonly<Record<string, string>> & { other: string };

function isPresent(effective: readonly EffectiveAddress[], id: string): boolean {
  return effective.some((entry) => sameId(entry.id, id));
}
