import type { Deployment, Kinds, KubernetesObject, Node, ReplicaSet, ResourceName } from '../objects.ts';
import {
  externalAddress,
  labelsText,
  nodeAddress,
  nodeRoles,
  nodeState,
  portsText,
  quotaCell,
  readinessGates,
  sliceAddresses,
  slicePorts,
} from './cells.ts';
import { age } from './durations.ts';
import { podReadiness, podRestarts, podState } from './pod-columns.ts';

export interface Column<Kind> {
  readonly name: string;
  readonly type?: 'integer' | 'string';
  readonly description: string;
  /** Shown only with `-o wide`. */
  readonly wide?: boolean;
  readonly cell: (object: Kind) => string | number | undefined;
}
type Named = Pick<KubernetesObject, 'metadata'>;

const nameColumn: Column<Named> = {
  name: 'Name',
  description: 'Name must be unique within a namespace.',
  cell: ({ metadata }) => metadata.name,
};
const ageColumn: Column<Named> = {
  name: 'Age',
  description: 'Time since the object was created.',
  cell: ({ metadata }) => age(metadata.creationTimestamp),
};
const createdColumn: Column<Named> = {
  name: 'Created At',
  description: 'When the object was created.',
  cell: ({ metadata }) => metadata.creationTimestamp,
};

function wide<Kind>(column: Omit<Column<Kind>, 'wide'>): Column<Kind> {
  return { ...column, wide: true };
}

const templateColumns: Column<Deployment | ReplicaSet>[] = [
  wide({
    name: 'Containers',
    description: 'Names of each container in the template.',
    cell: ({ spec }) => spec.template?.spec?.containers.map(({ name }) => name).join(','),
  }),
  wide({
    name: 'Images',
    description: 'Images referenced by each container in the template.',
    cell: ({ spec }) => spec.template?.spec?.containers.map(({ image }) => image).join(','),
  }),
  wide({
    name: 'Selector',
    description: 'The label query over pods that are counted.',
    cell: ({ spec }) => labelsText(spec.selector.matchLabels),
  }),
];

type Binding = Kinds['rolebindings'] | Kinds['clusterrolebindings'];

function subjectsColumn(name: string, kind: string): Column<Binding> {
  return wide({
    name,
    description: `${name} in the binding.`,
    cell: ({ subjects = [] }) =>
      subjects
        .filter((subject) => subject.kind === kind)
        .map((subject) => (kind === 'ServiceAccount' ? `${subject.namespace ?? ''}/${subject.name}` : subject.name))
        .join(', '),
  });
}

const bindingColumns: Column<Binding>[] = [
  nameColumn,
  { name: 'Role', description: 'The role that it grants.', cell: ({ roleRef }) => `${roleRef.kind}/${roleRef.name}` },
  ageColumn,
  subjectsColumn('Users', 'User'),
  subjectsColumn('Groups', 'Group'),
  subjectsColumn('ServiceAccounts', 'ServiceAccount'),
];

/** https://github.com/Azure/karpenter-provider-azure/tree/main/pkg/apis/crds */
const nodeClassColumns: Column<Kinds['aksnodeclasses']>[] = [
  nameColumn,
  {
    name: 'Ready',
    description: 'Whether nodes can be made of it.',
    cell: ({ status }) => status.conditions?.find(({ type }) => type === 'Ready')?.status ?? '',
  },
  ageColumn,
  wide({ name: 'ImageFamily', description: 'Image of the nodes.', cell: ({ spec }) => spec.imageFamily ?? '' }),
];

