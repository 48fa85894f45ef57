import { isDeepStrictEqual } from 'node:util';
import { copyOf } from '../../state/json.ts';
import type { Pod } from '../objects.ts';
import type { Cause } from '../status.ts';
import { duplicate, forbiddenField, invalidValue, oneOf, oneOfIfSet, required } from './causes.ts';
import type { Unchecked } from './causes.ts';
import { validateContainers, validateInitContainers } from './containers.ts';
import { validateAnnotations, validateLabels } from './metadata.ts';
import { dnsLabel, dnsSubdomain, inRange } from './names.ts';
import { validateAffinity, validateSpread, validateTolerations } from './placement.ts';
import { validatePodSecurity } from './security-contexts.ts';

export type PodSpec = Unchecked<Pod['spec']>;
type Volume = NonNullable<PodSpec['volumes']>[number];

const lastSecond = 2 ** 31 - 1;

/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#PodSpec */
function validatePodSpec(field: string, spec: PodSpec): Cause[] {
  const { volumes = [], containers = [], initContainers = [], restartPolicy, dnsPolicy, hostname, subdomain } = spec;
  const { serviceAccountName = '', activeDeadlineSeconds: deadline } = spec;
  const names = new Set(volumes.map(({ name = '' }) => name));
  return [
    ...volumes.flatMap((volume, index) =>
      validateVolume(`${field}.volumes[${index}]`, volume, volumes.slice(0, index)),
    ),
    ...validateContainers(`${field}.containers`, containers, names),
    ...validateInitContainers(`${field}.initContainers`, initContainers, containers, names),
    ...hostNetworkPorts(field, spec),
    ...oneOf(`${field}.restartPolicy`, restartPolicy, ['Always', 'OnFailure', 'Never']),
    ...oneOf(`${field}.dnsPolicy`, dnsPolicy, ['ClusterFirstWithHostNet', 'ClusterFirst', 'Default', 'None']),
    ...validateLabels(`${field}.nodeSelector`, spec.nodeSelector as Record<string, string> | undefined),
    ...validatePodSecurity(`${field}.securityContext`, spec.securityContext),
    ...validateAffinity(`${field}.affinity`, spec.affinity),
    ...(dnsPolicy === 'None' && spec.dnsConfig === undefined
      ? required(`${field}.dnsConfig`, 'must provide `dnsConfig` when `dnsPolicy` is None')
      : []),
    ...validateSpread(`${field}.topologySpreadConstraints`, spec.topologySpreadConstraints ?? []),
    ...invalidValue(
      `${field}.serviceAccountName`,
      serviceAccountName,
      ...(serviceAccountName === '' ? [] : dnsSubdomain(serviceAccountName)),
    ),
    ...(deadline === undefined
      ? []
      : invalidValue(`${field}.activeDeadlineSeconds`, deadline, ...inRange(deadline, 1, lastSecond))),
    ...(hostname === undefined ? [] : invalidValue(`${field}.hostname`, hostname, ...dnsLabel(hostname))),
    ...(subdomain === undefined ? [] : invalidValue(`${field}.subdomain`, subdomain, ...dnsLabel(subdomain))),
    ...validateTolerations(`${field}.tolerations`, spec.tolerations ?? []),
    ...oneOfIfSet(`${field}.preemptionPolicy`, spec.preemptionPolicy, ['PreemptLowerPriority', 'Never']),
    ...oneOfIfSet(`${field}.os.name`, spec.os?.name, ['linux', 'windows']),
  ];
}

/** A pod template in a workload. */
export function validatePodTemplate(
  field: string,
  template: { metadata?: unknown; spec?: unknown } | undefined,
): Cause[] {
  const { labels, annotations } = (template?.metadata ?? {}) as Record<string, Record<string, string> | undefined>;
  return [
    ...validateLabels(`${field}.labels`, labels),
    ...validateAnnotations(`${field}.annotations`, annotations),
    ...validatePodSpec(`${field}.spec`, template?.spec ?? {}),
  ];
}

