import type { RunCommandBehaviour } from '../kubernetes/cluster-view.ts';
import type { Kubernetes } from '../kubernetes/kubernetes.ts';
import type { CloudName } from '../clouds.ts';
import type { Json } from '../state/json.ts';
import type { AzureState } from '../state/state.ts';
import type { Access, Caller } from './authorization/access.ts';
import type { Commands } from './container-service/commands.ts';
import type { ActivityLog } from './insights/activity-log.ts';
import type { Operations } from './operations.ts';
import type { Registrations } from './resources/providers.ts';

/** What a path of Resource Manager names. */
export interface Target {
  /** The resource, or the collection without its last segment's name, or what an action is done on. */
  id: string;
  /** Subscription, resource group, or the resource that an extension resource belongs to. */
  scope: string;
  subscriptionId: string;
  /** As the request spells it; empty outside of groups. */
  group: string;
  /** In lower case: `microsoft.network/virtualnetworks/subnets`. */
  type: string;
  /** Empty for a collection. */
  name: string;
  /** The last segment of a POST, in lower case. */
  action: string;
}

/** A request that was authenticated and understood. */
export interface ArmRequest {
  method: string;
  target: Target;
  apiVersion: string;
  query: URLSearchParams;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Json;
  caller: Caller;
}

export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** What is answered in its place if it comes within two seconds: who asks again waits longer. */
  soon?: Promise<Answer>;
}

/** A subscription, with what tells it from others. */
export interface Subscription {
  subscriptionId: string;
  tenantId: string;
  displayName: string;
}

/** What the handlers of all resource types share. */
export interface Services {
  state: AzureState;
  access: Access;
  operations: Operations;
  activities: ActivityLog;
  subscriptionId: string;
  tenantId: string;
  otherSubscriptions: Subscription[];
  /** The cloud of the world that is played, if one is. */
  cloud: CloudName | undefined;
  /** The principal that the scenario is about. */
  caller: { clientId: string; objectId: string };
  registrations: Registrations;
  kubeconfig: (clusterId: string, user: 'clusterAdmin' | 'clusterUser') => string;
  /** What runs in a cluster itself, and so reaches its API server wherever that is. */
  inside: (clusterId: string) => Pick<Kubernetes, 'kubeconfig' | 'commandPods'> | undefined;
  /** Starts the Kubernetes of a new cluster. It ends with the cluster. */
  startKubernetes: (clusterId: string) => Promise<void>;
  /** What `runCommand` has started. */
  commands: Commands;
  /** How it behaves, by the cluster's id in lower case. */
  commandBehaviours: Map<string, RunCommandBehaviour>;
  /** Properties of clusters that only preview versions show, by id in lower case. */
  previews: Map<string, Json>;
}

export type Handler = (request: ArmRequest) => Answer;

/** What Resource Manager can do with resources of one type. */
export interface ResourceHandlers {
  get?: Handler;
  list?: Handler;
  put?: Handler;
  patch?: Handler;
  delete?: Handler;
  head?: Handler;
  /** POST, by the action's name in lower case. */
  actions?: Record<string, Handler>;
}
