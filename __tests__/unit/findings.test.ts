import { basicFindings, clusterFindings } from '../../src/egress/findings/cluster.ts';
import { groupFindings } from '../../src/egress/findings/observed.ts';
import { syncFindings } from '../../src/egress/findings/service.ts';
import type { GroupVerdict } from '../../src/egress/verdict.ts';
import { updatedBody } from '../../src/egress/cluster-update.ts';
import { exampleBody, merged } from './examples.ts';

const group: GroupVerdict = {
  group: 'user',
  verdict: 'pinned',
  outcome: 'sufficient',
  sightings: [
    { address: '20.50.0.1', pods: ['a', 'b'], time: '2026-11-23T04:05:06Z', expected: false },
    { address: '20.60.0.1', pods: ['a'], time: '2026-11-23T04:05:07Z', expected: true },
  ],
  convinced: 2,
  wrongStreak: 0,
  hopeless: false,
  obstacles: [
    { kind: 'pods', words: '0 of 2 echo pods run' },
    { kind: 'pods', words: 'pods are pending: 0/4 nodes are available' },
  ],
};

test('drift says who left from where, when for the last time, and where to look', () => {
  const [finding] = groupFindings([{ ...group, verdict: 'drifted' }], ['20.60.0.1']);
  expect(finding).toMatchObject({
    id: 'observed-address-unexpected',
    severity: 'drift',
    subject: 'node group user',
    expected: '20.60.0.1',
    actual: 'a, b left from 20.50.0.1, last at 2026-11-23T04:05:06Z',
  });
  expect(finding?.remedy).toMatch(/route.*NAT gateway/);
});

test('no proof says what stands in the way, and is advice: it moves no verdict', () => {
  expect(groupFindings([{ ...group, verdict: 'unverifiable' }], ['20.60.0.1'])).toMatchObject([
    {
      id: 'not-verified',
      severity: 'advice',
      actual: '0 of 2 echo pods run; pods are pending: 0/4 nodes are available',
    },
  ]);
  expect(groupFindings([{ ...group, verdict: 'unverifiable', obstacles: [] }], [])).toMatchObject([
    { actual: 'too few observations in time' },
  ]);
});

test.each(['pinned', 'as-expected'] as const)('a group that is %s gives no finding', (verdict) => {
  const sightings = group.sightings.filter(({ expected }) => expected);
  expect(groupFindings([{ ...group, verdict, sightings }], ['20.60.0.1'])).toEqual([]);
});

test('a group that is where it should be and was not is advice, with the address and the time', () => {
  expect(groupFindings([group], ['20.60.0.1'])).toMatchObject([
    {
      id: 'observed-address-changed',
      severity: 'advice',
      subject: 'node group user',
      expected: '20.60.0.1',
      actual: 'left from 20.50.0.1 until 2026-11-23T04:05:06Z',
    },
  ]);
});

test('a Service that does not sync any more is drift, in the cluster’s words', () => {
  expect(syncFindings([{ service: 'shop/front', message: 'LinkedAuthorizationFailed' }])).toMatchObject([
    { severity: 'drift', subject: 'Service shop/front', actual: 'LinkedAuthorizationFailed' },
  ]);
});

describe('the cluster after the switch', () => {
  const before = exampleBody({
    properties: { apiServerAccessProfile: { authorizedIPRanges: ['20.50.0.1/32'] } },
  });
  const switched = merged(updatedBody(before, { outbound: { publicIpIds: ['/ip'] }, allocatedOutboundPorts: 1024 }), {
    eTag: '"9"',
    systemData: { lastModifiedBy: 'pipeline' },
    properties: {
      provisioningState: 'Updating',
      powerState: { code: 'Running' },
      networkProfile: { loadBalancerProfile: { effectiveOutboundIPs: [{ id: '/ip' }] } },
      apiServerAccessProfile: { authorizedIPRanges: ['20.50.0.1/32', '20.60.0.1/32'] },
    },
  });

  test('gives no finding for what the switch itself changes', () => {
    expect(clusterFindings(before, switched)).toEqual([]);
  });

  test('gives advice that names whatever else is different', () => {
    const meanwhile = merged(switched, { tags: { a: 'b' }, properties: { kubernetesVersion: '1.40' } });
    expect(clusterFindings(before, meanwhile)).toMatchObject([
      { id: 'cluster-changed-meanwhile', severity: 'advice', actual: 'properties.kubernetesVersion, tags' },
    ]);
  });
});

test('a Basic load balancer is retired, and with several frontends promises nothing', () => {
  const cluster = { id: '/subscriptions/s/resourceGroups/shop/x', name: 'web' };
  const [retired, ...others] = basicFindings(cluster, []);
  expect(retired).toMatchObject({ id: 'basic-load-balancer-retired', severity: 'advice' });
  expect(retired?.remedy).toMatch(/az aks update --resource-group shop --name web --load-balancer-sku standard/);
  expect(others).toEqual([]);
  expect(basicFindings(cluster, ['team-1'])[1]).toMatchObject({
    id: 'egress-not-promised',
    actual: expect.stringContaining('team-1') as unknown,
  });
});
