import { readFileSync } from 'node:fs';
import type { NodeGroups } from '../../src/egress/node-groups.ts';
import { list, object, text, type Json } from '../../src/json.ts';
import {
  changeAnnotation,
  deploymentObject,
  echoSettings,
  isProxied,
  isFromTemplate,
  isManaged,
  namespaceObject,
  podSelector,
  recordObject,
  serviceObject,
  templateAnnotations,
  unmetPaths,
  type KubernetesObject,
} from '../../src/kubernetes/objects.ts';
import { exampleGroup, exampleInputs } from './examples.ts';

const script = readFileSync(new URL('../../src/kubernetes/echo.sh', import.meta.url), 'utf8');
const nodes: NodeGroups = {
  label: 'kubernetes.azure.com/agentpool',
  groups: [
    exampleGroup('system', { nodes: ['s-1'] }),
    exampleGroup('user', { nodes: ['u-1'] }),
    exampleGroup('win', { nodes: ['w-1'], probeable: false }),
  ],
  dualStack: false,
};
const change = { id: '20261123040506', switchedAt: '2026-11-23T04:05:06Z' };

function deployment(given: Record<string, string> = {}, more: object = {}): KubernetesObject {
  return deploymentObject(exampleInputs(given), { script, nodes, change: undefined, ...more });
}

/** The value at a path such as `spec.containers.0.image`. */
function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce((inner, key) => (Array.isArray(inner) ? list(inner)[Number(key)] : object(inner)[key]), value);
}

const body = deployment().body;
const template = object(at(body, 'spec.template'));
const pod = object(template.spec);
const container = object(at(pod, 'containers.0'));

describe('the echo’s Deployment', () => {
  test('is an ordinary pod that cannot speak to the API server and writes nowhere but its own folder', () => {
    expect(pod.automountServiceAccountToken).toBe(false);
    expect(pod).not.toHaveProperty('serviceAccountName');
    expect(at(container, 'securityContext.readOnlyRootFilesystem')).toBe(true);
    expect(container.volumeMounts).toEqual([{ name: 'tmp', mountPath: '/tmp' }]);
    expect(pod.nodeSelector).toEqual({ 'kubernetes.io/os': 'linux' });
  });

  test('runs the shipped script, byte for byte', () => {
    expect(container.command).toEqual(['/bin/sh', '-c', script]);
  });

  test('is told the services, the interval, and who it is', () => {
    const given = { 'echo-urls': 'http://a.example,http://b.example', 'echo-interval': '90s' };
    expect(at(deployment(given).body, 'spec.template.spec.containers.0.env')).toEqual([
      { name: 'ECHO_URLS', value: 'http://a.example http://b.example' },
      { name: 'ECHO_INTERVAL', value: '90' },
      { name: 'ECHO_PORT', value: '8080' },
      { name: 'POD_NAME', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
      { name: 'NODE_NAME', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } },
    ]);
  });

  test('has the replicas on each pool that can be observed, and wakes no other', () => {
    expect(at(deployment({ replicas: '3' }).body, 'spec.replicas')).toBe(6);
    expect(at(pod, 'affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution')).toEqual({
      nodeSelectorTerms: [{ matchExpressions: [{ key: nodes.label, operator: 'In', values: ['system', 'user'] }] }],
    });
  });

  test('on nodes without a pool label asks for none', () => {
    const plain = { ...nodes, label: undefined, groups: [exampleGroup('nodes', { labelValues: [] })] };
    const spec = at(deployment({}, { nodes: plain }).body, 'spec.template.spec');
    expect(spec).not.toHaveProperty('topologySpreadConstraints');
    expect(spec).not.toHaveProperty('affinity.nodeAffinity');
  });

  test('tolerates the taints of the pools that it runs on, each once, and of no other', () => {
    const gpu = { key: 'sku', value: 'gpu', effect: 'NoSchedule' };
    const once = { key: 'batch', value: '', effect: 'NoExecute' };
    const critical = { key: 'CriticalAddonsOnly', value: 'true', effect: 'NoSchedule' };
    const spot = { key: 'kubernetes.azure.com/scalesetpriority', value: 'spot', effect: 'NoSchedule' };
    const tainted = {
      ...nodes,
      groups: [
        exampleGroup('a', { taints: [gpu, critical] }),
        exampleGroup('b', { taints: [once, gpu, spot] }),
        exampleGroup('win', { probeable: false, taints: [{ ...gpu, key: 'os' }] }),
      ],
    };
    expect(at(deployment({}, { nodes: tainted }).body, 'spec.template.spec.tolerations')).toEqual([
      { key: 'CriticalAddonsOnly', operator: 'Exists' },
      { ...spot, operator: 'Equal' },
      { ...gpu, operator: 'Equal' },
      { ...once, operator: 'Equal' },
    ]);
  });

  test('starts new pods for a change, and knows them from the old ones', () => {
    const changed = deployment({}, { change });
    const podOf = (of: KubernetesObject): Json => ({ metadata: { annotations: templateAnnotations(of.body) } });
    expect(templateAnnotations(changed.body)[changeAnnotation]).toBe(change.id);
    expect(isFromTemplate(podOf(changed), changed)).toBe(true);
    expect(isFromTemplate(podOf(deployment()), changed)).toBe(false);
    expect(isFromTemplate(podOf(deployment({}, { change: { ...change, id: '1' } })), changed)).toBe(false);
    const otherUrls = deployment({ 'echo-urls': 'http://other.example' }, { change });
    expect(isFromTemplate(podOf(otherUrls), changed)).toBe(false);
  });

  test('selects its own pods: the selector, the labels and the query agree', () => {
    const selector = object(at(body, 'spec.selector.matchLabels'));
    expect(at(template, 'metadata.labels')).toMatchObject(selector);
    expect(podSelector(exampleInputs())).toBe(
      Object.entries(selector)
        .map(([key, value]) => `${key}=${text(value)}`)
        .join(','),
    );
  });
});

