import { clusterFeatures } from '../../../local-azure/resource-manager/container-service/cluster-features.ts';
import { loadScenario } from '../../../local-azure/scenario/scenario.ts';
import { clusterType } from '../../../local-azure/state/resource-types.ts';
import { AzureState } from '../../../local-azure/state/state.ts';

const proxy = 'http://proxy.corp.example:3128';
const none = [
  ...['localhost', '127.0.0.1', '.corp.example', '168.63.129.16', '169.254.169.254', 'konnectivity', '.svc'],
  ...['.svc.cluster.local', '10.244.0.0/16', '10.0.0.0/16', 'demo-7k2x9q1p.hcp.westeurope.azmk8s.io'],
].join(',');
const off = { nodeProvisioning: false, staticEgressGateway: false, virtualNode: false, dualStack: false };

test.each([
  ['default', {}],
  ['auto-provisioned', { nodeProvisioning: true }],
  ['static-egress-gateway', { staticEgressGateway: true }],
  ['virtual-node', { virtualNode: true }],
  ['dual-stack', { dualStack: true }],
  ['http-proxy', { httpProxy: { http: proxy, https: proxy, none } }],
  ['http-proxy-off', {}],
])('what Kubernetes has of the settings of cluster %s', (name, on) => {
  const [cluster] = new AzureState(loadScenario(name).resources).list(clusterType);
  expect(cluster && clusterFeatures(cluster, 'tenant')).toEqual({ ...off, ...on });
});
