import { deploymentFindings } from '../../src/egress/findings/deployment.ts';
import type { Finding, FindingId } from '../../src/egress/findings/finding.ts';
import { serviceFindings } from '../../src/egress/findings/service.ts';
import type { NodeGroup } from '../../src/egress/node-groups.ts';
import { failureKey, type SyncFailure } from '../../src/egress/sync-failures.ts';
import type { WatchedObjects } from '../../src/egress/watched.ts';
import type { Inputs } from '../../src/inputs.ts';
import { list, object, type Json } from '../../src/json.ts';
import { deploymentObject, deploymentPath, serviceObject, servicePath } from '../../src/kubernetes/objects.ts';
import { exampleGroup, exampleInputs, examplePublicIp, merged } from './examples.ts';
import { apiClient, type ApiClient } from './local-azure-kubernetes/api-client.ts';
import { namespace, startTestCluster, type TestCluster } from './local-azure-kubernetes/test-cluster.ts';

// What others do to the action's objects is done to an API server, which knows whose fields are whose.
let cluster: TestCluster;
let api: ApiClient;

beforeAll(async () => {
  cluster = await startTestCluster({ objects: [namespace], prepare: (azure) => (azure.nodePools = []) });
  api = apiClient(cluster);
});

afterAll(async () => {
  api.close();
  await cluster.close();
});

const merge = 'application/merge-patch+json';
const strategic = 'application/strategic-merge-patch+json';
const json = 'application/json-patch+json';
const apply = 'application/apply-patch+yaml';
const azure = 'service.beta.kubernetes.io/azure';
const ip = examplePublicIp({ name: 'demo-egress', resourceGroup: 'demo', address: '20.1.2.3' });
const groups: NodeGroup[] = ['apps', 'system'].map((name) => exampleGroup(name, { nodes: [name] }));

let count = 0;

/** The action's objects in the cluster, as a pin with these inputs left them. */
class Applied {
  readonly inputs: Inputs;
  readonly deployment: string;
  readonly service: string;

  private constructor(given: Record<string, string>) {
    count += 1;
    this.inputs = exampleInputs({ name: `echo-${String(count)}`, ...given });
    this.deployment = deploymentPath(this.inputs);
    this.service = servicePath(this.inputs);
  }

  static async by(given: Record<string, string> = {}): Promise<Applied> {
    const applied = new Applied(given);
    await applied.apply();
    return applied;
  }

  async apply(): Promise<void> {
    const { deployment, service } = this.wanted();
    for (const { path, body } of service ? [deployment, service] : [deployment]) {
      await this.write(path, 'aks-egress-ip&force=true', body, apply);
    }
  }

  /** The objects as a workflow with other inputs would apply them. */
  wanted(given: Record<string, string> = {}): WatchedObjects['wanted'] {
    const inputs = exampleInputs({ name: this.inputs.name, ...given });
    const nodes = { label: 'kubernetes.azure.com/agentpool', groups, dualStack: false };
    const ranges = inputs.serviceSourceRanges.length > 0 ? inputs.serviceSourceRanges : ['20.1.2.3'];
    return {
      deployment: deploymentObject(inputs, { script: 'echo', nodes, change: undefined }),
      service: serviceObject(inputs, ip, ranges),
    };
  }

  /** A write by somebody, as kubectl and others send it. */
  async write(path: string, manager: string, patch: unknown, contentType = strategic): Promise<void> {
    const { status, message } = await api.send('PATCH', `${path}?fieldManager=${manager}`, patch, contentType);
    expect({ path, message, isDone: status < 300 }).toEqual({ path, message: '', isDone: true });
  }

  async watched(change: Partial<WatchedObjects> = {}): Promise<WatchedObjects> {
    return {
      service: await this.read(this.service),
      deployment: await this.read(this.deployment),
      wanted: this.wanted(),
      promised: true,
      unpinnable: false,
      ip,
      groups,
      observed: false,
      syncFailures: [],
      knownFailures: [],
      ...change,
    };
  }

  /** What is found about changes; the pods of these Deployments have no image, and no Service here waits for its address. */
  async findings(change: Partial<WatchedObjects> = {}): Promise<Finding[]> {
    const watched = await this.watched(change);
    const passing: FindingId[] = ['deployment-not-ready', 'service-address-differs'];
    return [...serviceFindings(watched), ...deploymentFindings(watched)].filter(({ id }) => !passing.includes(id));
  }

