import type { Cluster } from '../cluster.ts';
import { isBasic } from '../cluster.ts';
import { nameAddress } from '../public-ip.ts';
import type { WatchedAzure } from '../watched.ts';
import type { Finding } from './finding.ts';
import { azName } from './places.ts';

/** Where neither the workflow nor Azure says which addresses pods should leave from. */
export function unknownExpectation({ cluster, paths }: Pick<WatchedAzure, 'cluster' | 'paths'>): Finding {
  return {
    id: 'expectation-unknown',
    severity: 'advice',
    subject: `egress of ${cluster.name}`,
    expected: 'addresses to compare with',
    ...reason(
      cluster,
      paths.flatMap(({ addressIds }) => addressIds),
    ),
    resourceId: cluster.id,
  };
}

function reason(cluster: Cluster, named: readonly string[]): Pick<Finding, 'actual' | 'remedy'> {
  if (isBasic(cluster)) {
    return {
      actual:
        'its Basic load balancer has no public frontend, so traffic leaves from an address that belongs to nobody',
      remedy: 'mode: pin with a static Basic IP that exists (ip-name), or migrate to a Standard load balancer.',
    };
  }
  if (named.length > 0) {
    const names = named.map((id) => nameAddress({ id, address: undefined })).join(', ');
    return {
      actual: `its outbound profile names ${names}, deleted meanwhile`,
      remedy: `Create what is missing again (it gets another address), then az aks update ${azName(cluster.id)} reconciles the cluster. Partners must allow the new address.`,
    };
  }
  return {
    actual: `Azure names none for outbound type ${cluster.outboundType}`,
    remedy:
      'Say which it should be: expected-ips, with the addresses or CIDRs of the firewall, proxy or gateway that traffic takes.',
  };
}
