import type { PoolNode } from './pool-nodes.ts';
import type { Reach } from './reach.ts';

/** A node pool as its cluster's Kubernetes sees it. */
export interface Pool {
  name: string;
  mode: string;
  count: number;
  osType: string;
  vmSize: string;
  taints: string[];
  labels: Record<string, string>;
  zones: string[];
  isSpot: boolean;
  /** Its machines have public IPs of their own. */
  hasPublicIps: boolean;
  /** Empty where AKS made the network. */
  subnetId: string;
}

export interface PublicIp {
  id: string;
  address: string | undefined;
  sku: string;
}

/** A rule of the load balancer that carries a Service's port. */
export interface LoadBalancingRule {
  name: string;
  protocol: string;
  frontendPort: number;
  backendPort: number;
}

/** What Azure says to the cluster's identity when it may not do something. */
export interface Refusal {
  code: string;
  message: string;
  /** By default `403 Forbidden`. */
  status?: string;
}

export type Family = 'IPv4' | 'IPv6';

/** Traffic of a pod, as far as more than its node decides where it leaves. */
export interface Traffic {
  readonly family: Family;
  /** URL of the HTTP proxy that it is sent to. */
  readonly proxy?: string | undefined;
  /** Addresses of the static egress gateway that the pod was created for; none where that has none. */
  readonly staticGateway?: readonly string[] | undefined;
}

/** The HTTP proxy that pods are to use. */
export interface HttpProxy {
  readonly http: string;
  readonly https: string;
  /** What is reached without it, with commas. */
  readonly none: string;
}

/** A cluster whose users are those of Entra: https://learn.microsoft.com/azure/aks/entra-id-control-plane-authentication */
export interface EntraIntegration {
  readonly tenantId: string;
  /** Role assignments in Azure let users do what they say, besides the cluster's own roles. */
  readonly azureRbac: boolean;
  /** Object ids of the groups whose members are administrators. */
  readonly adminGroups: readonly string[];
}

/** A role assignment that lets somebody do something with the objects of a cluster. */
export interface DataGrant {
  /** GUID of the assignment. */
  readonly assignment: string;
  /** GUID of its role. */
  readonly role: string;
}

/** Settings of a cluster in Azure that change its Kubernetes. */
export interface ClusterFeatures {
  /** Nodes come by Karpenter, too. */
  readonly nodeProvisioning: boolean;
  readonly staticEgressGateway: boolean;
  readonly virtualNode: boolean;
  readonly dualStack: boolean;
  readonly httpProxy?: HttpProxy;
  readonly entra?: EntraIntegration;
}

/** What a cluster's Kubernetes sees of its Azure, always live. */
export interface ClusterView {
  readonly id: string;
  readonly name: string;
  readonly resourceGroup: string;
  readonly nodeResourceGroup: string;
  readonly subscriptionId: string;
  readonly location: string;
  readonly kubernetesVersion: string;
  pools(): Pool[];
  features(): ClusterFeatures;
  running(): boolean;
  /** Address from which traffic of a pod on this node leaves now; undefined: no way out. */
  egressAddress(node: PoolNode, traffic: Traffic): string | undefined;
  /** The public IP of a machine whose pool gives it one of its own. */
  machineAddress(name: string): string;
  /** Public IP by group and name, both in any case; undefined when missing. */
  publicIp(resourceGroup: string, name: string): PublicIp | undefined;
  publicIpByAddress(resourceGroup: string, address: string): PublicIp | undefined;
  /** Creates the public IP that a LoadBalancer Service without a pinned one gets, in the node resource group. */
  createServiceIp(name: string, tags: Record<string, string>, family: Family): { id: string; address: string };
  /** A frontend of load balancer `kubernetes` for a Service; shares the frontend when the IP is already on one. */
  ensureServiceFrontend(frontend: string, publicIpId: string, rules: LoadBalancingRule[]): void;
  removeServiceFrontend(frontend: string): void;
  /** What Azure says when the cluster's identity does this: undefined = allowed. */
  refusal(action: string, scope: string): Refusal | undefined;
  /** The role assignment by which a principal may do this at a scope, which is the cluster or a namespace in it. */
  dataGrant(objectId: string, dataAction: string, scope: string): DataGrant | undefined;
  /** Calls the listener after any change of the Azure state; returns the function that ends it. */
  onChange(listener: () => void): () => void;
}