  private async read(path: string): Promise<Json | undefined> {
    const { status, body } = await api.send('GET', path);
    return status === 404 ? undefined : body;
  }
}

const container = (rest: Json): Json => ({ template: { spec: { containers: [{ name: 'echo', ...rest }] } } });

describe('objects as the action applied them', () => {
  test('give no finding', async () => {
    await expect((await Applied.by()).findings()).resolves.toEqual([]);
  });

  test('give none where this workflow has other inputs than that which pinned', async () => {
    const applied = await Applied.by({ 'service-source-ranges': '0.0.0.0/0', replicas: '4', image: 'a/curl:1' });
    await expect(applied.findings()).resolves.toEqual([]);
    const wanted = applied.wanted({ 'echo-interval': '90s' });
    await expect(applied.findings({ wanted })).resolves.toEqual([]);
  });

  test.each<[string, Json, string]>([
    [
      'a rollout restart',
      { template: { metadata: { annotations: { 'kubectl.kubernetes.io/restartedAt': 'x' } } } },
      'kubectl-rollout',
    ],
    ['labels of a policy', { template: { metadata: { labels: { 'cost-center': '7' } } } }, 'gatekeeper'],
    ['the same value again', container({ image: exampleInputs().image }), 'kubectl-edit'],
  ])('give none after %s', async (_what, spec, manager) => {
    const applied = await Applied.by();
    await applied.write(applied.deployment, manager, { spec });
    await expect(applied.findings()).resolves.toEqual([]);
  });

  test('give none after labels and annotations of others', async () => {
    const applied = await Applied.by();
    const metadata = {
      labels: { 'argocd.argoproj.io/instance': 'shop' },
      annotations: { 'kubectl.kubernetes.io/last-applied-configuration': '{}' },
    };
    for (const path of [applied.deployment, applied.service]) await applied.write(path, 'argocd', { metadata });
    await expect(applied.findings()).resolves.toEqual([]);
  });

  test('give none where somebody applies the same', async () => {
    const applied = await Applied.by();
    const { deployment, service } = applied.wanted();
    for (const { path, body } of service ? [deployment, service] : []) {
      await applied.write(path, 'argocd&force=true', body, apply);
    }
    await expect(applied.findings()).resolves.toEqual([]);
  });

  test('give none for the scale of a HorizontalPodAutoscaler', async () => {
    const applied = await Applied.by();
    await applied.write(`${applied.deployment}/scale`, 'kube-controller-manager', { spec: { replicas: 7 } }, merge);
    await expect(applied.findings()).resolves.toEqual([]);
  });

  test('give none where nobody knows any more who set what, as after some restores', async () => {
    const applied = await Applied.by();
    const forget = [{ op: 'replace', path: '/metadata/managedFields', value: [{}] }];
    for (const path of [applied.deployment, applied.service]) await applied.write(path, 'velero-server', forget, json);
    await expect(applied.findings()).resolves.toEqual([]);
    await applied.apply();
    const { deployment = {} } = await applied.watched();
    const fieldsV1 = { 'f:spec': { 'f:template': { 'f:spec': { 'f:schedulerName': {} } } } };
    const before = { manager: 'before-first-apply', operation: 'Update', fieldsType: 'FieldsV1', fieldsV1 };
    list(object(deployment.metadata).managedFields).push(before);
    await expect(applied.findings({ deployment })).resolves.toEqual([]);
  });
});