function validateVolume(at: string, volume: Volume, others: readonly Volume[]): Cause[] {
  const { name = '', hostPath, configMap, secret, persistentVolumeClaim: claim, ...rest } = volume;
  const [, ...more] = [hostPath, configMap, secret, claim, ...Object.values(rest)].filter((one) => one !== undefined);
  return [
    ...(name === '' ? required(`${at}.name`) : invalidValue(`${at}.name`, name, ...dnsLabel(name))),
    ...(name !== '' && others.some((other) => other.name === name) ? duplicate(`${at}.name`, name) : []),
    ...(more.length > 0
      ? forbiddenField(
          `${at}.${Object.keys(volume).filter((key) => key !== 'name')[1] ?? ''}`,
          'may not specify more than 1 volume type',
        )
      : []),
    ...(hostPath !== undefined && (hostPath.path ?? '') === '' ? required(`${at}.hostPath.path`) : []),
    ...(configMap !== undefined && (configMap.name ?? '') === '' ? required(`${at}.configMap.name`) : []),
    ...(secret !== undefined && (secret.secretName ?? '') === '' ? required(`${at}.secret.secretName`) : []),
    ...(claim !== undefined && (claim.claimName ?? '') === '' ? required(`${at}.persistentVolumeClaim.claimName`) : []),
  ];
}

function hostNetworkPorts(field: string, { hostNetwork, containers = [] }: PodSpec): Cause[] {
  if (hostNetwork !== true) return [];
  return containers.flatMap(({ ports = [] }, index) =>
    ports.flatMap(({ hostPort, containerPort }, port) => {
      const at = `${field}.containers[${index}].ports[${port}].hostPort`;
      const why = 'must match `containerPort` when `hostNetwork` is true';
      return hostPort === undefined || hostPort === containerPort ? [] : invalidValue(at, hostPort, why);
    }),
  );
}

/** What only pods have to be, and templates of pods not. */
export function validatePod({ spec }: Pod): Cause[] {
  return [
    ...validatePodSpec('spec', spec),
    ...spec.containers.flatMap(({ image = '' }, index) =>
      image === image.trim()
        ? []
        : invalidValue(`spec.containers[${index}].image`, image, 'must not have leading or trailing whitespace'),
    ),
  ];
}

const changeable = [
  '`spec.containers[*].image`',
  '`spec.initContainers[*].image`',
  '`spec.activeDeadlineSeconds`',
  '`spec.tolerations` (only additions to existing tolerations)',
  '`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)',
];

/** https://kubernetes.io/docs/concepts/workloads/pods/#pod-update-and-replacement */
export function validatePodUpdate(after: Pod, before: Pod): Cause[] {
  const number = (pod: Pod): number => pod.spec.containers.length;
  if (number(after) !== number(before)) {
    return forbiddenField('spec.containers', 'pod updates may not add or remove containers');
  }
  const timeless = ({ spec }: Pod): object[] =>
    (spec.tolerations ?? []).map((one) => ({ ...one, tolerationSeconds: 0 }));
  const kept = timeless(after);
  const lost = timeless(before).filter((old) => !kept.some((one) => isDeepStrictEqual(old, one)));
  const tolerations =
    lost.length === 0
      ? []
      : forbiddenField('spec.tolerations', 'existing toleration can not be modified except its tolerationSeconds');
  const munged = copyOf(after.spec);
  for (const list of ['containers', 'initContainers'] as const) {
    munged[list]?.forEach((container, index) => Object.assign(container, { image: before.spec[list]?.[index]?.image }));
  }
  Object.assign(munged, {
    activeDeadlineSeconds: before.spec.activeDeadlineSeconds,
    tolerations: before.spec.tolerations,
    schedulingGates: before.spec.schedulingGates,
  });
  if (isDeepStrictEqual(copyOf(munged), before.spec)) return tolerations;
  const why = `pod updates may not change fields other than ${changeable.join(',')}\n${differences(before.spec, munged)}`;
  return [...tolerations, ...forbiddenField('spec', why)];
}

/** The fields of a pod's spec that an update would change, as they were and as they would be. */
function differences(before: Pod['spec'], after: Pod['spec']): string {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Pod['spec'])[];
  const changed = fields.filter((field) => !isDeepStrictEqual(before[field], after[field]));
  const line = (sign: string, field: keyof Pod['spec'], spec: Pod['spec']): string =>
    spec[field] === undefined ? '' : `${sign} \t${field}: ${JSON.stringify(spec[field])},\n`;
  const lines = changed.map((field) => line('-', field, before) + line('+', field, after));
  return `  core.PodSpec{\n${lines.join('')}  }\n`;
}