describe('the Service', () => {
  const service = serviceObject(exampleInputs(), { resourceGroup: 'shop', name: 'web-egress' }, [
    '20.60.0.1',
    '10.0.0.0/8',
  ]);

  test('is pinned to the IP by name and group, and closed to others', () => {
    expect(service.body).toMatchObject({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: {
        annotations: {
          'service.beta.kubernetes.io/azure-load-balancer-resource-group': 'shop',
          'service.beta.kubernetes.io/azure-pip-name': 'web-egress',
        },
      },
      spec: {
        type: 'LoadBalancer',
        loadBalancerSourceRanges: ['20.60.0.1/32', '10.0.0.0/8'],
        ports: [{ port: 80, protocol: 'TCP' }],
      },
    });
    expect(service.body.spec).not.toHaveProperty('loadBalancerIP');
  });

  test('leads to the echo’s port', () => {
    expect(at(service.body, 'spec.selector')).toEqual(at(body, 'spec.selector.matchLabels'));
    expect(at(service.body, 'spec.ports.0.targetPort')).toBe(at(container, 'ports.0.name'));
  });
});

test('every object says what it is for and whose it is, and lies where it says', () => {
  const inputs = exampleInputs({ name: 'echo', namespace: 'egress' });
  const objects = [
    namespaceObject(inputs),
    recordObject(inputs, {}),
    serviceObject(inputs, { resourceGroup: 'shop', name: 'ip' }, []),
    deploymentObject(inputs, { script, nodes, change }),
  ];
  expect(objects.map(({ path, title }) => [title, path])).toEqual([
    ['Namespace egress', '/api/v1/namespaces/egress'],
    ['ConfigMap egress/echo-record', '/api/v1/namespaces/egress/configmaps/echo-record'],
    ['Service egress/echo', '/api/v1/namespaces/egress/services/echo'],
    ['Deployment egress/echo', '/apis/apps/v1/namespaces/egress/deployments/echo'],
  ]);
  for (const { body: made, path } of objects) {
    expect(isManaged(made)).toBe(true);
    expect(path.endsWith(`/${text(at(made, 'metadata.name'))}`)).toBe(true);
    if (made.kind !== 'Namespace') expect(at(made, 'metadata.annotations')).toHaveProperty('aks-egress-ip/purpose');
  }
  expect(isManaged({ metadata: { labels: { 'app.kubernetes.io/managed-by': 'Helm' } } })).toBe(false);
  expect(isManaged({})).toBe(false);
});