describe('a Deployment that somebody changed', () => {
  test('names field, value, field manager and time, and is put right by pin', async () => {
    const applied = await Applied.by();
    await applied.write(applied.deployment, 'kubectl-set', { spec: container({ image: 'evil/echo:1' }) });
    const [finding, ...more] = await applied.findings();
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      id: 'deployment-changed',
      severity: 'drift',
      subject: `Deployment aks-egress/${applied.inputs.name}`,
      actual: 'spec.template.spec.containers[echo].image was set to evil/echo:1 by kubectl-set',
      remedy: 'mode: pin, which applies it again.',
      changedBy: { who: 'kubectl-set', at: expect.stringMatching(/^\d{4}-.*Z$/) as unknown },
    });
    expect(finding?.since).toBe(finding?.changedBy?.at);
    await applied.apply();
    await expect(applied.findings()).resolves.toEqual([]);
  });

  test('is found also where this workflow would apply other pods', async () => {
    const applied = await Applied.by();
    await applied.write(applied.deployment, 'kubectl-set', { spec: container({ image: 'evil/echo:1' }) });
    const wanted = applied.wanted({ 'echo-interval': '90s' });
    await expect(applied.findings({ wanted })).resolves.toMatchObject([{ id: 'deployment-changed' }]);
  });

  test('by a scale names the replicas; the API server keeps no time of it', async () => {
    const applied = await Applied.by();
    await applied.write(`${applied.deployment}/scale`, 'kubectl', { spec: { replicas: 1 } }, merge);
    const [finding] = await applied.findings();
    expect(finding?.actual).toBe('spec.replicas was set to 1 by kubectl');
  });

  test('never repeats an id, for which a runner that masks it would drop the output', async () => {
    const applied = await Applied.by();
    const env = [{ name: 'ECHO_URLS', value: '11111111-1111-4111-8111-111111111111' }];
    await applied.write(applied.deployment, 'kubectl-edit', {
      spec: { template: { spec: { containers: [{ name: 'echo', env }] } } },
    });
    const [finding] = await applied.findings();
    expect(finding?.actual).toBe(
      'spec.template.spec.containers[echo].env[ECHO_URLS].value was set to … by kubectl-edit',
    );
  });

  test('by additions alone is advice, and has to be made anew, since an apply would leave them', async () => {
    const applied = await Applied.by();
    const rest = { hostNetwork: true, containers: [{ name: 'proxy', image: 'x:1' }] };
    await applied.write(applied.deployment, 'kubectl-edit', { spec: { template: { spec: rest } } });
    const [finding] = await applied.findings();
    expect(finding?.severity).toBe('advice');
    expect(finding?.actual).toContain('spec.template.spec.containers[proxy] was added by kubectl-edit');
    expect(finding?.actual).toContain('spec.template.spec.hostNetwork was set to true by kubectl-edit');
    expect(finding?.remedy).toBe(
      `kubectl delete deployment ${applied.inputs.name} --namespace aks-egress, then mode: pin, which applies it again.`,
    );
  });

  test.each([
    ['nodeSelector', 'spec.template.spec.nodeSelector was removed by somebody whom Kubernetes does not name'],
    ['containers/0/livenessProbe', 'spec.template.spec.containers[echo].livenessProbe was removed by somebody'],
    ['containers/0/env/0', 'spec.template.spec.containers[echo].env[ECHO_URLS] was removed by somebody'],
    ['tolerations/0', 'spec.template.spec.tolerations was changed by kubectl-patch'],
  ])('by taking %s away says so', async (pointer, words) => {
    const applied = await Applied.by();
    const removal = [{ op: 'remove', path: `/spec/template/spec/${pointer}` }];
    await applied.write(applied.deployment, 'kubectl-patch', removal, json);
    const [finding, ...more] = await applied.findings();
    expect(finding?.actual).toContain(words);
    expect(finding?.remedy).toMatch(/^mode: pin/);
    expect(more).toEqual([]);
  });

  test('by many names some, and the last of them', async () => {
    const applied = await Applied.by();
    const env = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({ name, value: 'x' }));
    await applied.write(applied.deployment, 'kubectl-edit', { spec: container({ env }) });
    await applied.write(applied.deployment, 'kubectl-set', { spec: container({ image: 'evil/echo:1' }) });
    const [finding] = await applied.findings();
    expect(finding?.actual).toMatch(/^[^;]*image was set to evil.*env\[d\] was added by kubectl-edit; 2 more$/);
    expect(finding).toMatchObject({ severity: 'drift', changedBy: { who: 'kubectl-set' } });
  });
});

