import { tmpdir } from 'node:os';
import { startPodNetwork } from '../data-plane/pod-network.ts';
import type { TokenMint } from '../entra/tokens.ts';
import { createAuthority } from '../http/certificates.ts';
import type { Authority, Identity } from '../http/certificates.ts';
import type { Switchboard } from '../http/server.ts';
import type { Json } from '../state/json.ts';
import { createApiServer, isWrite } from './api/api-server.ts';
import type { ApiServerOptions } from './api/api-server.ts';
import { Authenticator } from './api/authentication.ts';
import type { StaticToken } from './api/authentication.ts';
import { Authorizer } from './api/authorization/authorizer.ts';
import { AzureRbac } from './api/authorization/azure-rbac.ts';
import { defaultRoles } from './api/authorization/default-roles.ts';
import { EntraUsers } from './api/entra-users.ts';
import { ServiceAccountTokens } from './api/service-account-tokens.ts';
import { CloudController } from './cloud-controller.ts';
import { CommandPods } from './command-pods.ts';
import type { ClusterView, EchoBehaviour, KubernetesBehaviour } from './cluster-view.ts';
import { AdminGroupsController } from './controllers/admin-groups.ts';
import { ClusterRoleAggregationController } from './controllers/cluster-role-aggregation.ts';
import { DeploymentController } from './controllers/deployment.ts';
import { EndpointSliceController } from './controllers/endpoint-slices.ts';
import { GarbageCollector } from './controllers/garbage-collector.ts';
import { NodeLeaseController } from './controllers/node-leases.ts';
import { ReplicaSetController } from './controllers/replica-set.ts';
import { ServiceAccountController } from './controllers/service-accounts.ts';
import type { Allocator } from './defaults.ts';
import { EventRecorder } from './events.ts';
import { withProxyVariables } from './http-proxy.ts';
import { aksKubeconfig, kubeconfigData, type CredentialName } from './kubeconfig.ts';
import { shippedScript } from './shipped-scripts.ts';
import { Kubelet } from './kubelet/kubelet.ts';
import type { NodeServices } from './kubelet/pod-worker.ts';
import { poolLabel } from './machines.ts';
import { NodeController } from './nodes.ts';
import type { NewObject, Node } from './objects.ts';
import { Registry } from './registry.ts';
import type { Admission } from './registry.ts';
import { openOutside, type Outside } from './reach.ts';
import { findKind } from './resources.ts';
import { Scheduler } from './scheduler.ts';
import { servedKinds } from './served-kinds.ts';
import { EmbeddedServices } from './services-api.ts';
import { Store } from './store.ts';

export type { EchoBehaviour, KubernetesBehaviour } from './cluster-view.ts';

export interface KubernetesOptions {
  cluster: ClusterView;
  switchboard: Switchboard;
  /** The name by which everybody outside reaches the API server; without it, its address. */
  host?: string | undefined;
  /** Whose tokens users of Entra sign in with. */
  mint: TokenMint;
  /** Objects of the scenario, there at the start: namespaces, other people's Services, … */
  objects: Record<string, unknown>[];
  behaviour: KubernetesBehaviour;
  echo: EchoBehaviour;
  /** Is told each token of a service account that is handed out. */
  keep?: ((token: string) => void) | undefined;
  /** Where the pods' folders are made; by default the machine's place for temporary files. */
  folder?: string;
}

export interface Kubernetes {
  readonly url: string;
  /** A kubeconfig in YAML with a client certificate, or the token that the scenario has for the user. */
  kubeconfig(credential: CredentialName): string;
  /** The same as Azure hands it out to anybody, inside of the cluster's network or not. */
  handedOut(credential: CredentialName): string;
  /** For commands that Azure runs in the cluster; a real one has no such pods. */
  readonly commandPods?: CommandPods;
  /** Users that the scenario gives tokens to. */
  readonly users?: readonly StaticToken[];
  close(): Promise<void>;
}

/** The API server as pods know it, under the first address of AKS' default range. */
const apiService: NewObject = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'kubernetes', namespace: 'default', labels: { component: 'apiserver', provider: 'kubernetes' } },
  spec: { clusterIP: '10.0.0.1', ports: [{ name: 'https', port: 443, targetPort: 443 }] },
};
const systemNamespaces = ['default', 'kube-node-lease', 'kube-public', 'kube-system'].map((name): NewObject => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name },
}));

