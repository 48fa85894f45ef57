import { apiClient } from './api-client.ts';
import type { ApiClient } from './api-client.ts';
import { startTestCluster } from './test-cluster.ts';
import type { TestCluster } from './test-cluster.ts';

/** What a real API server refuses, in its words. */
let cluster: TestCluster;
let api: ApiClient;

beforeAll(async () => {
  cluster = await startTestCluster();
  api = apiClient(cluster);
});

afterAll(async () => {
  api.close();
  await cluster.close();
});

const core = '/api/v1/namespaces/default';
const apps = '/apis/apps/v1/namespaces/default';

function pod(spec: object): object {
  const containers = [{ name: 'a', image: 'x' }];
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec: { containers, ...spec } };
}

function podOf(container: object): object {
  return pod({ containers: [{ name: 'a', image: 'x', ...container }] });
}

function service(spec: object): object {
  return { apiVersion: 'v1', kind: 'Service', metadata: { name: 's' }, spec: { ports: [{ port: 80 }], ...spec } };
}

function deployment(spec: object): object {
  const labels = { a: 'b' };
  const template = { metadata: { labels }, spec: { containers: [{ name: 'a', image: 'x' }] } };
  const rest = { selector: { matchLabels: labels }, template, ...spec };
  return { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'd' }, spec: rest };
}

function map(rest: object, metadata: object = {}): object {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c', ...metadata }, ...rest };
}

function secret(rest: object): object {
  return { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's' }, ...rest };
}

async function refusal(path: string, body: object, status: number): Promise<string> {
  const answer = await api.send('POST', `${path}?fieldValidation=Strict`, body);
  expect(answer).toMatchObject({ status });
  return answer.message.replace(/^(\S+ )?"\w*" is invalid: /, '').replaceAll('spec.containers[0]', '…');
}

test.each([
  [pod({ containers: undefined }), 'spec.containers: Required value'],
  [
    pod({ containers: [{ name: 'a', image: 'x' }].concat({ name: 'a', image: 'x' }) }),
    'spec.containers[1].name: Duplicate value: "a"',
  ],
  [podOf({ name: undefined, image: '' }), '[….name: Required value, ….image: Required value]'],
  [
    podOf({ imagePullPolicy: 'Sometimes' }),
    '….imagePullPolicy: Unsupported value: "Sometimes": supported values: "Always", "IfNotPresent", "Never"',
  ],
  [
    podOf({ ports: [{ containerPort: 70_000, protocol: 'ICMP' }] }),
    '[….ports[0].containerPort: Invalid value: 70000: must be between 1 and 65535, inclusive, ….ports[0].protocol: Unsupported value: "ICMP": supported values: "SCTP", "TCP", "UDP"]',
  ],
  [
    podOf({ env: [{ name: 'a=b' }] }),
    '….env[0].name: Invalid value: "a=b": a valid environment variable name must consist only of printable ASCII characters other than \'=\'',
  ],
  [
    podOf({ env: [{ name: 'A', value: 'x', valueFrom: { fieldRef: { fieldPath: 'spec.foo' } } }] }),
    '[….env[0].valueFrom.fieldRef.fieldPath: Invalid value: "spec.foo": error converting fieldPath: field label not supported: spec.foo, ….env[0].valueFrom: Invalid value: "": may not be specified when `value` is not empty]',
  ],
  [podOf({ volumeMounts: [{ name: 'v', mountPath: '/a' }] }), '….volumeMounts[0].name: Not found: "v"'],
  [
    pod({ volumes: [{ name: 'v' }, { name: 'v', emptyDir: {}, hostPath: { path: '/' } }] }),
    '[spec.volumes[1].name: Duplicate value: "v", spec.volumes[1].hostPath: Forbidden: may not specify more than 1 volume type]',
  ],
  [
    podOf({ resources: { limits: { cpu: '100m' }, requests: { cpu: '200m', gpu: '1' } } }),
    '[….resources.requests[gpu]: Invalid value: "gpu": must be a standard resource type or fully qualified, ….resources.requests[gpu]: Invalid value: "gpu": must be a standard resource for containers, ….resources.requests: Invalid value: "200m": must be less than or equal to cpu limit of 100m]',
  ],
  [
    podOf({ livenessProbe: { successThreshold: 2, httpGet: { port: 'http' }, exec: { command: ['a'] } } }),
    '[….livenessProbe.httpGet: Forbidden: may not specify more than 1 handler type, ….livenessProbe.successThreshold: Invalid value: 2: must be 1]',
  ],
  [
    podOf({ readinessProbe: { periodSeconds: -1 } }),
    '[….readinessProbe: Required value: must specify a handler type, ….readinessProbe.periodSeconds: Invalid value: -1: must be greater than or equal to 0]',
  ],
  [
    pod({ restartPolicy: 'Maybe' }),
    'spec.restartPolicy: Unsupported value: "Maybe": supported values: "Always", "OnFailure", "Never"',
  ],
  [
    pod({ initContainers: [{ name: 'a', image: 'x', startupProbe: { exec: { command: ['a'] } } }] }),
    '[spec.initContainers[0].name: Duplicate value: "a", spec.initContainers[0].startupProbe: Forbidden: may not be set for init containers without restartPolicy=Always]',
  ],
  [
    pod({ hostNetwork: true, containers: [{ name: 'a', image: 'x', ports: [{ containerPort: 80, hostPort: 81 }] }] }),
    '….ports[0].hostPort: Invalid value: 81: must match `containerPort` when `hostNetwork` is true',
  ],
  [
    pod({ securityContext: { runAsUser: -1, seccompProfile: { type: 'None' } } }),
    '[spec.securityContext.runAsUser: Invalid value: -1: must be between 0 and 4294967295, inclusive, spec.securityContext.seccompProfile.type: Unsupported value: "None": supported values: "Localhost", "RuntimeDefault", "Unconfined"]',
  ],
  [
    pod({ tolerations: [{ value: 'x' }, { key: 'a', effect: 'Never' }] }),
    '[spec.tolerations[0].operator: Invalid value: "": operator must be Exists when `key` is empty, which means "match all values and all keys", spec.tolerations[1].effect: Unsupported value: "Never": supported values: "NoSchedule", "PreferNoSchedule", "NoExecute"]',
  ],
  [
    pod({ topologySpreadConstraints: [{ maxSkew: 0, topologyKey: '', whenUnsatisfiable: 'x' }] }),
    '[spec.topologySpreadConstraints[0].maxSkew: Invalid value: 0: must be greater than zero, spec.topologySpreadConstraints[0].topologyKey: Required value: can not be empty, spec.topologySpreadConstraints[0].whenUnsatisfiable: Unsupported value: "x": supported values: "DoNotSchedule", "ScheduleAnyway"]',
  ],
])('a pod: %#', async (body, words) => {
  expect(await refusal(`${core}/pods`, body, 422)).toBe(words);
});

