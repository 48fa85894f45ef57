import { controllerOf } from './objects.ts';
import type { Namespace, Pod, PodTemplate } from './objects.ts';
import { invalidValue } from './validation/causes.ts';
import type { Cause } from './status.ts';

type PodSpec = NonNullable<PodTemplate['spec']>;
type Container = PodSpec['containers'][number];

const levels = ['privileged', 'baseline', 'restricted'] as const;
type Level = (typeof levels)[number];
type Mode = 'enforce' | 'warn' | 'audit';

interface Policy {
  readonly level: Level;
  readonly version: string;
}

/** What a check says against a pod: its rule, and where the pod breaks it. */
interface Violation {
  readonly rule: string;
  readonly detail: string;
}

const prefix = 'pod-security.kubernetes.io/';

function label(namespace: Namespace, key: string): string | undefined {
  return namespace.metadata.labels?.[prefix + key];
}

/** The policy of a namespace; warnings follow what is enforced unless a label says otherwise. */
function policyOf(namespace: Namespace, mode: Mode): Policy {
  const level = levels.find((known) => known === label(namespace, mode));
  if (level !== undefined) return { level, version: label(namespace, `${mode}-version`) ?? 'latest' };
  return mode === 'warn' ? policyOf(namespace, 'enforce') : { level: 'privileged', version: 'latest' };
}

/** The words of Pod Security against a pod, or undefined: https://kubernetes.io/docs/concepts/security/pod-security-admission/ */
export function podSecurityViolation(
  namespace: Namespace,
  mode: 'enforce' | 'warn',
  spec: PodSpec,
): string | undefined {
  const { level, version } = policyOf(namespace, mode);
  const violations = violationsOf(level, spec);
  if (violations.length === 0) return undefined;
  const list = violations.map(({ rule, detail }) => `${rule} (${detail})`).join(', ');
  return `violate${mode === 'enforce' ? 's' : ''} PodSecurity "${level}:${version}": ${list}`;
}

/** What is wrong with the labels of a namespace. */
export function validatePodSecurityLabels(namespace: Namespace): Cause[] {
  return ['enforce', 'audit', 'warn'].flatMap((mode) => {
    const level = label(namespace, mode);
    const version = label(namespace, `${mode}-version`);
    const isKnown = level === undefined || levels.some((known) => known === level);
    return [
      ...(isKnown
        ? []
        : invalidValue(`metadata.labels[${prefix}${mode}]`, level, `must be one of ${levels.join(', ')}`)),
      ...(version === undefined || /^(latest|v1\.\d+)$/.test(version)
        ? []
        : invalidValue(`metadata.labels[${prefix}${mode}-version]`, version, 'must be "latest" or "v1.x"')),
    ];
  });
}

/** What a client that labels a namespace hears of the pods that are in it. */
export function existingPodWarnings(namespace: Namespace, before: Namespace, pods: readonly Pod[]): string[] {
  const { level, version } = policyOf(namespace, 'enforce');
  if (levels.indexOf(level) <= levels.indexOf(policyOf(before, 'enforce').level)) return [];
  const groups = new Map<string, string[]>();
  const owners = new Set<string>();
  for (const pod of pods) {
    const owner = controllerOf(pod)?.uid;
    const rules = violationsOf(level, pod.spec).map(({ rule }) => rule);
    if (rules.length === 0 || (owner !== undefined && owners.has(owner))) continue;
    if (owner !== undefined) owners.add(owner);
    groups.set(rules.join(', '), [...(groups.get(rules.join(', ')) ?? []), pod.metadata.name]);
  }
  if (groups.size === 0) return [];
  const lines = [...groups].map(([rules, [first = '', ...others]]) => {
    const more = others.length === 0 ? '' : ` (and ${others.length} other pod${others.length === 1 ? '' : 's'})`;
    return `${first}${more}: ${rules}`;
  });
  const { name } = namespace.metadata;
  return [
    `existing pods in namespace "${name}" violate the new PodSecurity enforce level "${level}:${version}"`,
    ...lines.sort(),
  ];
}