describe('a Deployment', () => {
  let watched: WatchedObjects;
  beforeAll(async () => {
    watched = await (await Applied.by()).watched();
  });

  /** Findings about it with this status. */
  function withStatus(status: Json, spec: Json = {}): Finding[] {
    return deploymentFindings({ ...watched, deployment: merged(watched.deployment ?? {}, { status, spec }) });
  }

  function condition(type: string, status: string, reason: string): Json {
    return { type, status, reason, message: `${reason} says so`, lastTransitionTime: '2026-11-23T04:05:06Z' };
  }

  const unavailable = condition('Available', 'False', 'MinimumReplicasUnavailable');

  test('that is gone, or going, is drift where something was promised, else advice', () => {
    expect(deploymentFindings({ ...watched, deployment: undefined })).toMatchObject([
      { id: 'deployment-missing', severity: 'drift', actual: expect.stringContaining('there is none') as unknown },
    ]);
    const going = merged(watched.deployment ?? {}, { metadata: { deletionTimestamp: '2026-11-23T04:05:06Z' } });
    expect(deploymentFindings({ ...watched, deployment: going, promised: false })).toMatchObject([
      { id: 'deployment-missing', severity: 'advice', since: '2026-11-23T04:05:06Z' },
    ]);
    const [alone] = deploymentFindings({ ...watched, deployment: undefined, promised: false, unpinnable: true });
    expect(alone?.remedy).toMatch(/^mode: pin with expected-ips applies the echo alone/);
  });

  test.each([
    ['all pods are ready', { readyReplicas: 4, conditions: [condition('Available', 'True', 'x')] }],
    ['a node is upgraded', { readyReplicas: 2, conditions: [unavailable] }],
    ['a rollout goes on', { readyReplicas: 4, conditions: [condition('Progressing', 'True', 'ReplicaSetUpdated')] }],
    ['its controller has not looked yet', { conditions: [] }],
  ])('gives no finding while %s', (_what, status) => {
    expect(withStatus(status)).toEqual([]);
  });

  test.each([
    ['whose pods are refused', { readyReplicas: 4, conditions: [condition('ReplicaFailure', 'True', 'FailedCreate')] }],
    [
      'whose rollout is stuck',
      { readyReplicas: 4, conditions: [condition('Progressing', 'False', 'ProgressDeadlineExceeded')] },
    ],
    ['without one ready pod', { readyReplicas: 0, conditions: [unavailable] }],
  ])('%s is advice in its own words', (_what, status) => {
    const { reason } = object(status.conditions[0]);
    expect(withStatus(status)).toMatchObject([
      {
        id: 'deployment-not-ready',
        severity: 'advice',
        expected: '4 ready pods',
        actual: `${String(status.readyReplicas)} ready; ${String(reason)}: ${String(reason)} says so`,
        since: '2026-11-23T04:05:06Z',
      },
    ]);
  });

  test('whose pods are being replaced, and were asked a moment later, is ready', () => {
    const deployment = merged(watched.deployment ?? {}, { status: { conditions: [unavailable] } });
    expect(deploymentFindings({ ...watched, deployment, observed: true })).toEqual([]);
  });

  test('that somebody scaled to nothing is not ready on purpose', () => {
    expect(withStatus({ conditions: [unavailable] }, { replicas: 0 })).toEqual([]);
  });

  test('does not cover pools that came later, nor those where none of its pods can run', () => {
    const ready = merged(watched.deployment ?? {}, { status: { conditions: [] } });
    const [apps, system] = groups;
    const more = [
      ...groups,
      { ...apps, name: 'gpu', labelValues: ['gpu'] },
      { ...system, name: 'win', probeable: false },
    ] as NodeGroup[];
    const found = deploymentFindings({ ...watched, deployment: ready, groups: more });
    expect(found.map(({ id, severity, subject }) => `${id} ${severity} ${subject}`)).toEqual([
      'pools-not-covered advice node group gpu',
      'pools-not-covered advice node group win',
    ]);
    expect(found.map(({ remedy }) => remedy)).toEqual([
      expect.stringMatching(/^mode: pin/),
      expect.not.stringMatching(/pin/),
    ]);
  });

  test('that is bound to no pools covers all', () => {
    const affinity = { nodeAffinity: null };
    const unbound = merged(watched.deployment ?? {}, {
      spec: { template: { spec: { affinity } } },
      status: { conditions: [] },
    });
    const later = [exampleGroup('gpu')];
    const found = deploymentFindings({ ...watched, deployment: unbound, groups: later });
    expect(found.map(({ id }) => id)).not.toContain('pools-not-covered');
  });
});

