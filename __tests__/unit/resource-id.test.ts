import { lastName, parentResourceId, parseResourceId, resourceId, sameId } from '../../src/azure/resource-id.ts';
import { clusterId, subscription } from './examples.ts';

test('an id comes apart and together again', () => {
  const parts = parseResourceId(clusterId);
  expect(parts).toEqual({
    subscriptionId: subscription,
    resourceGroup: 'shop',
    type: 'Microsoft.ContainerService/managedClusters',
    name: 'web',
  });
  expect(parts && resourceId(parts)).toBe(clusterId);
});

test('Azure’s changing case does not matter, and names keep theirs', () => {
  const shouted = clusterId.replace('resourceGroups', 'resourcegroups').replace('web', 'Web');
  expect(parseResourceId(shouted)?.name).toBe('Web');
  expect(sameId(shouted, clusterId)).toBe(true);
  expect(lastName(shouted)).toBe('Web');
});

test.each([
  ['a name', 'web'],
  ['a resource group', `/subscriptions/${subscription}/resourceGroups/shop`],
  ['a child resource', `${clusterId}/agentPools/system`],
  ['an id with more before it', `https://management.azure.com${clusterId}`],
  ['an id that ends with a slash', `${clusterId}/`],
])('%s is no id of a resource in a group', (_what, id) => {
  expect(parseResourceId(id)).toBeUndefined();
});

test('only what lies in another resource has a parent', () => {
  expect(parentResourceId(`${clusterId}/agentPools/system`)).toBe(clusterId);
  expect(parentResourceId(clusterId)).toBeUndefined();
});
