import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { Control } from './control/control.ts';
import { startEchoServices, type EchoServices } from './data-plane/echo-services.ts';
import { authenticate } from './entra/bearer.ts';
import { Entra } from './entra/entra.ts';
import { GithubOidc } from './entra/github-oidc.ts';
import { TokenMint } from './entra/tokens.ts';
import { createAuthority } from './http/certificates.ts';
import { Switchboard, type Listener } from './http/server.ts';
import { startKubernetes, type Kubernetes } from './kubernetes/kubernetes.ts';
import { ResourceManager } from './resource-manager/resource-manager.ts';
import { loadScenario, type Scenario } from './scenario/scenario.ts';
import { AzureState } from './state/state.ts';

export interface LocalAzureOptions {
  /** Name or file of a scenario. */
  scenario?: string;
  /** Port of Resource Manager; free ports are taken for everything else. */
  port?: number;
}

/** An Azure that runs on loopback until it is closed. */
export interface LocalAzure {
  /** What a client needs to find it and sign in. */
  readonly environment: Readonly<Record<string, string>>;
  /** Control endpoint; its token is in the path. */
  readonly url: string;
  /** PEM of the authority that signed its servers. */
  readonly authority: string;
  /** Starts over with another scenario, or the same. Addresses of Azure stay; those of clusters change. */
  reset(scenario?: string): Promise<void>;
  close(): Promise<void>;
}

/** What starts over with each scenario. */
interface World {
  scenario: Scenario;
  state: AzureState;
  resourceManager: ResourceManager;
  echo: EchoServices;
  clusters: Map<string, Kubernetes>;
}

/** Starts local Azure: Resource Manager, Entra, GitHub's OIDC endpoint, the clusters of the scenario, and the control endpoint. */
export async function startLocalAzure(options: LocalAzureOptions = {}): Promise<LocalAzure> {
  const first = loadScenario(options.scenario ?? 'default');
  const folder = mkdtempSync(join(tmpdir(), 'local-azure-'));
  const services = new Services(folder, options.port);
  try {
    await services.start(first);
    return await LocalAzureServer.open(services);
  } catch (error) {
    await services.close();
    throw error;
  }
}

/** Listeners that stay over a reset, in front of the world that does not. */
class Services {
  readonly switchboard = new Switchboard();
  readonly mint = new TokenMint();
  readonly folder: string;
  readonly listeners: Listener[] = [];
  readonly urls = { arm: '', entra: '', oidc: '' };
  readonly oidc = new GithubOidc(this.mint, () => this.now.scenario.caller.subject);
  authority = '';
  private readonly port: number | undefined;
  private world: World | undefined;

  constructor(folder: string, port: number | undefined) {
    this.folder = folder;
    this.port = port;
  }

  get now(): World {
    if (!this.world) throw new Error('local Azure is starting over');
    return this.world;
  }

  async start(scenario: Scenario): Promise<void> {
    const authority = await createAuthority('local Azure');
    this.authority = authority.certificate;
    writeFileSync(join(this.folder, 'ca.pem'), authority.certificate);
    const tls = await authority.issueServer(['127.0.0.1', 'localhost']);
    const entra = new Entra(
      this.mint,
      () => ({ ...this.now.scenario.caller, tenantId: this.now.scenario.tenantId }),
      () => this.urls.entra,
    );
    const read = (): boolean => false;
    const arm = await this.switchboard.listen({
      service: 'arm',
      tls,
      ...(this.port === undefined ? {} : { port: this.port }),
      handle: (call, response) => this.now.resourceManager.handle(call, response),
      isWrite: (method, url) => this.now.resourceManager.isWrite(method, url),
    });
    const sts = await this.switchboard.listen({ service: 'entra', tls, handle: entra.handle, isWrite: read });
    const oidc = await this.switchboard.listen({ service: 'oidc', tls, handle: this.oidc.handle, isWrite: read });
    this.listeners.push(arm, sts, oidc);
    Object.assign(this.urls, { arm: arm.url, entra: sts.url, oidc: oidc.url });
    await this.begin(scenario);
  }