describe('a Service that somebody changed', () => {
  const annotate = (annotations: Json): Json => ({ metadata: { annotations } });

  test.each<[string, Json, string]>([
    [
      'has another type',
      { spec: { type: 'ClusterIP', loadBalancerSourceRanges: null } },
      'its type is ClusterIP (set by kubectl-patch)',
    ],
    [
      'names another IP',
      annotate({ [`${azure}-pip-name`]: 'other' }),
      `${azure}-pip-name is other (set by kubectl-patch)`,
    ],
    ['names none', annotate({ [`${azure}-pip-name`]: null }), `${azure}-pip-name is gone`],
    [
      'names another group',
      annotate({ [`${azure}-load-balancer-resource-group`]: 'x' }),
      `${azure}-load-balancer-resource-group is x`,
    ],
  ])('and that %s is not pinned any more', async (_what, patch, words) => {
    const applied = await Applied.by();
    await applied.write(applied.service, 'kubectl-patch', patch, merge);
    const found = await applied.findings();
    expect(found).toMatchObject([
      {
        id: 'service-not-pinned',
        severity: 'drift',
        subject: `Service aks-egress/${applied.inputs.name}`,
        expected: 'a load balancer Service at 20.1.2.3 (demo-egress in resource group demo)',
        actual: expect.stringContaining(words) as unknown,
        remedy: 'mode: pin applies it again.',
      },
    ]);
    await applied.apply();
    await expect(applied.findings()).resolves.toEqual([]);
  });

  test('so that it is internal says which annotation has to go', async () => {
    const applied = await Applied.by();
    await applied.write(applied.service, 'kubectl-annotate', annotate({ [`${azure}-load-balancer-internal`]: 'true' }));
    const remedy = `kubectl annotate service ${applied.inputs.name} --namespace aks-egress ${azure}-load-balancer-internal-`;
    await expect(applied.findings()).resolves.toMatchObject([
      { id: 'service-not-pinned', remedy, changedBy: { who: 'kubectl-annotate' } },
    ]);
  });

  test.each<[string, Json]>([
    ['in a name that differs by its case', annotate({ [`${azure}-pip-name`]: 'DEMO-egress' })],
    ['so that fewer may reach it', { spec: { loadBalancerSourceRanges: ['20.1.2.3/32'] } }],
    ['so that it is not internal', annotate({ [`${azure}-load-balancer-internal`]: 'false' })],
  ])('%s gives no finding', async (_what, patch) => {
    const applied = await Applied.by({ 'service-source-ranges': '20.0.0.0/8' });
    await applied.write(applied.service, 'kubectl-edit', patch, merge);
    await expect(applied.findings()).resolves.toEqual([]);
  });

  test.each<[string, Json, string]>([
    ['no ranges', { spec: { loadBalancerSourceRanges: null } }, 'it has no loadBalancerSourceRanges any more'],
    [
      'wider ranges',
      { spec: { loadBalancerSourceRanges: ['20.1.0.0/16'] } },
      '20.1.0.0/16 may reach it (set by kubectl-edit)',
    ],
    [
      'ranges of the other family',
      { spec: { loadBalancerSourceRanges: ['20.1.2.3/32', '::/0'] } },
      '::/0 may reach it',
    ],
  ])('and that has %s is open', async (_what, patch, words) => {
    const applied = await Applied.by();
    await applied.write(applied.service, 'kubectl-edit', patch, merge);
    await expect(applied.findings()).resolves.toMatchObject([
      {
        id: 'service-open',
        severity: 'drift',
        actual: expect.stringContaining(words) as unknown,
        remedy: 'mode: pin applies it again.',
      },
    ]);
  });

  test('so that an annotation lets more in names it', async () => {
    const applied = await Applied.by();
    await applied.write(
      applied.service,
      'kubectl-annotate',
      annotate({ [`${azure}-allowed-service-tags`]: 'Internet' }),
    );
    await expect(applied.findings()).resolves.toMatchObject([
      {
        id: 'service-open',
        actual: `${azure}-allowed-service-tags is Internet (set by kubectl-annotate)`,
        remedy: expect.stringContaining(`${azure}-allowed-service-tags-`) as unknown,
      },
    ]);
  });
});

describe('a Service', () => {
  let watched: WatchedObjects;
  beforeAll(async () => {
    watched = await (await Applied.by()).watched();
  });

  function at(...addresses: string[]): Json {
    const ingress = addresses.map((address) => ({ ip: address }));
    return merged(watched.service ?? {}, { status: { loadBalancer: { ingress } } });
  }

  test('at the pinned IP gives no finding, beside other addresses too', () => {
    expect(serviceFindings({ ...watched, service: at('20.1.2.3') })).toEqual([]);
    expect(serviceFindings({ ...watched, service: at('fd00::1', '20.1.2.3') })).toEqual([]);
  });

  test('that is gone, or going, is drift', () => {
    const going = merged(at('20.1.2.3'), { metadata: { deletionTimestamp: '2026-11-23T04:05:06Z' } });
    for (const service of [undefined, going]) {
      expect(serviceFindings({ ...watched, service })).toMatchObject([{ id: 'service-missing', severity: 'drift' }]);
    }
  });

  test('that nobody wants, or that was not promised, may be missing', () => {
    const gone = { ...watched, service: undefined };
    expect(serviceFindings({ ...gone, promised: false })).toEqual([]);
    expect(serviceFindings({ ...gone, wanted: { ...watched.wanted, service: undefined } })).toEqual([]);
  });

  test.each([
    ['another address', ['20.9.9.9'], 'it answers at 20.9.9.9'],
    ['no address', [], 'the cloud controller has given it no address'],
  ])('that has %s is drift', (_what, addresses, actual) => {
    const [finding, ...more] = serviceFindings({ ...watched, service: at(...addresses) });
    expect(finding).toMatchObject({ id: 'service-address-differs', severity: 'drift', actual });
    expect(more).toEqual([]);
  });
});