test.each([
  [{ ports: [] }, 'spec.ports: Required value'],
  [
    { ports: [{ port: 80 }, { port: 80 }] },
    '[spec.ports[0].name: Required value, spec.ports[1].name: Required value, spec.ports[1]: Duplicate value: {"Name":"","Protocol":"TCP","AppProtocol":null,"Port":80,"TargetPort":0,"NodePort":0}]',
  ],
  [
    { ports: [{ port: 80, targetPort: 'a--b' }] },
    'spec.ports[0].targetPort: Invalid value: "a--b": must not contain consecutive hyphens',
  ],
  [
    { externalTrafficPolicy: 'Local' },
    'spec.externalTrafficPolicy: Invalid value: "Local": may only be set for externally-accessible services',
  ],
  [
    { type: 'Public' },
    'spec.type: Unsupported value: "Public": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"',
  ],
  [
    { ports: [{ port: 80, nodePort: 30_001 }] },
    "spec.ports[0].nodePort: Forbidden: may not be used when `type` is 'ClusterIP'",
  ],
  [
    { type: 'NodePort', ports: [{ port: 80, nodePort: 80 }] },
    'spec.ports[0].nodePort: Invalid value: 80: provided port is not in the valid range. The range of valid ports is 30000-32767',
  ],
  [
    { loadBalancerSourceRanges: ['1.2.3.4/32'] },
    "spec.LoadBalancerSourceRanges: Forbidden: may only be used when `type` is 'LoadBalancer'",
  ],
  [
    { clusterIP: '1.2.3.4' },
    'spec.clusterIPs: Invalid value: ["1.2.3.4"]: failed to allocate IP 1.2.3.4: the provided IP (1.2.3.4) is not in the valid range. The range of valid IPs is 10.0.0.0/16',
  ],
  [
    { type: 'LoadBalancer', clusterIP: 'None' },
    'spec.clusterIPs[0]: Invalid value: "None": may not be set to \'None\' for LoadBalancer services',
  ],
  [{ type: 'ExternalName' }, 'spec.externalName: Required value'],
])('a Service: %#', async (spec, words) => {
  expect(await refusal(`${core}/services`, service(spec), 422)).toBe(words);
});