function containersOf(spec: PodSpec): Container[] {
  return [...(spec.initContainers ?? []), ...spec.containers];
}

function violationsOf(level: Level, spec: PodSpec): Violation[] {
  if (level === 'privileged') return [];
  const found = level === 'baseline' ? baseline(spec) : [...sharedBaseline(spec), ...restricted(spec)];
  return found.filter(({ detail }) => detail !== '');
}

/** `container "a"` or `containers "a", "b"`, of those that a test is true of; nothing for none. */
function named(containers: readonly Container[], test: (container: Container) => boolean): string {
  const names = containers.filter(test).map(({ name }) => JSON.stringify(name));
  return names.length === 0 ? '' : `container${names.length === 1 ? '' : 's'} ${names.join(', ')}`;
}

function after(subject: string, words: string): string {
  return subject === '' ? '' : `${subject} ${words}`;
}

function quoted(values: readonly string[]): string {
  return values.map((value) => JSON.stringify(value)).join(', ');
}

const defaultCapabilities = new Set(
  'AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT'.split(
    ' ',
  ),
);

function added(container: Container): readonly string[] {
  return container.securityContext?.capabilities?.add ?? [];
}

/** https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline */
function baseline(spec: PodSpec): Violation[] {
  const all = containersOf(spec);
  const extra = (container: Container): string[] => added(container).filter((name) => !defaultCapabilities.has(name));
  const capabilities = [...new Set(all.flatMap(extra))].sort();
  const adding = named(all, (container) => extra(container).length > 0);
  const hostPaths = (spec.volumes ?? []).filter(({ hostPath }) => hostPath !== undefined).map(({ name }) => name);
  const [first, ...others] = sharedBaseline(spec);
  return [
    {
      rule: 'non-default capabilities',
      detail: after(adding, `must not include ${quoted(capabilities)} in securityContext.capabilities.add`),
    },
    ...(first === undefined ? [] : [first]),
    {
      rule: 'hostPath volumes',
      detail: hostPaths.length === 0 ? '' : `volume${hostPaths.length === 1 ? '' : 's'} ${quoted(hostPaths)}`,
    },
    ...others,
    { rule: 'seccompProfile', detail: unconfined(spec) },
  ];
}

/** The checks of `baseline` that `restricted` does not replace by stricter ones. */
function sharedBaseline(spec: PodSpec): Violation[] {
  const all = containersOf(spec);
  const isHostPort = ({ hostPort }: { hostPort?: number }): boolean => (hostPort ?? 0) !== 0;
  const ports = [...new Set(all.flatMap((container) => (container.ports ?? []).filter(isHostPort)))];
  const numbers = ports.map(({ hostPort }) => String(hostPort)).sort();
  const usingPorts = named(all, (container) => (container.ports ?? []).some(isHostPort));
  const host = (['hostNetwork', 'hostPID', 'hostIPC'] as const).filter((field) => spec[field] === true);
  const privileged = named(all, ({ securityContext }) => securityContext?.privileged === true);
  const unmasked = named(all, ({ securityContext }) => (securityContext?.procMount ?? 'Default') !== 'Default');
  return [
    { rule: 'host namespaces', detail: host.map((field) => `${field}=true`).join(', ') },
    {
      rule: 'hostPort',
      detail: after(
        usingPorts,
        `use${usingPorts.startsWith('container ') ? 's' : ''} hostPort${numbers.length === 1 ? '' : 's'} ${numbers.join(', ')}`,
      ),
    },
    { rule: 'privileged', detail: after(privileged, 'must not set securityContext.privileged=true') },
    { rule: 'procMount', detail: after(unmasked, 'must not set securityContext.procMount to "Unmasked"') },
  ];
}

