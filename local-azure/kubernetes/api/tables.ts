import type {
  Deployment,
  Event,
  JsonObject,
  Kinds,
  KubernetesObject,
  Namespace,
  Node,
  Pod,
  ReplicaSet,
  Service,
} from '../objects.ts';
import type { Resource } from '../resources.ts';
import { age } from './durations.ts';
import { podRestarts, podState } from './pod-columns.ts';

type Cell = string | number;
interface Column {
  readonly name: string;
  /** Shown only with `-o wide`. */
  readonly wide?: boolean;
  readonly cell: (object: KubernetesObject) => Cell;
}

const none = '<none>';

/** Types a column's function by its kind of object. */
function column<Kind>(name: string, cell: (object: Kind) => Cell | undefined, wide = false): Column {
  return { name, wide, cell: (object) => cell(object as Kind) ?? none };
}

const nameColumn = column<KubernetesObject>('Name', ({ metadata }) => metadata.name);
const ageColumn = column<KubernetesObject>('Age', ({ metadata }) => age(metadata.creationTimestamp));

function labelsText(labels: Record<string, string> | undefined): string | undefined {
  const pairs = Object.entries(labels ?? {}).map(([key, value]) => `${key}=${value}`);
  return pairs.length === 0 ? undefined : pairs.sort().join(',');
}

function templateColumns(): Column[] {
  return [
    column<Deployment>(
      'Containers',
      ({ spec }) => spec.template.spec?.containers.map(({ name }) => name).join(','),
      true,
    ),
    column<Deployment>(
      'Images',
      ({ spec }) => spec.template.spec?.containers.map(({ image }) => image).join(','),
      true,
    ),
    column<Deployment>('Selector', ({ spec }) => labelsText(spec.selector.matchLabels), true),
  ];
}

const columns: Partial<Record<keyof Kinds, Column[]>> = {
  configmaps: [
    nameColumn,
    column<Kinds['configmaps']>('Data', ({ data }) => Object.keys(data ?? {}).length),
    ageColumn,
  ],
  deployments: [
    nameColumn,
    column<Deployment>('Ready', ({ spec, status }) => `${status.readyReplicas ?? 0}/${spec.replicas ?? 0}`),
    column<Deployment>('Up-to-date', ({ status }) => status.updatedReplicas ?? 0),
    column<Deployment>('Available', ({ status }) => status.availableReplicas ?? 0),
    ageColumn,
    ...templateColumns(),
  ],
  events: [
    column<Event>('Last Seen', ({ lastTimestamp }) => age(lastTimestamp)),
    column<Event>('Type', ({ type }) => type),
    column<Event>('Reason', ({ reason }) => reason),
    column<Event>(
      'Object',
      ({ involvedObject }) => `${(involvedObject.kind ?? '').toLowerCase()}/${involvedObject.name ?? ''}`,
    ),
    column<Event>('Subobject', ({ involvedObject }) => involvedObject.fieldPath ?? '', true),
    column<Event>('Source', ({ source }) => [source?.component, source?.host].filter(Boolean).join(', '), true),
    column<Event>('Message', ({ message }) => message?.trim()),
    column<Event>('First Seen', ({ firstTimestamp }) => age(firstTimestamp), true),
    column<Event>('Count', ({ count }) => count ?? 1, true),
    column<Event>('Name', ({ metadata }) => metadata.name, true),
  ],
  namespaces: [nameColumn, column<Namespace>('Status', ({ status }) => status.phase), ageColumn],
  nodes: [
    nameColumn,
    column<Node>('Status', ({ spec }) => (spec.unschedulable ? 'Ready,SchedulingDisabled' : 'Ready')),
    column<Node>('Roles', () => none),
    ageColumn,
    column<Node>('Version', ({ status }) => status.nodeInfo?.kubeletVersion),
    column<Node>(
      'Internal-IP',
      ({ status }) => status.addresses?.find(({ type }) => type === 'InternalIP')?.address,
      true,
    ),
    column<Node>('External-IP', () => none, true),
    column<Node>('OS-Image', ({ status }) => status.nodeInfo?.osImage, true),
    column<Node>('Kernel-Version', ({ status }) => status.nodeInfo?.kernelVersion, true),
    column<Node>('Container-Runtime', ({ status }) => status.nodeInfo?.containerRuntimeVersion, true),
  ],
  pods: [
    nameColumn,
    column<Pod>('Ready', ({ spec, status }) => {
      const ready = (status.containerStatuses ?? []).filter((container) => container.ready).length;
      return `${ready}/${spec.containers.length}`;
    }),
    column<Pod>('Status', podState),
    column<Pod>('Restarts', podRestarts),
    ageColumn,
    column<Pod>('IP', ({ status }) => status.podIP, true),
    column<Pod>('Node', ({ spec }) => spec.nodeName, true),
    column<Pod>('Nominated Node', () => none, true),
    column<Pod>('Readiness Gates', () => none, true),
  ],
  replicasets: [
    nameColumn,
    column<ReplicaSet>('Desired', ({ spec }) => spec.replicas ?? 0),
    column<ReplicaSet>('Current', ({ status }) => status.replicas),
    column<ReplicaSet>('Ready', ({ status }) => status.readyReplicas ?? 0),
    ageColumn,
    ...templateColumns(),
  ],
  secrets: [
    nameColumn,
    column<Kinds['secrets']>('Type', ({ type }) => type),
    column<Kinds['secrets']>('Data', ({ data }) => Object.keys(data ?? {}).length),
    ageColumn,
  ],
  services: [
    nameColumn,
    column<Service>('Type', ({ spec }) => spec.type),
    column<Service>('Cluster-IP', ({ spec }) => spec.clusterIP),
    column<Service>('External-IP', externalAddress),
    column<Service>('Port(s)', portsText),
    ageColumn,
    column<Service>('Selector', ({ spec }) => labelsText(spec.selector), true),
  ],
};