/**
 * Starts a cluster: its API server, controllers, scheduler, kubelets, cloud controller and pod network.
 * @throws where an object of the scenario is refused; nothing is left running then
 */
export async function startKubernetes(options: KubernetesOptions): Promise<Kubernetes> {
  const { cluster, behaviour, switchboard } = options;
  const authority = await createAuthority('ca');
  const echoScript = shippedScript('echo');
  const client = await authority.issueClient({ commonName: 'masterclient', organization: 'system:masters' });
  const tls = { ...(await issueServer(authority, options)), clientCa: authority.certificate };
  const { registry, enforcePolicies } = newRegistry(options);
  const events = new EventRecorder(registry);
  const nodes = new NodeController(registry, cluster, behaviour.autoProvisioned);
  const network = await startPodNetwork({ cluster, store: registry.store, echo: options.echo, switchboard });
  const { scheduler, commandPods, kubelet } = startPods({ registry, events, network, echoScript }, options);
  const controllers = [nodes, scheduler, ...startControllers(registry, events, options, authority)];
  const end = async (): Promise<void> => {
    for (const controller of controllers) controller.close();
    await kubelet.close();
    await network.close();
  };
  try {
    for (const object of options.objects) if (!isNodeClass(object)) seed(registry, object as NewObject);
    enforcePolicies();
  } catch (error) {
    await end();
    throw error;
  }
  const { kubernetesVersion: version } = cluster;
  const isRunning = (): boolean => cluster.running();
  const served = servedKinds(cluster, options.objects);
  const access = accessOf(registry.store, options);
  const handle = createApiServer({ registry, kubelet, version, served, isRunning, ...access });
  const listener = await switchboard.listen({ service: 'kubernetes', tls, http2: true, handle, isWrite });
  const outside = await lookFromOutside(options, listener.url);
  const kubeconfigFor = kubeconfigs(options, authority, client);
  return {
    url: listener.url,
    kubeconfig: kubeconfigFor(listener.url),
    handedOut: kubeconfigFor(outside.url),
    commandPods,
    users: behaviour.tokens ?? [],
    close: async () => {
      outside.close();
      await Promise.all([end(), listener.close()]);
    },
  };
}

/** The API server's certificate, for all names that it has. */
function issueServer(authority: Authority, { host }: KubernetesOptions): Promise<Identity> {
  return authority.issueServer(['127.0.0.1', 'localhost', 'kubernetes', ...(host === undefined ? [] : [host])]);
}

function lookFromOutside({ cluster, behaviour, host }: KubernetesOptions, url: string): Promise<Outside> {
  return openOutside(behaviour.reach ?? 'open', cluster, host === undefined ? url : `https://${host}:443`);
}

type ClientCertificate = Awaited<ReturnType<Authority['issueClient']>>;

/** The kubeconfigs that lead to a server. */
function kubeconfigs(
  { cluster, behaviour }: KubernetesOptions,
  { certificate }: Authority,
  administrator: ClientCertificate,
): (server: string) => Kubernetes['kubeconfig'] {
  const ca = { 'certificate-authority-data': kubeconfigData(certificate) };
  return (server) => (credential) => {
    const user = userOf(credential, administrator, behaviour);
    return aksKubeconfig(cluster, { cluster: { server, ...ca }, user }, credential);
  };
}

/** What a user signs in with, as kubeconfigs have it. */
function userOf(
  credential: CredentialName,
  administrator: ClientCertificate,
  { userToken }: KubernetesBehaviour,
): Json {
  if (credential === 'clusterUser' && userToken !== undefined) return { token: userToken };
  const { cert, key } = administrator;
  return { 'client-certificate-data': kubeconfigData(cert), 'client-key-data': kubeconfigData(key) };
}