/** Nodes of a NodePool of Karpenter, which AKS calls node auto-provisioning: https://learn.microsoft.com/azure/aks/node-auto-provisioning */
export interface AutoProvisioned {
  nodePool: string;
  nodeClass: string;
  count: number;
}

/** How `runCommand` behaves beyond the ordinary. */
export interface RunCommandBehaviour {
  /** The pods of commands that have ended, or have not started in time, stay: https://github.com/Azure/AKS/issues/3935 */
  leftovers?: boolean;
  /** How many commands, the first ones, do not start in time. */
  unscheduled?: number;
  /** The link to the result lacks the subscription: https://github.com/Azure/azure-cli/issues/22375 */
  locationWithoutSubscription?: boolean;
}

/** How a cluster's Kubernetes behaves beyond the ordinary: the `kubernetes` key of a cluster in a scenario. */
export interface KubernetesBehaviour {
  /** Nodes that the cluster provisions itself. */
  autoProvisioned?: AutoProvisioned[];
  /** Images which cannot be pulled, besides all unknown ones. */
  imagesMissing?: string[];
  /** Kinds that an admission policy refuses, with its words. */
  admissionDenials?: { kind: string; message: string }[];
  /** Pools on which nothing more fits. */
  unschedulable?: string[];
  /** Bearer tokens that the API server knows, and whom they stand for. */
  tokens?: { token: string; user: string; uid?: string; groups?: string[] }[];
  /** The one of these that Azure hands out as the user's credential, in place of an administrator's certificate. */
  userToken?: string;
  /** What the kubeconfigs that Azure hands out lead to; `open` when nothing is said. */
  reach?: Reach;
  /** Changes that the API server keeps for watches that begin at an older version. */
  history?: number;
  /** Milliseconds between the assignment of a pod to a node and its start. */
  podStartDelay?: number;
  /** Milliseconds that the cloud controller takes for a Service. */
  serviceSyncDelay?: number;
  /** The echo's script is played instead of run; its logs begin with so many bytes of a time before. */
  playedEcho?: { logBytes: number; pause?: number };
  /** Commands that Azure runs in the cluster. */
  runCommand?: RunCommandBehaviour;
  /** Services (`namespace/name`) whose next sync fails once the cluster's egress address has changed, with Azure's words. */
  serviceSyncFailures?: { service: string; message: string }[];
}

/** `address`, `unreachable`, `html`, a text, or what is special about the answer. In texts `{address}` is the caller's. */
export type EchoAnswerForm =
  | string
  | {
      /** 200 by default. */
      status?: number;
      headers?: Record<string, string>;
      /** The caller's address and a line end by default. */
      body?: string;
      /** How often the body comes, one after the other: 1 by default, 0 is without end. */
      times?: number;
      /** Milliseconds before each byte. */
      pause?: number;
      /** It comes compressed, whether the caller takes that or not. */
      gzip?: boolean;
      /** It ends in something else than a chunk. */
      garbled?: boolean;
    };

/** What the echo services answer: the `echo` key of a scenario. */
export interface EchoBehaviour {
  services?: {
    /** `checkip`, `ipify`, `icanhazip`, `ifconfig` and `ident` stand for the public services of that name too, of both families. */
    name: string;
    /** What it answers, `address` by default; of several, one after the other, whoever asks. */
    answer?: EchoAnswerForm | EchoAnswerForm[];
  }[];
  /** Lies: what a pool or a service sees instead, in the family of that address, after its address has changed `after` times (0: from the start). */
  overrides?: { pool?: string; service?: string; address: string; after?: number }[];
}