test.each([
  [{ replicas: -1 }, 'spec.replicas: Invalid value: -1: must be greater than or equal to 0'],
  [
    { selector: undefined },
    '[spec.selector: Required value, spec.template.metadata.labels: Invalid value: {"a":"b"}: `selector` does not match template `labels`]',
  ],
  [{ selector: {} }, 'spec.selector: Invalid value: {}: empty selector is invalid for deployment'],
  [
    { template: undefined },
    '[spec.template.metadata.labels: Invalid value: null: `selector` does not match template `labels`, spec.template.spec.containers: Required value]',
  ],
  [
    { strategy: { type: 'Sudden' } },
    'spec.strategy: Unsupported value: {"Type":"Sudden","RollingUpdate":null}: supported values: "Recreate", "RollingUpdate"',
  ],
  [
    { strategy: { type: 'Recreate', rollingUpdate: {} } },
    "spec.strategy.rollingUpdate: Forbidden: may not be specified when strategy `type` is 'Recreate'",
  ],
  [
    { strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 0 } } },
    'spec.strategy.rollingUpdate.maxUnavailable: Invalid value: 0: may not be 0 when `maxSurge` is 0',
  ],
  [
    { minReadySeconds: 5, progressDeadlineSeconds: 5 },
    'spec.progressDeadlineSeconds: Invalid value: 5: must be greater than minReadySeconds',
  ],
])('a Deployment: %#', async (spec, words) => {
  expect(await refusal(`${apps}/deployments`, deployment(spec), 422)).toBe(words);
});

const keyRule =
  "a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')";

test('names, labels, keys and sizes', async () => {
  const maps = `${core}/configmaps`;
  expect(await refusal(maps, map({}, { name: undefined }), 422)).toBe(
    'metadata.name: Required value: name or generateName is required',
  );
  expect(await refusal(maps, map({}, { labels: { 'a b': '' } }), 422)).toMatch(
    /^metadata.labels: Invalid value: "a b": name part must consist of alphanumeric/,
  );
  expect(await refusal(maps, map({}, { annotations: { 'a/b/c': '' } }), 422)).toMatch(
    /^metadata.annotations: Invalid value: "a\/b\/c": a qualified name must consist/,
  );
  expect(await refusal(maps, map({ data: { 'a b': '' } }), 422)).toBe(`data[a b]: Invalid value: "a b": ${keyRule}`);
  expect(await refusal(maps, map({ data: { a: 'x'.repeat(2 ** 20 + 1) } }), 422)).toBe(
    '[]: Too long: may not be more than 1048576 bytes',
  );
  expect(await refusal(`${core}/secrets`, secret({ type: 'kubernetes.io/tls' }), 422)).toBe(
    '[data[tls.crt]: Required value, data[tls.key]: Required value]',
  );
  expect(await refusal(maps, map({}, { resourceVersion: '3' }), 500)).toBe(
    'resourceVersion should not be set on objects to be created',
  );
  expect(await refusal(maps, map({}, { namespace: 'other' }), 400)).toBe(
    'the namespace of the provided object does not match the namespace sent on the request',
  );
});

test('bodies that do not decode, and fields that nobody knows', async () => {
  const deployments = `${apps}/deployments`;
  const handled = 'Deployment in version "v1" cannot be handled as a Deployment: ';
  const typed = 'json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32';
  expect(await refusal(deployments, deployment({ replicas: 'two' }), 400)).toBe(handled + typed);
  for (const replicas of [1.5, 1e99]) {
    expect(await refusal(deployments, deployment({ replicas }), 400)).toBe(
      `${handled}json: cannot unmarshal number ${replicas} into Go struct field DeploymentSpec.spec.replicas of type int32`,
    );
  }
  expect(await refusal(`${core}/pods`, pod({ containers: [null] }), 422)).toBe(
    '[….name: Required value, ….image: Required value]',
  );
  expect(await refusal(deployments, deployment({ replcas: 2 }), 400)).toBe(
    `${handled}strict decoding error: unknown field "spec.replcas"`,
  );
  expect(await refusal(`${core}/pods`, podOf({ env: [{ name: 'A', vlue: '' }] }), 400)).toContain(
    'strict decoding error: unknown field "….env[0].vlue"',
  );
  expect(await refusal(`${core}/secrets`, secret({ data: { a: 'not base64!' } }), 400)).toBe(
    'Secret in version "v1" cannot be handled as a Secret: illegal base64 data at input byte 3',
  );
  expect(await refusal(`${core}/pods`, podOf({ resources: { limits: { cpu: 'lots' } } }), 400)).toMatch(
    /quantities must match the regular expression/,
  );
  const warned = await api.send('POST', `${core}/configmaps?dryRun=All`, map({ dta: {} }));
  expect(warned).toMatchObject({ status: 201, warnings: ['unknown field "dta"'] });
});

test('server-side apply refuses a configuration that is not one', async () => {
  const apply = async (path: string, body: object): Promise<string> => {
    const answer = await api.send('PATCH', `${core}/${path}?fieldManager=x`, body, 'application/apply-patch+yaml');
    return `${answer.status} ${answer.message}`;
  };
  const typed = '500 failed to create typed patch object (default/s; v1, Kind=Service): ';
  expect(await apply('services/s', service({ ports: [{ port: 80 }, { port: 80 }] }))).toBe(
    `${typed}.spec.ports: duplicate entries for key [port=80,protocol="TCP"]`,
  );
  expect(await apply('configmaps/c', map({}, { managedFields: [] }))).toBe('400 metadata.managedFields must be nil');
  expect(await apply('configmaps/d', map({}))).toBe(
    '400 the name of the object (c) does not match the name on the URL (d)',
  );
});
