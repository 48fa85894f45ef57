import type {
  CoreV1Event,
  V1ClusterRole,
  V1ClusterRoleBinding,
  V1ConfigMap,
  V1Deployment,
  V1EndpointSlice,
  V1Lease,
  V1LimitRange,
  V1Namespace,
  V1Node,
  V1Pod,
  V1ReplicaSet,
  V1ResourceQuota,
  V1Role,
  V1RoleBinding,
  V1Secret,
  V1Service,
  V1ServiceAccount,
} from '@kubernetes/client-node';

/** A model of the client library as it travels in JSON: its dates are strings. */
export type Wire<T> = T extends Date
  ? string
  : T extends (infer Element)[]
    ? Wire<Element>[]
    : T extends object
      ? { [Key in keyof T]: Wire<T[Key]> }
      : T;

export interface OwnerReference {
  apiVersion: string;
  kind: string;
  name: string;
  uid: string;
  controller?: boolean;
  blockOwnerDeletion?: boolean;
}

/** Who last set which fields: https://kubernetes.io/docs/reference/using-api/server-side-apply/#field-management */
export interface ManagedFieldsEntry {
  manager: string;
  operation: 'Apply' | 'Update';
  apiVersion: string;
  time: string;
  fieldsType: 'FieldsV1';
  fieldsV1: FieldsV1;
  subresource?: string;
}

export interface FieldsV1 {
  [element: string]: FieldsV1;
}

export interface Metadata {
  name: string;
  generateName?: string;
  namespace?: string;
  uid: string;
  resourceVersion: string;
  generation?: number;
  creationTimestamp: string;
  deletionTimestamp?: string;
  deletionGracePeriodSeconds?: number;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  ownerReferences?: OwnerReference[];
  finalizers?: string[];
  managedFields?: ManagedFieldsEntry[];
}

export interface KubernetesObject {
  apiVersion: string;
  kind: string;
  metadata: Metadata;
  [field: string]: unknown;
}

/** An object that is to be created: the server fills in the rest of its metadata. */
export interface NewObject {
  apiVersion: string;
  kind: string;
  metadata: { [Field in keyof Metadata]?: Metadata[Field] | undefined };
  [field: string]: unknown;
}

type Stored<Model> = Omit<Wire<Model>, 'apiVersion' | 'kind' | 'metadata'> & {
  apiVersion: string;
  kind: string;
  metadata: Metadata;
};
type WithSpec<Model extends { spec?: unknown; status?: unknown }> = Omit<Stored<Model>, 'spec' | 'status'> & {
  spec: NonNullable<Wire<Model>['spec']>;
  status: NonNullable<Wire<Model>['status']>;
};

export type Namespace = WithSpec<V1Namespace>;
export type Pod = WithSpec<V1Pod>;
export type PodTemplate = Wire<NonNullable<V1Deployment['spec']>['template']>;
export type Deployment = WithSpec<V1Deployment>;
export type ReplicaSet = WithSpec<V1ReplicaSet>;
export type Service = WithSpec<V1Service>;
export type Node = WithSpec<V1Node>;
export type Event = Stored<CoreV1Event>;

/** An object of a kind that comes with a feature of AKS. */
type CustomObject<Spec, Status> = Pick<Stored<V1Namespace>, 'apiVersion' | 'kind' | 'metadata'> & {
  spec: Spec;
  status: Status;
};
export type NodeClass = CustomObject<
  { vnetSubnetID?: string; imageFamily?: string },
  { conditions?: { type: string; status: string }[] }
>;
export type StaticGatewayConfiguration = CustomObject<{ gatewayNodepoolName?: string }, { egressIpPrefix?: string }>;

/** The resources that this API server has, by their plural names. */
export interface Kinds {
  aksnodeclasses: NodeClass;
  clusterrolebindings: Stored<V1ClusterRoleBinding>;
  clusterroles: Stored<V1ClusterRole>;
  configmaps: Stored<V1ConfigMap>;
  deployments: Deployment;
  endpointslices: Stored<V1EndpointSlice>;
  events: Event;
  leases: Stored<V1Lease>;
  limitranges: Stored<V1LimitRange>;
  namespaces: Namespace;
  nodes: Node;
  pods: Pod;
  replicasets: ReplicaSet;
  resourcequotas: Stored<V1ResourceQuota>;
  rolebindings: Stored<V1RoleBinding>;
  roles: Stored<V1Role>;
  secrets: Stored<V1Secret>;
  serviceaccounts: Stored<V1ServiceAccount>;
  services: Service;
  staticgatewayconfigurations: StaticGatewayConfiguration;
}
export type ResourceName = keyof Kinds;

export type JsonObject = Record<string, unknown>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Now, as Kubernetes writes times: whole seconds. */
export function timestamp(date = new Date()): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

/** `namespace/name`, or just the name of what has no namespace. */
export function keyOf(object: { metadata: { namespace?: string | undefined; name: string } }): string {
  const { namespace, name } = object.metadata;
  return namespace === undefined ? name : `${namespace}/${name}`;
}

/** The reference to an object's controller, if it has one. */
export function controllerOf(object: { metadata: Metadata }): OwnerReference | undefined {
  return object.metadata.ownerReferences?.find((reference) => reference.controller);
}
