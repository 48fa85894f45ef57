import { basicFindings } from '../../src/egress/findings/basic-load-balancer.ts';
import { meanwhileFindings } from '../../src/egress/findings/meanwhile.ts';
import { syncFindings } from '../../src/egress/findings/service-sync.ts';
import { updatedBody } from '../../src/egress/cluster-update.ts';
import { exampleBody, merged } from './examples.ts';

const clusterId = '/subscriptions/s/resourceGroups/shop/providers/Microsoft.ContainerService/managedClusters/web';

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
    expect(meanwhileFindings(clusterId, before, switched)).toEqual([]);
  });

  test('gives advice that names whatever else is different', () => {
    const meanwhile = merged(switched, { tags: { a: 'b' }, properties: { kubernetesVersion: '1.40' } });
    expect(meanwhileFindings(clusterId, before, meanwhile)).toMatchObject([
      {
        id: 'cluster-changed-meanwhile',
        severity: 'advice',
        subject: 'cluster web in resource group shop',
        actual: 'properties.kubernetesVersion, tags',
      },
    ]);
  });
});

test('a Basic load balancer is retired, and with several frontends promises nothing', () => {
  const [retired, ...others] = basicFindings(clusterId, []);
  expect(retired).toMatchObject({ id: 'basic-load-balancer-retired', severity: 'advice' });
  expect(retired?.remedy).toMatch(/az aks update --resource-group shop --name web --load-balancer-sku standard/);
  expect(others).toEqual([]);
  expect(basicFindings(clusterId, ['team-1'])[1]).toMatchObject({
    id: 'egress-not-promised',
    actual: expect.stringContaining('team-1') as unknown,
  });
});