function startControllers(
  registry: Registry,
  events: EventRecorder,
  { cluster, behaviour }: KubernetesOptions,
  { certificate }: Authority,
): { close(): void }[] {
  return [
    new GarbageCollector(registry),
    new ServiceAccountController(registry, certificate),
    new ClusterRoleAggregationController(registry),
    new AdminGroupsController(registry, cluster),
    new NodeLeaseController(registry),
    new DeploymentController(registry, events),
    new ReplicaSetController(registry, events),
    new EndpointSliceController(registry),
    new CloudController(new EmbeddedServices(registry, events), cluster, behaviour),
  ];
}

/** What puts pods on nodes, and what runs them there. */
function startPods(
  services: Pick<NodeServices, 'registry' | 'events' | 'network' | 'echoScript'>,
  { behaviour, folder = tmpdir() }: KubernetesOptions,
): { scheduler: Scheduler; commandPods: CommandPods; kubelet: Kubelet } {
  const { unschedulable = [], imagesMissing = [], podStartDelay: startDelay = 0 } = behaviour;
  const isFull = ({ metadata }: Node): boolean => unschedulable.includes(metadata.labels?.[poolLabel] ?? '');
  const scheduler = new Scheduler(services.registry, services.events, isFull);
  const commandPods = new CommandPods(services.registry, (pod) => scheduler.fits(pod));
  const { playedEcho } = behaviour;
  const kubelet = new Kubelet({ ...services, commandPods, imagesMissing, startDelay, folder, playedEcho });
  return { scheduler, commandPods, kubelet };
}

/** Who knows the users, and what they may do. */
function accessOf(
  store: Store,
  { cluster, mint, behaviour, keep }: KubernetesOptions,
): Pick<ApiServerOptions, 'authenticator' | 'authorizer' | 'tokens'> {
  const tokens = new ServiceAccountTokens(store, keep);
  const entra = new EntraUsers(mint, () => cluster.features().entra);
  const authenticator = new Authenticator(behaviour.tokens ?? [], tokens, entra);
  return { tokens, authenticator, authorizer: new Authorizer(store, new AzureRbac(cluster)) };
}

/** What nodes are made of, and so has to be there before them. */
function isNodeClass({ kind }: Record<string, unknown>): boolean {
  return kind === 'AKSNodeClass';
}

/** Puts an object of the scenario into the cluster, with the status that it names. */
function seed(registry: Registry, object: NewObject): void {
  const resource = findKind(object.apiVersion, object.kind);
  if (resource === undefined) throw new Error(`local Kubernetes has no kind ${object.kind} in ${object.apiVersion}`);
  registry.create(resource.name, object, { writer: { manager: 'kubectl' } });
}

/** The registry with what every cluster has; policies do not hold for what is there before them. */
function newRegistry({ cluster, behaviour, objects }: KubernetesOptions): {
  registry: Registry;
  enforcePolicies: () => void;
} {
  let isEnforced = false;
  const admission: Admission = {
    refusal: (kind) => (isEnforced ? denialOf(kind, behaviour) : undefined),
    complete: (pod) => withProxyVariables(pod, cluster.features().httpProxy),
  };
  const registry = new Registry(new Store(behaviour.history), newAllocator(cluster), admission);
  for (const object of [...systemNamespaces, ...defaultRoles(), apiService]) seed(registry, object);
  for (const object of objects) if (isNodeClass(object)) seed(registry, object as NewObject);
  return {
    registry,
    enforcePolicies: () => {
      isEnforced = true;
    },
  };
}

function denialOf(kind: string, { admissionDenials = [] }: KubernetesBehaviour): string | undefined {
  const denial = admissionDenials.find((candidate) => candidate.kind === kind);
  return denial && `admission webhook "validation.gatekeeper.sh" denied the request: ${denial.message}`;
}

/** AKS' default range for Services is 10.0.0.0/16; node ports are the usual ones. */
function newAllocator(cluster: ClusterView): Allocator {
  let addresses = 10;
  let ports = 30_000;
  return {
    dualStack: () => cluster.features().dualStack,
    clusterIp: (family) => {
      addresses += 1;
      if (family === 'IPv6') return `fd12:3456:789a:1::${addresses.toString(16)}`;
      return `10.0.${Math.floor(addresses / 250)}.${(addresses % 250) + 1}`;
    },
    nodePort: () => (ports += 1),
  };
}