describe('Services that cannot be synced', () => {
  const scope = '/subscriptions/6a3f0c5e-9d2b-4a00-81c0-ffee00000001/resourceGroups/demo';
  const join = `does not have permission to perform action 'Microsoft.Network/publicIPAddresses/join/action' on the linked scope(s) '${scope}/providers/Microsoft.Network/publicIPAddresses/demo-egress'`;
  let watched: WatchedObjects;
  let own: string;
  beforeAll(async () => {
    const applied = await Applied.by();
    watched = await applied.watched();
    own = `aks-egress/${applied.inputs.name}`;
  });

  function found(syncFailures: SyncFailure[], change: Partial<WatchedObjects> = {}): string[] {
    const findings = serviceFindings({ ...watched, syncFailures, ...change });
    return findings.map(({ id, severity, subject }) => `${id} ${severity} ${subject}`);
  }

  test('are drift where it is the pinned one: its words say why it has no address', () => {
    const failure = { service: own, message: `LinkedAuthorizationFailed: ${join}`, since: '2026-11-23T04:05:06Z' };
    const [finding, ...more] = serviceFindings({
      ...watched,
      syncFailures: [failure],
      knownFailures: [failureKey(failure)],
    });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ id: 'service-sync-failed', severity: 'drift', since: failure.since });
    expect(finding?.actual).toContain("on the linked scope(s) 'demo-egress in resource group demo'");
    expect(finding?.remedy).toContain(
      'Network Contributor on demo-egress in resource group demo: mode: pin with grant-access: true',
    );
    expect(JSON.stringify(finding)).not.toContain('6a3f0c5e');
  });

  test('because somebody changed it, or after it was deleted, are found once', () => {
    const syncFailures = [{ service: own, message: 'PublicIP from annotation doesn’t exist' }];
    const moved = merged(watched.service ?? {}, { metadata: { annotations: { [`${azure}-pip-name`]: 'nope' } } });
    expect(found(syncFailures, { service: moved })).toEqual([`service-not-pinned drift Service ${own}`]);
    expect(found(syncFailures, { service: undefined })).toEqual([`service-missing drift Service ${own}`]);
  });

  test('are drift where they want the right to the pinned IP', () => {
    const served = {
      service: merged(watched.service ?? {}, { status: { loadBalancer: { ingress: [{ ip: '20.1.2.3' }] } } }),
    };
    expect(found([{ service: 'shop/api', message: join }], served)).toEqual([
      'service-sync-failed drift Service shop/api',
    ]);
  });

  test('are advice for any other new cause, and nothing where they failed before the pin', () => {
    const served = {
      service: merged(watched.service ?? {}, { status: { loadBalancer: { ingress: [{ ip: '20.1.2.3' }] } } }),
    };
    const failure = { service: 'shop/api', message: 'no free address in subnet 1' };
    expect(found([failure], served)).toEqual(['service-sync-failed advice Service shop/api']);
    expect(found([failure], { ...served, knownFailures: [failureKey(failure)] })).toEqual([]);
  });

  test('by the thousand leave room for the rest: drift is told first', () => {
    const events = Array.from({ length: 3000 }, (_, index) => ({ service: `evil/s${index}`, message: `no ${index}` }));
    const ids = found([...events, { service: 'shop/api', message: join }]);
    expect(ids.filter((id) => id.startsWith('service-sync-failed'))).toHaveLength(50);
    expect(ids).toContain('service-sync-failed drift Service shop/api');
  });

  test('are nobody’s business where nothing was promised', () => {
    expect(found([{ service: 'shop/api', message: join }], { promised: false })).toEqual([]);
  });
});
