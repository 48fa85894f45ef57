import { limitsOf, planScaling } from '../../../local-azure/kubernetes/controllers/rolling-update.ts';
import type { Deployment, Node, Pod, ReplicaSet } from '../../../local-azure/kubernetes/objects.ts';
import { chooseNode } from '../../../local-azure/kubernetes/scheduling.ts';

function node(name: string, agentpool: string, spec: object = {}): Node {
  return {
    metadata: { name, labels: { agentpool, 'kubernetes.io/hostname': name } },
    spec,
    status: {},
  } as unknown as Node;
}

function pod(spec: object, hash = 'new'): Pod {
  const labels = { app: 'echo', 'pod-template-hash': hash };
  return { metadata: { name: 'a', namespace: 'n', labels }, spec, status: {} } as unknown as Pod;
}

const nodes = [node('a0', 'a'), node('a1', 'a'), node('b0', 'b')];
const notFull = (): boolean => false;

function place(wanted: Pod, pods: readonly Pod[] = [], on: readonly Node[] = nodes): string {
  const choice = chooseNode(wanted, on, pods, notFull);
  return typeof choice === 'string' ? choice : choice.metadata.name;
}

const spread = {
  topologySpreadConstraints: [
    {
      maxSkew: 1,
      topologyKey: 'agentpool',
      whenUnsatisfiable: 'DoNotSchedule',
      labelSelector: { matchLabels: { app: 'echo' } },
      matchLabelKeys: ['pod-template-hash'],
    },
  ],
};

test('pods are spread over pools and nodes; those of another template do not count', () => {
  const placed: Pod[] = [pod({ nodeName: 'a0' }, 'old'), pod({ nodeName: 'a1' }, 'old')];
  for (let count = 0; count < 4; count += 1) placed.push(pod({ ...spread, nodeName: place(pod(spread), placed) }));
  const names = placed.slice(2).map(({ spec }) => spec.nodeName);
  expect(names.filter((name) => name === 'b0')).toHaveLength(2);
  expect(names).toEqual(expect.arrayContaining(['a0', 'a1']));
});

test('a pool that is full stops the spreading', () => {
  const placed = [pod({ nodeName: 'a0' })];
  const choice = chooseNode(pod(spread), nodes, placed, ({ metadata }) => metadata.name === 'b0');
  expect(choice).toMatch(
    /^0\/3 nodes are available: 1 Insufficient cpu, 2 node\(s\) didn't match pod topology spread constraints\./,
  );
});

test('selectors, affinity and taints', () => {
  expect(place(pod({ nodeSelector: { agentpool: 'b' } }))).toBe('b0');
  const terms = [{ matchExpressions: [{ key: 'agentpool', operator: 'NotIn', values: ['a'] }] }];
  const nodeAffinity = { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: terms } };
  expect(place(pod({ affinity: { nodeAffinity } }))).toBe('b0');
  const tainted = [node('t0', 't', { taints: [{ key: 'CriticalAddonsOnly', value: 'true', effect: 'NoSchedule' }] })];
  expect(place(pod({}), [], tainted)).toContain('1 node(s) had untolerated taint {CriticalAddonsOnly: true}');
  expect(place(pod({ tolerations: [{ key: 'CriticalAddonsOnly', operator: 'Exists' }] }), [], tainted)).toBe('t0');
});

test('what a node has left, and the ports that are taken on it', () => {
  const small = {
    ...node('s0', 's'),
    status: { allocatable: { cpu: '1', memory: '1Gi', pods: '2' } },
  } as unknown as Node;
  const asking = (cpu: string, nodeName?: string): Pod =>
    pod({ nodeName, containers: [{ resources: { requests: { cpu } }, ports: [{ hostPort: 80, protocol: 'TCP' }] }] });
  expect(place(asking('1'), [], [small])).toBe('s0');
  expect(place(asking('1001m'), [], [small])).toBe(
    '0/1 nodes are available: 1 Insufficient cpu. no new claims to deallocate, preemption: 0/1 nodes are available: 1 No preemption victims found for incoming pod.',
  );
  expect(place(asking('100m'), [asking('100m', 's0')], [small])).toContain(
    "1 node(s) didn't have free ports for the requested pod ports",
  );
  const two = [pod({ nodeName: 's0', containers: [] }), pod({ nodeName: 's0', containers: [] })];
  expect(place(pod({ containers: [] }), two, [small])).toContain('1 Too many pods');
});

