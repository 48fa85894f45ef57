import type { Deployment, JsonObject, Kinds, KubernetesObject, ReplicaSet, ResourceName, Service } from '../objects.ts';
import type { Resource } from '../resources.ts';
import { age } from './durations.ts';
import { podReadiness, podRestarts, podState } from './pod-columns.ts';

type Cell = string | number | undefined;
interface Column<Kind> {
  readonly name: string;
  /** Shown only with `-o wide`. */
  readonly wide?: boolean;
  readonly cell: (object: Kind) => Cell;
}
type Named = Pick<KubernetesObject, 'metadata'>;

const none = '<none>';
const nameColumn: Column<Named> = { name: 'Name', cell: ({ metadata }) => metadata.name };
const ageColumn: Column<Named> = { name: 'Age', cell: ({ metadata }) => age(metadata.creationTimestamp) };

function labelsText(labels: Record<string, string> | undefined): string | undefined {
  const pairs = Object.entries(labels ?? {}).map(([key, value]) => `${key}=${value}`);
  return pairs.length === 0 ? undefined : pairs.sort().join(',');
}

const templateColumns: Column<Deployment | ReplicaSet>[] = [
  {
    name: 'Containers',
    wide: true,
    cell: ({ spec }) => spec.template?.spec?.containers.map(({ name }) => name).join(','),
  },
  {
    name: 'Images',
    wide: true,
    cell: ({ spec }) => spec.template?.spec?.containers.map(({ image }) => image).join(','),
  },
  { name: 'Selector', wide: true, cell: ({ spec }) => labelsText(spec.selector.matchLabels) },
];

const columns: { [Name in ResourceName]?: Column<Kinds[Name]>[] } = {
  configmaps: [nameColumn, { name: 'Data', cell: ({ data }) => Object.keys(data ?? {}).length }, ageColumn],
  deployments: [
    nameColumn,
    { name: 'Ready', cell: ({ spec, status }) => `${status.readyReplicas ?? 0}/${spec.replicas ?? 0}` },
    { name: 'Up-to-date', cell: ({ status }) => status.updatedReplicas ?? 0 },
    { name: 'Available', cell: ({ status }) => status.availableReplicas ?? 0 },
    ageColumn,
    ...templateColumns,
  ],
  events: [
    { name: 'Last Seen', cell: ({ lastTimestamp }) => age(lastTimestamp) },
    { name: 'Type', cell: ({ type }) => type },
    { name: 'Reason', cell: ({ reason }) => reason },
    { name: 'Object', cell: ({ involvedObject: { kind = '', name = '' } }) => `${kind.toLowerCase()}/${name}` },
    { name: 'Subobject', wide: true, cell: ({ involvedObject }) => involvedObject.fieldPath ?? '' },
    { name: 'Source', wide: true, cell: ({ source }) => [source?.component, source?.host].filter(Boolean).join(', ') },
    { name: 'Message', cell: ({ message }) => message?.trim() },
    { name: 'First Seen', wide: true, cell: ({ firstTimestamp }) => age(firstTimestamp) },
    { name: 'Count', wide: true, cell: ({ count }) => count ?? 1 },
    { ...nameColumn, wide: true },
  ],
  namespaces: [nameColumn, { name: 'Status', cell: ({ status }) => status.phase }, ageColumn],
  nodes: [
    nameColumn,
    { name: 'Status', cell: ({ spec }) => (spec.unschedulable ? 'Ready,SchedulingDisabled' : 'Ready') },
    { name: 'Roles', cell: () => none },
    ageColumn,
    { name: 'Version', cell: ({ status }) => status.nodeInfo?.kubeletVersion },
    {
      name: 'Internal-IP',
      wide: true,
      cell: ({ status }) => status.addresses?.find(({ type }) => type === 'InternalIP')?.address,
    },
    { name: 'External-IP', wide: true, cell: () => none },
    { name: 'OS-Image', wide: true, cell: ({ status }) => status.nodeInfo?.osImage },
    { name: 'Kernel-Version', wide: true, cell: ({ status }) => status.nodeInfo?.kernelVersion },
    { name: 'Container-Runtime', wide: true, cell: ({ status }) => status.nodeInfo?.containerRuntimeVersion },
  ],
  pods: [
    nameColumn,
    { name: 'Ready', cell: podReadiness },
    { name: 'Status', cell: podState },
    { name: 'Restarts', cell: podRestarts },
    ageColumn,
    { name: 'IP', wide: true, cell: ({ status }) => status.podIP },
    { name: 'Node', wide: true, cell: ({ spec }) => spec.nodeName },
    { name: 'Nominated Node', wide: true, cell: () => none },
    { name: 'Readiness Gates', wide: true, cell: () => none },
  ],
  replicasets: [
    nameColumn,
    { name: 'Desired', cell: ({ spec }) => spec.replicas ?? 0 },
    { name: 'Current', cell: ({ status }) => status.replicas },
    { name: 'Ready', cell: ({ status }) => status.readyReplicas ?? 0 },
    ageColumn,
    ...templateColumns,
  ],
  secrets: [
    nameColumn,
    { name: 'Type', cell: ({ type }) => type },
    { name: 'Data', cell: ({ data }) => Object.keys(data ?? {}).length },
    ageColumn,
  ],
  services: [
    nameColumn,
    { name: 'Type', cell: ({ spec }) => spec.type },
    { name: 'Cluster-IP', cell: ({ spec }) => spec.clusterIP },
    { name: 'External-IP', cell: externalAddress },
    { name: 'Port(s)', cell: portsText },
    ageColumn,
    { name: 'Selector', wide: true, cell: ({ spec }) => labelsText(spec.selector) },
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
  const shown = (columns[resource.name] ?? [nameColumn, ageColumn]) as readonly Column<KubernetesObject>[];
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
      cells: shown.map(({ cell }) => cell(object) ?? none),
      ...rowObject(object, includeObject),
    })),
  };
}

function rowObject(object: KubernetesObject, includeObject: string | null): JsonObject {
  if (includeObject === 'None') return {};
  if (includeObject === 'Object') return { object };
  return { object: { kind: 'PartialObjectMetadata', apiVersion: 'meta.k8s.io/v1', metadata: object.metadata } };
}