function externalAddress({ spec, status }: Service): string {
  const addresses = (status.loadBalancer?.ingress ?? []).map(({ ip, hostname }) => ip ?? hostname).join(',');
  if (addresses !== '') return addresses;
  return spec.type === 'LoadBalancer' ? '<pending>' : (spec.externalName ?? none);
}

function portsText({ spec }: Service): string | undefined {
  if (spec.ports === undefined) return undefined;
  const text = spec.ports.map(
    ({ port, nodePort, protocol = 'TCP' }) => `${port}${nodePort === undefined ? '' : `:${nodePort}`}/${protocol}`,
  );
  return text.join(',');
}

/** Objects as the table that kubectl prints: https://kubernetes.io/docs/reference/using-api/api-concepts/#receiving-resources-as-tables */
export function toTable(
  resource: Resource,
  objects: readonly KubernetesObject[],
  metadata: JsonObject,
  includeObject: string | null,
): JsonObject {
  const shown = columns[resource.name] ?? [nameColumn, ageColumn];
  return {
    kind: 'Table',
    apiVersion: 'meta.k8s.io/v1',
    metadata,
    columnDefinitions: shown.map(({ name, wide = false }) => ({
      name,
      type: 'string',
      format: name === 'Name' ? 'name' : '',
      description: '',
      priority: wide ? 1 : 0,
    })),
    rows: objects.map((object) => ({
      cells: shown.map(({ cell }) => cell(object)),
      ...rowObject(object, includeObject),
    })),
  };
}

function rowObject(object: KubernetesObject, includeObject: string | null): JsonObject {
  if (includeObject === 'None') return {};
  if (includeObject === 'Object') return { object };
  return { object: { kind: 'PartialObjectMetadata', apiVersion: 'meta.k8s.io/v1', metadata: object.metadata } };
}
