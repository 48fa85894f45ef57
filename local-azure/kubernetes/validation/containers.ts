import { parseQuantity } from '../quantities.ts';
import type { PodTemplate } from '../objects.ts';
import type { Cause } from '../status.ts';
import {
  duplicate,
  duplicates,
  forbiddenField,
  invalidValue,
  notFoundValue,
  oneOf,
  oneOfIfSet,
  required,
} from './causes.ts';
import type { Unchecked } from './causes.ts';
import { validateEnvironment } from './environment.ts';
import { dnsLabel, portName, portNumber, qualifiedName } from './names.ts';
import { validateProbes } from './probes.ts';
import { validateContainerSecurity } from './security-contexts.ts';

type PodSpec = NonNullable<PodTemplate['spec']>;
export type Container = Unchecked<PodSpec['containers'][number]>;

/** The containers of a pod, in the words of the API server: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Container */
export function validateContainers(field: string, containers: readonly Container[], volumes: Set<string>): Cause[] {
  if (containers.length === 0) return required(field);
  return [
    ...containers.flatMap((container, index) => {
      const at = `${field}[${index}]`;
      const name = container.name ?? '';
      const isKnown = name !== '' && containers.slice(0, index).some((other) => other.name === name);
      return [
        ...validateContainer(at, container, volumes),
        ...(isKnown ? duplicate(`${at}.name`, name) : []),
        ...validateProbes(at, container),
        ...(container.restartPolicy === undefined
          ? []
          : forbiddenField(`${at}.restartPolicy`, 'may not be set for non-init containers')),
      ];
    }),
    ...hostPortConflicts(field, containers),
  ];
}

export function validateInitContainers(
  field: string,
  containers: readonly Container[],
  regular: readonly Container[],
  volumes: Set<string>,
): Cause[] {
  return containers.flatMap((container, index) => {
    const at = `${field}[${index}]`;
    const others = [...regular, ...containers.slice(0, index)];
    const isSidecar = container.restartPolicy === 'Always';
    const kept = (['lifecycle', 'livenessProbe', 'readinessProbe', 'startupProbe'] as const).filter(
      (name) => container[name] !== undefined,
    );
    return [
      ...validateContainer(at, container, volumes),
      ...oneOfIfSet(`${at}.restartPolicy`, container.restartPolicy, ['Always']),
      ...(others.some(({ name }) => name === container.name) ? duplicate(`${at}.name`, container.name) : []),
      ...(isSidecar
        ? validateProbes(at, container)
        : kept.flatMap((name) =>
            forbiddenField(`${at}.${name}`, 'may not be set for init containers without restartPolicy=Always'),
          )),
    ];
  });
}

function validateContainer(at: string, container: Container, volumes: Set<string>): Cause[] {
  const { name = '', image = '', terminationMessagePolicy, ports = [], imagePullPolicy } = container;
  return [
    ...(name === '' ? required(`${at}.name`) : invalidValue(`${at}.name`, name, ...dnsLabel(name))),
    ...(image === '' ? required(`${at}.image`) : []),
    ...oneOf(`${at}.terminationMessagePolicy`, terminationMessagePolicy, ['File', 'FallbackToLogsOnError']),
    ...validatePorts(`${at}.ports`, ports),
    ...validateEnvironment(at, container),
    ...validateMounts(`${at}.volumeMounts`, container.volumeMounts ?? [], volumes),
    ...oneOf(`${at}.imagePullPolicy`, imagePullPolicy, ['Always', 'IfNotPresent', 'Never']),
    ...validateResources(`${at}.resources`, container.resources ?? {}),
    ...validateContainerSecurity(`${at}.securityContext`, container.securityContext),
  ];
}

function validatePorts(field: string, ports: NonNullable<Container['ports']>): Cause[] {
  const names = ports.map(({ name }) => name);
  return ports.flatMap(({ name = '', containerPort = 0, hostPort = 0, protocol }, index) => {
    const at = `${field}[${index}]`;
    const nameCauses = name === '' ? [] : invalidValue(`${at}.name`, name, ...portName(name));
    return [
      ...nameCauses,
      ...(nameCauses.length === 0 && name !== '' && names.indexOf(name) < index ? duplicate(`${at}.name`, name) : []),
      ...(containerPort === 0
        ? required(`${at}.containerPort`)
        : invalidValue(`${at}.containerPort`, containerPort, ...portNumber(containerPort))),
      ...(hostPort === 0 ? [] : invalidValue(`${at}.hostPort`, hostPort, ...portNumber(hostPort))),
      ...oneOf(`${at}.protocol`, protocol, ['SCTP', 'TCP', 'UDP']),
    ];
  });
}

function validateMounts(
  field: string,
  mounts: NonNullable<Container['volumeMounts']>,
  volumes: ReadonlySet<string>,
): Cause[] {
  const paths = mounts.map(({ mountPath }) => mountPath);
  return mounts.flatMap(({ name = '', mountPath = '', subPath = '' }, index) => {
    const at = `${field}[${index}]`;
    return [
      ...(name === '' ? required(`${at}.name`) : []),
      ...(volumes.has(name) ? [] : notFoundValue(`${at}.name`, name)),
      ...(mountPath === '' ? required(`${at}.mountPath`) : []),
      ...(paths.indexOf(mountPath) < index ? invalidValue(`${at}.mountPath`, mountPath, 'must be unique') : []),
      ...(subPath.startsWith('/') ? invalidValue(`${field}.subPath`, subPath, 'must be a relative path') : []),
      ...(subPath.split('/').includes('..') ? invalidValue(`${field}.subPath`, subPath, "must not contain '..'") : []),
    ];
  });
}

type Resources = NonNullable<Container['resources']>;
const standardResources = /^(cpu|memory|ephemeral-storage|hugepages-.+)$/;

/** https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/ */
function validateResources(field: string, { limits = {}, requests = {} }: Resources): Cause[] {
  return [
    ...validateAmounts(`${field}.limits`, limits),
    ...validateAmounts(`${field}.requests`, requests),
    ...Object.entries(requests).flatMap(([name, request]) => {
      const limit = limits[name];
      if (request === undefined || limit === undefined || (parseQuantity(request) ?? 0) <= (parseQuantity(limit) ?? 0))
        return [];
      const why = `must be less than or equal to ${name} limit of ${limit}`;
      return invalidValue(`${field}.requests`, request, why);
    }),
  ];
}

function validateAmounts(field: string, amounts: Readonly<Record<string, string | undefined>>): Cause[] {
  return Object.entries(amounts).flatMap(([name, amount = '']) => {
    const at = `${field}[${name}]`;
    const isStandard = name.includes('/') || standardResources.test(name);
    const unqualified = [
      'must be a standard resource type or fully qualified',
      'must be a standard resource for containers',
    ];
    return [
      ...invalidValue(at, name, ...qualifiedName(name), ...(isStandard ? [] : unqualified)),
      ...((parseQuantity(amount) ?? 0) < 0 ? invalidValue(at, amount, 'must be greater than or equal to 0') : []),
    ];
  });
}

function hostPortConflicts(field: string, containers: readonly Container[]): Cause[] {
  const taken = containers.flatMap(({ ports = [] }, index) =>
    ports.flatMap(({ hostPort = 0, protocol = '', hostIP = '' }, port) =>
      hostPort === 0
        ? []
        : [{ at: `${field}[${index}].ports[${port}].hostPort`, text: `${protocol}/${hostIP}/${hostPort}` }],
    ),
  );
  return duplicates(
    taken.map(({ text }) => text),
    (index) => taken[index]?.at ?? '',
  );
}