function unconfined(spec: PodSpec): string {
  const isUnconfined = (context: { seccompProfile?: { type?: string } } | undefined): boolean =>
    context?.seccompProfile?.type === 'Unconfined';
  const containers = named(containersOf(spec), ({ securityContext }) => isUnconfined(securityContext));
  const subjects = [isUnconfined(spec.securityContext) ? 'pod' : '', containers].filter((subject) => subject !== '');
  return after(subjects.join(' and '), 'must not set securityContext.seccompProfile.type to "Unconfined"');
}

const plainVolumes = ['configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'image'].concat(
  'persistentVolumeClaim',
  'projected',
  'secret',
);

/** https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted */
function restricted(spec: PodSpec): Violation[] {
  const all = containersOf(spec);
  const escalating = named(all, ({ securityContext }) => securityContext?.allowPrivilegeEscalation !== false);
  return [
    {
      rule: 'allowPrivilegeEscalation != false',
      detail: after(escalating, 'must set securityContext.allowPrivilegeEscalation=false'),
    },
    { rule: 'unrestricted capabilities', detail: unrestrictedCapabilities(all) },
    { rule: 'restricted volume types', detail: restrictedVolumes(spec) },
    { rule: 'runAsNonRoot != true', detail: mayBeRoot(spec) },
    { rule: 'runAsUser=0', detail: isRoot(spec) },
    { rule: 'seccompProfile', detail: unconfined(spec) || withoutSeccomp(spec) },
  ];
}

function unrestrictedCapabilities(all: readonly Container[]): string {
  const extra = (container: Container): string[] => added(container).filter((name) => name !== 'NET_BIND_SERVICE');
  const names = [...new Set(all.flatMap(extra))].sort();
  const keeping = named(all, ({ securityContext }) => securityContext?.capabilities?.drop?.includes('ALL') !== true);
  const adding = named(all, (container) => extra(container).length > 0);
  return [
    after(keeping, 'must set securityContext.capabilities.drop=["ALL"]'),
    after(adding, `must not include ${quoted(names)} in securityContext.capabilities.add`),
  ]
    .filter((detail) => detail !== '')
    .join('; ');
}

function restrictedVolumes(spec: PodSpec): string {
  const bad = (spec.volumes ?? []).flatMap(({ name, ...source }) => {
    const [type] = Object.keys(source);
    return type === undefined || plainVolumes.includes(type) ? [] : [{ name, type }];
  });
  if (bad.length === 0) return '';
  const [volumes, types] = [bad.map(({ name }) => name), [...new Set(bad.map(({ type }) => type))].sort()];
  const uses = bad.length === 1 ? 'uses' : 'use';
  const kinds = `restricted volume type${types.length === 1 ? '' : 's'} ${quoted(types)}`;
  return `volume${bad.length === 1 ? '' : 's'} ${quoted(volumes)} ${uses} ${kinds}`;
}

function mayBeRoot(spec: PodSpec): string {
  const pod = spec.securityContext?.runAsNonRoot;
  const refusing = named(containersOf(spec), ({ securityContext }) => securityContext?.runAsNonRoot === false);
  const subjects = [pod === false ? 'pod' : '', refusing].filter((subject) => subject !== '');
  if (subjects.length > 0) return `${subjects.join(' and ')} must not set securityContext.runAsNonRoot=false`;
  const silent = named(containersOf(spec), ({ securityContext }) => securityContext?.runAsNonRoot === undefined);
  return pod === true ? '' : after(silent && `pod or ${silent}`, 'must set securityContext.runAsNonRoot=true');
}

function isRoot(spec: PodSpec): string {
  const containers = named(containersOf(spec), ({ securityContext }) => securityContext?.runAsUser === 0);
  const subjects = [spec.securityContext?.runAsUser === 0 ? 'pod' : '', containers].filter((subject) => subject !== '');
  return after(subjects.join(' and '), 'must not set runAsUser=0');
}

function withoutSeccomp(spec: PodSpec): string {
  if (spec.securityContext?.seccompProfile?.type !== undefined) return '';
  const silent = named(containersOf(spec), ({ securityContext }) => securityContext?.seccompProfile === undefined);
  const words = 'must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost"';
  return after(silent && `pod or ${silent}`, words);
}