const columns: { [Name in ResourceName]?: Column<Kinds[Name]>[] } = {
  aksnodeclasses: nodeClassColumns,
  clusterrolebindings: bindingColumns,
  clusterroles: [nameColumn, createdColumn],
  configmaps: [
    nameColumn,
    {
      name: 'Data',
      description: 'Number of entries.',
      cell: ({ data, binaryData }) => Object.keys({ ...data, ...binaryData }).length,
    },
    ageColumn,
  ],
  deployments: [
    nameColumn,
    {
      name: 'Ready',
      description: 'Number of the pod with ready state',
      cell: ({ spec, status }) => `${status.readyReplicas ?? 0}/${spec.replicas ?? 0}`,
    },
    {
      name: 'Up-to-date',
      description: 'Number of pods of the present template.',
      cell: ({ status }) => status.updatedReplicas ?? 0,
    },
    {
      name: 'Available',
      description: 'Number of pods ready for long enough.',
      cell: ({ status }) => status.availableReplicas ?? 0,
    },
    ageColumn,
    ...templateColumns,
  ],
  endpointslices: [
    nameColumn,
    { name: 'AddressType', description: 'Kind of the addresses.', cell: ({ addressType }) => addressType },
    { name: 'Ports', description: 'Ports of each endpoint.', cell: slicePorts },
    { name: 'Endpoints', description: 'Addresses of the endpoints.', cell: sliceAddresses },
    ageColumn,
  ],
  events: eventColumns(),
  leases: [
    nameColumn,
    { name: 'Holder', description: 'Who holds the lease.', cell: ({ spec }) => spec?.holderIdentity ?? '' },
    ageColumn,
  ],
  limitranges: [nameColumn, createdColumn],
  namespaces: [
    nameColumn,
    { name: 'Status', description: 'The status of the namespace', cell: ({ status }) => status.phase },
    ageColumn,
  ],
  nodes: nodeColumns(),
  pods: [
    nameColumn,
    {
      name: 'Ready',
      description: 'The aggregate readiness state of this pod for accepting traffic.',
      cell: podReadiness,
    },
    { name: 'Status', description: 'The aggregate status of the containers in this pod.', cell: podState },
    { name: 'Restarts', description: 'How often the containers were restarted, and when last.', cell: podRestarts },
    ageColumn,
    wide({ name: 'IP', description: 'Address of the pod.', cell: ({ status }) => status.podIP }),
    wide({ name: 'Node', description: 'The node that the pod is on.', cell: ({ spec }) => spec.nodeName }),
    wide({
      name: 'Nominated Node',
      description: 'The node that others are removed from for this pod.',
      cell: ({ status }) => status.nominatedNodeName,
    }),
    wide({ name: 'Readiness Gates', description: 'Further conditions for readiness.', cell: readinessGates }),
  ],
  replicasets: [
    nameColumn,
    { name: 'Desired', type: 'integer', description: 'Wanted pods.', cell: ({ spec }) => spec.replicas ?? 0 },
    { name: 'Current', type: 'integer', description: 'Pods there are.', cell: ({ status }) => status.replicas },
    { name: 'Ready', type: 'integer', description: 'Ready pods.', cell: ({ status }) => status.readyReplicas ?? 0 },
    ageColumn,
    ...templateColumns,
  ],
  resourcequotas: [
    nameColumn,
    { name: 'Request', description: 'Used and allowed requests.', cell: quotaCell(false) },
    { name: 'Limit', description: 'Used and allowed limits.', cell: quotaCell(true) },
    ageColumn,
  ],
  rolebindings: bindingColumns,
  roles: [nameColumn, createdColumn],
  secrets: [
    nameColumn,
    { name: 'Type', description: 'What the data is for.', cell: ({ type }) => type },
    { name: 'Data', description: 'Number of entries.', cell: ({ data }) => Object.keys(data ?? {}).length },
    ageColumn,
  ],
  serviceaccounts: [
    nameColumn,
    { name: 'Secrets', description: 'Number of Secrets it may use.', cell: ({ secrets }) => secrets?.length ?? 0 },
    ageColumn,
  ],
  services: [
    nameColumn,
    { name: 'Type', description: 'How the Service is reached.', cell: ({ spec }) => spec.type },
    { name: 'Cluster-IP', description: 'Address within the cluster.', cell: ({ spec }) => spec.clusterIP },
    { name: 'External-IP', description: 'Addresses outside the cluster.', cell: externalAddress },
    { name: 'Port(s)', description: 'Ports, with those of the nodes.', cell: portsText },
    ageColumn,
    wide({ name: 'Selector', description: 'Labels of its pods.', cell: ({ spec }) => labelsText(spec.selector) }),
  ],
};

function eventColumns(): Column<Kinds['events']>[] {
  return [
    {
      name: 'Last Seen',
      description: 'Time since it happened last.',
      cell: ({ series, lastTimestamp, eventTime }) => age(series?.lastObservedTime ?? lastTimestamp ?? eventTime),
    },
    { name: 'Type', description: 'Normal or Warning.', cell: ({ type }) => type },
    { name: 'Reason', description: 'Why, in one word.', cell: ({ reason }) => reason },
    {
      name: 'Object',
      description: 'What it is about.',
      cell: ({ involvedObject: { kind = '', name = '' } }) => `${kind.toLowerCase()}/${name}`,
    },
    wide({
      name: 'Subobject',
      description: 'The part that it is about.',
      cell: ({ involvedObject }) => involvedObject.fieldPath ?? '',
    }),
    wide({
      name: 'Source',
      description: 'Who reports it.',
      cell: ({ source, reportingComponent }) =>
        [source?.component ?? reportingComponent, source?.host].filter(Boolean).join(', '),
    }),
    { name: 'Message', description: 'What happened.', cell: ({ message }) => message?.trim() },
    wide({
      name: 'First Seen',
      description: 'Time since it happened first.',
      cell: ({ firstTimestamp, eventTime }) => age(firstTimestamp ?? eventTime),
    }),
    wide({
      name: 'Count',
      description: 'How often it happened.',
      cell: ({ count, series }) => series?.count ?? count ?? 1,
    }),
    { ...nameColumn, wide: true },
  ];
}

function nodeColumns(): Column<Node>[] {
  return [
    nameColumn,
    { name: 'Status', description: 'The status of the node', cell: nodeState },
    { name: 'Roles', description: 'The roles of the node', cell: nodeRoles },
    ageColumn,
    { name: 'Version', description: 'Version of its kubelet.', cell: ({ status }) => status.nodeInfo?.kubeletVersion },
    wide({ name: 'Internal-IP', description: 'Address in the network.', cell: nodeAddress('InternalIP') }),
    wide({ name: 'External-IP', description: 'Address in the internet.', cell: nodeAddress('ExternalIP') }),
    wide({ name: 'OS-Image', description: 'Operating system.', cell: ({ status }) => status.nodeInfo?.osImage }),
    wide({ name: 'Kernel-Version', description: 'Kernel.', cell: ({ status }) => status.nodeInfo?.kernelVersion }),
    wide({
      name: 'Container-Runtime',
      description: 'What runs containers.',
      cell: ({ status }) => status.nodeInfo?.containerRuntimeVersion,
    }),
  ];
}

/** The columns of a resource's table. */
export function columnsOf(resource: ResourceName): readonly Column<KubernetesObject>[] {
  return (columns[resource] ?? [nameColumn, ageColumn]) as readonly Column<KubernetesObject>[];
}
