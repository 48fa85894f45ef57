import type { AzureChange } from '../../src/azure/activity-log.ts';
import { withAuthors } from '../../src/egress/findings/authors.ts';
import type { Finding, FindingId } from '../../src/egress/findings/finding.ts';
import { examplePublicIp, group } from './examples.ts';

/** Which change of the Activity Log is the one that a finding is about. */
const ip = examplePublicIp().id;
const cluster = `${group}/providers/Microsoft.ContainerService/managedClusters/web`;
const network = `${group}/providers/Microsoft.Network/virtualNetworks/shop`;

function finding(id: FindingId, resourceId: string, more: Partial<Finding> = {}): Finding {
  return { id, severity: 'drift', subject: 's', expected: 'e', actual: 'a', remedy: 'r', resourceId, ...more };
}

function change(who: string, resourceId: string, operation: string): AzureChange {
  return { who, resourceId, operation, at: '2026-10-01T10:00:00Z', correlationId: `of-${who}` };
}

const cases: readonly (readonly [FindingId, string, string, string])[] = [
  ['ip-missing', ip, ip, 'Microsoft.Network/publicIPAddresses/delete'],
  ['ip-address-changed', ip, ip, 'Microsoft.Network/publicIPAddresses/delete'],
  ['ip-tags-lost', ip, ip, 'Microsoft.Network/publicIPAddresses/write'],
  ['outbound-profile-changed', cluster, cluster, 'MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/WRITE'],
  ['nat-gateway-overrides', `${network}/subnets/nodes`, network, 'Microsoft.Network/virtualNetworks/write'],
  [
    'node-public-ips',
    `${cluster}/agentPools/apps`,
    `${cluster}/agentPools/apps`,
    'Microsoft.ContainerService/managedClusters/agentPools/write',
  ],
  ['cluster-stopped', cluster, cluster, 'Microsoft.ContainerService/managedClusters/stop/action'],
];

test.each(cases)('%s names who did it, and when it began', (id, about, changed, operation) => {
  const by = change('anna@example.com', changed.toLowerCase(), operation);
  expect(withAuthors([finding(id, about)], [by])).toEqual([
    finding(id, about, {
      since: by.at,
      changedBy: { who: 'anna@example.com', at: by.at, operation, correlationId: 'of-anna@example.com' },
    }),
  ]);
});

test('the newest change counts, and what is known since before stays', () => {
  const operation = 'Microsoft.ContainerService/managedClusters/write';
  const changes = [change('newest', cluster, operation), change('older', cluster, operation)];
  const since = '2026-09-01T00:00:00Z';
  const [told] = withAuthors([finding('outbound-type-changed', cluster, { since })], changes);
  expect(told).toMatchObject({ since, changedBy: { who: 'newest' } });
});

test('an IP with another address was deleted by somebody, whoever tagged the new one', () => {
  const type = 'Microsoft.Network/publicIPAddresses';
  const changes = [change('tagger', ip, `${type}/write`), change('deleter', ip, `${type}/delete`)];
  const [told] = withAuthors([finding('ip-address-changed', ip)], changes);
  expect(told?.changedBy?.who).toBe('deleter');
});

const write = change('anna@example.com', ip, 'Microsoft.Network/publicIPAddresses/write');
test.each([
  ['who made a missing IP did not delete it', finding('ip-missing', ip), write],
  ['who made an IP did not detach it', finding('ip-detached', ip), write],
  ['a change of something else', finding('ip-tags-lost', ip), { ...write, resourceId: `${ip}-2` }],
  ['no resource', { ...finding('ip-tags-lost', ip), resourceId: undefined } as unknown as Finding, write],
  ['the object itself told', finding('ip-tags-lost', ip, { changedBy: { who: 'kubectl', at: write.at } }), write],
])('%s: the finding stays as it is', (_, told, by) => {
  expect(withAuthors([told], [by])).toEqual([told]);
});
