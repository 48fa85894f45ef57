// What a run leaves behind, in Azure and in the cluster, in a form in which two uninterrupted runs leave the same.
import { Agent } from 'node:https';
import type { AzureResource, Bench } from '../integration/bench.ts';
import { LocalAzureClient } from '../integration/local-azure-client.ts';

/** Every Azure resource by id and every object of the cluster by path, without what differs between any two runs. */
export type EndState = Record<string, unknown>;

/** What the action or the users have in a cluster. Pods come and go, and events tell how. */
const collections = [
  '/api/v1/namespaces',
  '/api/v1/services',
  '/api/v1/configmaps',
  '/api/v1/secrets',
  '/api/v1/serviceaccounts',
  '/apis/apps/v1/deployments',
  '/apis/rbac.authorization.k8s.io/v1/rolebindings',
  '/apis/karpenter.azure.com/v1beta1/aksnodeclasses',
  '/apis/egressgateway.kubernetes.azure.com/v1alpha1/staticgatewayconfigurations',
];

/** Reads the state of Azure and of the first cluster. */
export async function endState(bench: Bench): Promise<EndState> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const client = new LocalAzureClient(bench.azure, agent);
  const azure = await bench.state();
  // A stopped cluster has no API server.
  const readable = isStopped(azure) ? [] : collections;
  const objects = await Promise.all(readable.map((path) => listed(client, path)));
  agent.destroy();
  return plain({ ...azure, ...Object.fromEntries(objects.flat()) }) as EndState;
}

function isStopped(azure: Record<string, AzureResource>): boolean {
  const [, cluster] = Object.entries(azure).find(([id]) => id.endsWith('/managedclusters/demo')) ?? [];
  const { code } = cluster?.properties.powerState as { code: string };
  return code === 'Stopped';
}

/** The resources and objects that are not the same, each with what was expected and what is there. */
export function differences(expected: EndState, actual: EndState): string[] {
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
  return keys.flatMap((key) => fieldDifferences(key, expected[key], actual[key]));
}

function fieldDifferences(at: string, expected: unknown, actual: unknown): string[] {
  if (isBranch(expected) && isBranch(actual)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
    return [...keys].flatMap((key) => fieldDifferences(`${at} · ${key}`, expected[key], actual[key]));
  }
  const [before, after] = [JSON.stringify(expected), JSON.stringify(actual)];
  return before === after ? [] : [`${at}: ${after} instead of ${before}`];
}

interface Item {
  metadata: { name: string; namespace?: string; managedFields?: { subresource?: string }[] };
  status?: unknown;
}

/** For each command AKS makes one, and leaves it. */
const ofCommand = /\/serviceaccounts\/aks-command\/sa-[0-9a-f]{32}$/;

/** The objects of a collection by their paths; none where the cluster has no such kind. */
async function listed(client: LocalAzureClient, path: string): Promise<[string, unknown][]> {
  const { status, body } = await client.kubernetes('GET', path);
  if (status === 404) return [];
  const { items } = JSON.parse(body) as { items: Item[] };
  const found = items.map((item): [string, unknown] => {
    const { namespace = '', name } = item.metadata;
    return [`${path}/${namespace}/${name}`, path.endsWith('/deployments') ? withoutStatus(item) : item];
  });
  return found.filter(([at]) => !ofCommand.test(at));
}

/** What a Deployment's status tells is about its pods. */
function withoutStatus({ metadata, ...item }: Item): Item {
  const managedFields = metadata.managedFields?.filter(({ subresource }) => subresource !== 'status') ?? [];
  return { ...item, metadata: { ...metadata, managedFields }, status: undefined };
}

/** Fields that no two runs have in common: identities, versions, times, what a controller chooses, and what names the change. */
const incidental = new Set([
  'etag',
  'eTag',
  'resourceGuid',
  'uid',
  'resourceVersion',
  'generation',
  'observedGeneration',
  'creationTimestamp',
  'createdOn',
  'updatedOn',
  'lastUpdateTime',
  'lastTransitionTime',
  'time',
  'clusterIP',
  'clusterIPs',
  'nodePort',
  'healthCheckNodePort',
  'deployment.kubernetes.io/revision',
  'aks-egress-ip/change',
  'aks-egress-ip/switched-at',
  'change',
  'startedAt',
  'ca.crt',
]);

/** A name that follows from an identity: that of a Service's frontend. */
const generated = /(?<![0-9a-z])a[0-9a-f]{31}\b/g;

/** What is left of a value without what is incidental; JSON in texts is read. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (isBranch(value)) {
    const kept = Object.entries(value).filter(([key]) => !incidental.has(key));
    return Object.fromEntries(kept.map(([key, field]) => [steady(key), plainField(key, field)]).sort());
  }
  if (typeof value !== 'string') return value;
  return value.startsWith('{') ? plain(JSON.parse(value)) : steady(value);
}

/** Managers are in the order of their times, to the second. */
function plainField(key: string, field: unknown): unknown {
  const value = plain(field);
  if (key !== 'managedFields' || !Array.isArray(value)) return value;
  return value.toSorted((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)));
}

function steady(text: string): string {
  return text.replaceAll(generated, 'generated');
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
