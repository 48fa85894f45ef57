// The policies that clusters enforce, control by control: the echo must pass them where a team's own pods must.
import type { NodeGroups } from '../../src/egress/node-groups.ts';
import { list, object, text } from '../../src/json.ts';
import { deploymentObject, serviceObject } from '../../src/kubernetes/objects.ts';
import { exampleGroup, exampleInputs } from './examples.ts';

const nodes: NodeGroups = {
  label: 'kubernetes.azure.com/agentpool',
  groups: [
    exampleGroup('system', { nodes: ['s-1'] }),
    exampleGroup('user', { nodes: ['u-1'] }),
    exampleGroup('win', { nodes: ['w-1'], probeable: false }),
  ],
  dualStack: false,
};
/** The value at a path such as `spec.containers.0.image`. */
function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce((inner, key) => (Array.isArray(inner) ? list(inner)[Number(key)] : object(inner)[key]), value);
}

const { body } = deploymentObject(exampleInputs(), { script: 'true', nodes, change: undefined });
const template = object(at(body, 'spec.template'));
const pod = object(template.spec);
const container = object(at(pod, 'containers.0'));

describe('the echo’s pods pass Pod Security restricted', () => {
  // Control by control: https://kubernetes.io/docs/concepts/security/pod-security-standards/
  test.each(['hostNetwork', 'hostPID', 'hostIPC', 'hostUsers', 'initContainers', 'ephemeralContainers'])(
    'no %s',
    (field) => {
      expect(pod).not.toHaveProperty(field);
    },
  );

  test.each<[string, unknown, unknown]>([
    ['runs as non-root', at(pod, 'securityContext.runAsNonRoot'), true],
    ['seccomp profile of the runtime', at(pod, 'securityContext.seccompProfile'), { type: 'RuntimeDefault' }],
    ['no privilege escalation', at(container, 'securityContext.allowPrivilegeEscalation'), false],
    ['drops all capabilities, adds none', at(container, 'securityContext.capabilities'), { drop: ['ALL'] }],
    ['one container', list(pod.containers).length, 1],
  ])('%s', (_control, value, expected) => {
    expect(value).toEqual(expected);
  });

  test('its user is a number that is not root, so that the kubelet can tell', () => {
    expect(at(pod, 'securityContext.runAsUser')).toBeGreaterThan(0);
    expect(container).not.toHaveProperty('securityContext.runAsUser');
  });

  test.each([
    'privileged',
    'procMount',
    'seLinuxOptions',
    'windowsOptions',
    'appArmorProfile',
    'seccompProfile',
    'runAsNonRoot',
  ])('its container does not set %s', (field) => {
    expect(container.securityContext).not.toHaveProperty(field);
  });

  test.each(['sysctls', 'seLinuxOptions', 'windowsOptions', 'appArmorProfile'])('its pod does not set %s', (field) => {
    expect(pod.securityContext).not.toHaveProperty(field);
  });

  test('volumes are of allowed types only, no host port, no host in a probe', () => {
    const allowed = [
      'configMap',
      'csi',
      'downwardAPI',
      'emptyDir',
      'ephemeral',
      'persistentVolumeClaim',
      'projected',
      'secret',
    ];
    for (const volume of list(pod.volumes)) {
      const types = Object.keys(object(volume)).filter((key) => key !== 'name');
      expect(allowed).toEqual(expect.arrayContaining(types));
    }
    expect(JSON.stringify(container)).not.toMatch(/hostPort|"host"/);
  });
});

describe('the echo passes AKS deployment safeguards', () => {
  // Safeguard by safeguard: https://learn.microsoft.com/azure/aks/deployment-safeguards
  test.each(['livenessProbe', 'readinessProbe'])('it has a %s', (probe) => {
    expect(container).toHaveProperty(`${probe}.exec.command`, ['test', '-e', '/tmp/observed']);
  });

  test('its default image has an explicit tag from Microsoft’s registry', () => {
    expect(container.image).toMatch(/^mcr\.microsoft\.com\/.+:(?!latest$)[\w.-]+$/);
  });

  test('it requests at least the floor of CPU and memory, so that nothing is mutated, and has limits', () => {
    const amount = (path: string): number => Number.parseInt(text(at(container, `resources.${path}`)), 10);
    for (const [path, unit] of [
      ['requests.cpu', /^\d+m$/],
      ['requests.memory', /^\d+Mi$/],
      ['limits.cpu', /^\d+m$/],
      ['limits.memory', /^\d+Mi$/],
    ] as const) {
      expect(at(container, `resources.${path}`)).toMatch(unit);
      expect(amount(path)).toBeGreaterThanOrEqual(100);
    }
  });

  test('its pods keep away from each other and spread over the pools', () => {
    expect(at(pod, 'affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution')).toHaveLength(1);
    expect(pod.topologySpreadConstraints).toMatchObject([
      { topologyKey: nodes.label, whenUnsatisfiable: 'DoNotSchedule' },
    ]);
  });

  test('no label is one that AKS reserves', () => {
    const labels = [at(body, 'metadata.labels'), at(template, 'metadata.labels')].flatMap((set) =>
      Object.keys(object(set)),
    );
    expect(labels.filter((label) => label.startsWith('kubernetes.azure.com'))).toEqual([]);
  });

  test('its Service’s selector is its own: another name has another one', () => {
    const selector = (name: string): unknown =>
      at(serviceObject(exampleInputs({ name }), { resourceGroup: 'shop', name: 'ip' }, []).body, 'spec.selector');
    expect(selector('one')).not.toEqual(selector('two'));
  });
});