test('pods that seek and shun each other', () => {
  const term = { topologyKey: 'agentpool', labelSelector: { matchLabels: { app: 'echo' } } };
  const required = { requiredDuringSchedulingIgnoredDuringExecution: [term] };
  const there = [pod({ nodeName: 'b0' })];
  expect(place(pod({ affinity: { podAffinity: required } }), there)).toBe('b0');
  expect(place(pod({ affinity: { podAffinity: required } }))).toBe('a0');
  expect(place(pod({ affinity: { podAntiAffinity: required } }), there)).toBe('a0');
  const shunning = [pod({ nodeName: 'a0', affinity: { podAntiAffinity: required } })];
  expect(place(pod({ nodeSelector: { agentpool: 'a' } }), shunning)).toContain(
    "1 node(s) didn't match Pod's node affinity/selector, 2 node(s) didn't satisfy existing pods anti-affinity rules",
  );
});

describe('rolling update', () => {
  function deployment(replicas: number, rollingUpdate: object): Deployment {
    return { spec: { replicas, strategy: { type: 'RollingUpdate', rollingUpdate } } } as unknown as Deployment;
  }

  function replicaSet(name: string, replicas: number, availableReplicas: number): ReplicaSet {
    return { metadata: { name }, spec: { replicas }, status: { replicas, availableReplicas } } as unknown as ReplicaSet;
  }

  function plan(wanted: Deployment, current: ReplicaSet, old: ReplicaSet): Record<string, number> {
    const scalings = planScaling(wanted, current, [old]);
    return Object.fromEntries(scalings.map((scaling) => [scaling.replicaSet.metadata.name, scaling.replicas]));
  }

  test('percentages round up for surge and down for unavailable; both zero means one unavailable', () => {
    expect(limitsOf(deployment(3, { maxSurge: '25%', maxUnavailable: '25%' }))).toEqual({
      maxSurge: 1,
      maxUnavailable: 0,
    });
    expect(limitsOf(deployment(3, { maxSurge: 0, maxUnavailable: '10%' }))).toEqual({ maxSurge: 0, maxUnavailable: 1 });
  });

  test('all new pods at once, old ones as the new become available', () => {
    const wanted = deployment(4, { maxSurge: '100%', maxUnavailable: '0%' });
    expect(plan(wanted, replicaSet('new', 0, 0), replicaSet('old', 4, 4))).toEqual({ new: 4 });
    expect(plan(wanted, replicaSet('new', 4, 0), replicaSet('old', 4, 4))).toEqual({});
    expect(plan(wanted, replicaSet('new', 4, 3), replicaSet('old', 4, 4))).toEqual({ old: 1 });
    expect(plan(wanted, replicaSet('new', 4, 4), replicaSet('old', 1, 1))).toEqual({ old: 0 });
  });

  test('old pods that are not available make room first', () => {
    const wanted = deployment(2, { maxSurge: 1, maxUnavailable: 0 });
    expect(plan(wanted, replicaSet('new', 1, 0), replicaSet('old', 2, 0))).toEqual({});
    expect(plan(wanted, replicaSet('new', 1, 1), replicaSet('old', 2, 0))).toEqual({ old: 1 });
    expect(
      plan(deployment(2, { maxSurge: 1, maxUnavailable: 1 }), replicaSet('new', 1, 1), replicaSet('old', 2, 1)),
    ).toEqual({
      old: 0,
    });
  });
});