describe('what is unmet', () => {
  test.each<[string, unknown, unknown, string[]]>([
    ['nothing, where others added fields', { a: 1, b: { c: 'x' } }, { a: 1, b: { c: 'x', added: 1 }, status: {} }, []],
    ['a value', { a: { b: 1 } }, { a: { b: 2 } }, ['a.b']],
    ['a missing field', { a: { b: 1, c: 2 } }, {}, ['a.b', 'a.c']],
    ['an entry of a list', { list: [{ x: 1 }, { x: 2 }] }, { list: [{ x: 1, y: 0 }, { x: 3 }] }, ['list[1]']],
    ['nothing, where others added entries', { list: [{ x: 1 }] }, { list: [{ x: 0 }, { x: 1, y: 0 }] }, []],
    ['an object that is missing', { list: [{ x: 1 }] }, {}, ['list[0]']],
    ['a value too many', { list: ['a'] }, { list: ['a', 'b'] }, ['list']],
    ['a list that is missing', { list: ['a'] }, {}, ['list']],
    ['another type', { a: '1' }, { a: 1 }, ['a']],
  ])('%s', (_what, wanted, live, paths) => {
    expect(unmetPaths(wanted, live)).toEqual(paths);
  });

  test('is nothing in the action’s own objects, so a second run writes nothing', () => {
    expect(unmetPaths(body, structuredClone(body))).toEqual([]);
  });
});

describe('how an echo that runs is set', () => {
  const defaults = { replicas: 2, echoUrls: ['https://a.example'], echoUrlsIpv6: [], echoInterval: 300_000 };
  const live = (replicas: unknown, variables: Record<string, string>): Json => {
    const env = Object.entries(variables).map(([name, value]) => ({ name, value }));
    return { spec: { replicas, template: { spec: { containers: [{ env }] } } } };
  };

  test('it is what pin was told, whatever the check is told', () => {
    const { body } = deployment({ replicas: '3', 'echo-interval': '90s', 'echo-urls': 'https://b.example' });
    expect(echoSettings(body, 2, { ...defaults, replicas: 5 })).toEqual({
      replicas: 3,
      echoUrls: ['https://b.example'],
      echoUrlsIpv6: [],
      echoInterval: 90_000,
    });
  });

  test('over IPv6 it asks what its pods are told, where they have IPv6', () => {
    const told = (dualStack: boolean): readonly string[] => {
      const { body } = deployment({ 'echo-urls-ipv6': 'https://six.example' }, { nodes: { ...nodes, dualStack } });
      return echoSettings(body, 2, { ...defaults, echoUrlsIpv6: ['https://other.example'] }).echoUrlsIpv6;
    };
    expect(told(true)).toEqual(['https://six.example']);
    expect(told(false)).toEqual([]);
  });

  test.each(['', '0', '-5', '0.0005', '1e9', '3601', 'Infinity', 'soon', '99999999999999999999'])(
    'an interval of "%s" cannot be meant, so nothing is waited for by it',
    (interval) => {
      expect(echoSettings(live(4, { ECHO_INTERVAL: interval }), 2, defaults).echoInterval).toBe(300_000);
    },
  );

  test('services that are named twice do not count twice, and none are no services', () => {
    const services = (urls: string): readonly string[] =>
      echoSettings(live(4, { ECHO_URLS: urls }), 2, defaults).echoUrls;
    expect(services('https://b.example  https://b.example')).toEqual(['https://b.example']);
    expect(services('  ')).toEqual(['https://a.example']);
  });

  test.each([
    [0, 1],
    [1, 1],
    [1_000_000_000, 2],
    [undefined, 2],
  ])('with %s pods of two groups, %s of each must be seen', (replicas, expected) => {
    expect(echoSettings(live(replicas, {}), 2, defaults).replicas).toBe(expected);
  });
});

test.each<[string, Json[], boolean]>([
  ['AKS injects', [{ name: 'http_proxy', value: 'http://proxy.example' }], true],
  ['one for everything', [{ name: 'ALL_PROXY', value: 'http://proxy.example' }], true],
  ['that is empty', [{ name: 'HTTP_PROXY', value: '' }], false],
  ['of exceptions alone', [{ name: 'NO_PROXY', value: 'localhost' }], false],
])('a pod takes a proxy by a variable %s: %j %s', (_what, env, expected) => {
  const sidecar = { name: 'istio-proxy', env: [{ name: 'HTTP_PROXY', value: 'http://sidecar.example' }] };
  expect(isProxied({ spec: { containers: [sidecar, { name: 'echo', env }] } })).toBe(expected);
});