  /** Makes the world of a scenario and writes the kubeconfig of its clusters. */
  async begin(scenario: Scenario): Promise<void> {
    const { switchboard } = this;
    const state = new AzureState(scenario.resources);
    const clusters = new Map<string, Kubernetes>();
    const resourceManager = new ResourceManager({
      scenario,
      state,
      url: () => this.urls.arm,
      authorityHost: () => this.urls.entra,
      audience: this.urls.arm,
      authenticate: (authorization) => authenticate(this.mint, this.urls.arm, scenario.tenantId, authorization),
      kubeconfig: (clusterId, user) => clusters.get(clusterId.toLowerCase())?.kubeconfig(user) ?? '',
    });
    switchboard.log.clear();
    switchboard.faults.set(scenario.faults);
    switchboard.latencies = scenario.latencies;
    const echo = await startEchoServices(switchboard, scenario.echo);
    for (const { id, objects, behaviour } of scenario.clusters) {
      const cluster = resourceManager.clusterView(id);
      clusters.set(
        id.toLowerCase(),
        await startKubernetes({ cluster, switchboard, objects, behaviour, echo: scenario.echo }),
      );
    }
    this.world = { scenario, state, resourceManager, echo, clusters };
    writeFileSync(this.kubeconfig, mergedKubeconfig([...clusters.values()]), { mode: 0o600 });
  }

  get kubeconfig(): string {
    return join(this.folder, 'kubeconfig');
  }

  /** Ends the clusters and whatever runs in Azure. */
  async end(): Promise<void> {
    const { world } = this;
    this.world = undefined;
    if (!world) return;
    world.resourceManager.close();
    await Promise.all([...[...world.clusters.values()].map((cluster) => cluster.close()), world.echo.close()]);
  }

  async close(): Promise<void> {
    await this.end();
    await Promise.all(this.listeners.map((listener) => listener.close()));
    rmSync(this.folder, { recursive: true, force: true });
  }
}

class LocalAzureServer implements LocalAzure {
  readonly url: string;
  private readonly services: Services;
  private readonly control: Listener;

  private constructor(services: Services, control: Listener, path: string) {
    this.services = services;
    this.control = control;
    this.url = `${control.url}${path}`;
  }

  /** The control endpoint is no part of Azure: its own requests are not in the log that it shows. */
  static async open(services: Services): Promise<LocalAzureServer> {
    const { switchboard } = services;
    const control = new Control({
      log: switchboard.log,
      setFaults: (faults) => switchboard.faults.set(faults),
      state: () => services.now.state.snapshot(),
      patchState: (changes) => services.now.state.patch(changes),
      reset: (name) => restart(services, name),
    });
    const listener = await new Switchboard().listen({ service: 'arm', handle: control.handle, isWrite: () => false });
    return new LocalAzureServer(services, listener, control.path);
  }

  get environment(): Readonly<Record<string, string>> {
    const { urls, oidc, now, folder, kubeconfig } = this.services;
    return {
      AZURE_RESOURCE_MANAGER_ENDPOINT: urls.arm,
      AZURE_AUTHORITY_HOST: urls.entra,
      AZURE_TENANT_ID: now.scenario.tenantId,
      AZURE_CLIENT_ID: now.scenario.caller.clientId,
      AZURE_SUBSCRIPTION_ID: now.scenario.subscriptionId,
      NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
      ACTIONS_ID_TOKEN_REQUEST_URL: `${urls.oidc}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
      LOCAL_AZURE_KUBECONFIG: kubeconfig,
      LOCAL_AZURE_ECHO_URLS: now.echo.urls.join(','),
      LOCAL_AZURE_URL: this.url,
    };
  }

  get authority(): string {
    return this.services.authority;
  }

  reset(scenario?: string): Promise<void> {
    return restart(this.services, scenario);
  }

  async close(): Promise<void> {
    await Promise.all([this.control.close(), this.services.close()]);
  }
}

/** Ends the present world and begins the next; a scenario that cannot be read leaves the present one as it is. */
async function restart(services: Services, name: string | undefined): Promise<void> {
  const scenario = loadScenario(name ?? services.now.scenario.name);
  await services.end();
  await services.begin(scenario);
}

/** One kubeconfig with a context for each cluster, as its administrator. */
function mergedKubeconfig(clusters: readonly Kubernetes[]): string {
  const parts = clusters.map((cluster) => parse(cluster.kubeconfig('clusterAdmin')) as Record<string, unknown>);
  const all = (key: string): unknown[] => parts.flatMap((part) => part[key] as unknown[]);
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: all('clusters'),
    contexts: all('contexts'),
    users: all('users'),
    'current-context': parts[0]?.['current-context'] ?? '',
  });
}
