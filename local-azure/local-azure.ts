import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Control } from './control/control.ts';
import { replaceBehaviour, startEchoServices, type EchoServices, type Seen } from './data-plane/echo-services.ts';
import { hostsOfClouds, namesOf } from './clouds.ts';
import { directoryOf, type Directory } from './entra/directory.ts';
import { Entra } from './entra/entra.ts';
import { githubHost, GithubOidc } from './entra/github-oidc.ts';
import { Graph } from './entra/graph.ts';
import { InstanceMetadata } from './entra/instance-metadata.ts';
import { runnerToken } from './entra/runner-token.ts';
import { TokenMint } from './entra/tokens.ts';
import { createAuthority } from './http/certificates.ts';
import { listenPlainly, Switchboard, type Handler, type Listener, type ListenOptions } from './http/server.ts';
import { loadScenario, type Scenario } from './scenario/scenario.ts';
import { Secrets } from './secrets.ts';
import type { Family } from './kubernetes/cluster-view.ts';
import { startProxy, type Proxy } from './proxy/proxy.ts';
import { podAddressError } from './real-cluster/options.ts';
import { RealCluster, type RealClusterOptions } from './real-cluster/real-cluster.ts';
import { principals } from './state/principals.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import { openWorld, type World } from './world.ts';

export interface LocalAzureOptions {
  /** Name or file of a scenario. */
  scenario?: string;
  /** Port of Resource Manager; free ports are taken for everything else. */
  port?: number;
  /** A Kubernetes that stands for the first cluster of the scenario, instead of the embedded one. */
  realCluster?: RealClusterOptions;
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

/** Starts local Azure: Resource Manager, Entra, GitHub's OIDC endpoint, the clusters of the scenario, and the control endpoint. */
export async function startLocalAzure(options: LocalAzureOptions = {}): Promise<LocalAzure> {
  const first = loadScenario(options.scenario ?? 'default');
  const services = new Services(options);
  try {
    await services.start(first);
    return await LocalAzureServer.open(services);
  } catch (error) {
    await services.close();
    throw error;
  }
}

/** What stays over a reset: listeners, keys and the folder, in front of the world that does not. */
class Services {
  readonly switchboard = new Switchboard();
  readonly secrets = new Secrets();
  readonly mint = new TokenMint(this.secrets.keep);
  readonly urls = { arm: '', entra: '', oidc: '', imds: '' };
  readonly oidc = new GithubOidc(this.mint, () => ({
    subject: this.now.scenario.caller.subject,
    lifetime: this.now.scenario.assertionLifetime,
  }));
  authority = '';
  realCluster: RealCluster | undefined;
  private readonly options: LocalAzureOptions;
  private readonly listeners: { close(): Promise<void> }[] = [];
  private readonly temporary = makeTemporaryFolder();
  private world: World | undefined;
  private echo: EchoServices | undefined;
  private proxy: Proxy | undefined;
  private resetting = Promise.resolve();

  constructor(options: LocalAzureOptions) {
    this.options = options;
  }

  get folder(): string {
    return this.temporary.path;
  }

  get now(): World {
    if (!this.world) throw new Error('local Azure is not running');
    return this.world;
  }

  /** The names that clients ask for, and where they lead. */
  get names(): Readonly<Record<string, string>> {
    const { cloud, scenario, fleet } = this.now;
    return scenario.cloud === undefined ? {} : { ...namesOf(cloud, this.urls), ...fleet.hosts };
  }

  /** What a client needs besides, to reach a cloud by its own names. */
  get wayToCloud(): Readonly<Record<string, string>> {
    if (this.now.scenario.cloud === undefined) return {};
    const hosts = Object.entries(this.names).map(([host, url]) => `${host}=${url}`);
    return { HTTPS_PROXY: this.proxy?.url ?? '', LOCAL_AZURE_HOSTS: hosts.join(',') };
  }

  get kubeconfig(): string {
    return join(this.folder, 'kubeconfig');
  }

  get federatedTokenFile(): string {
    return join(this.folder, 'federated-token');
  }

  echoUrls(family: Family): string {
    return this.echo?.urls(family).join(',') ?? '';
  }

  async start(scenario: Scenario): Promise<void> {
    await this.openRealCluster();
    this.secrets.keep(this.oidc.requestToken);
    const authority = await createAuthority('local Azure');
    this.authority = authority.certificate;
    writeFileSync(join(this.folder, 'ca.pem'), authority.certificate);
    const tls = await authority.issueServer(['127.0.0.1', 'localhost', githubHost, ...hostsOfClouds]);
    const arm = await this.listen({
      service: 'arm',
      tls,
      ...(this.options.port === undefined ? {} : { port: this.options.port }),
      handle: (call, response) => this.now.resourceManager.handle(call, response),
      isWrite: (method, url) => this.now.resourceManager.isWrite(method, url),
    });
    this.urls.arm = arm.url;
    await this.startIdentityServices(tls);
    await this.startEcho();
    this.proxy = await startProxy({ lead: (host) => this.names[host] });
    this.listeners.push(this.proxy);
    this.enter(await openWorld(scenario, this));
  }

  /** Where tokens come from. */
  private async startIdentityServices(tls: NonNullable<ListenOptions['tls']>): Promise<void> {
    const directory = (): Directory => directoryOf(this.now);
    const entra = new Entra(this.mint, directory);
    const graph = new Graph(this.mint, () => principals(this.now.state, this.now.scenario.caller));
    const handle: Handler = (call, response) =>
      (call.url.pathname.startsWith('/v1.0/') ? graph : entra).handle(call, response);
    const metadata = new InstanceMetadata(this.mint, directory, () => ({
      subscriptionId: this.now.scenario.subscriptionId,
      identities: this.now.scenario.runner.identities,
    }));
    const isWrite = (): boolean => false;
    this.urls.entra = (await this.listen({ service: 'entra', tls, handle, isWrite })).url;
    this.urls.oidc = (await this.listen({ service: 'oidc', tls, handle: this.oidc.handle, isWrite })).url;
    this.urls.imds = (await this.listen({ service: 'imds', handle: metadata.handle, isWrite })).url;
  }

  /**
   * Starts over with a scenario, or the one in force; one reset after the other.
   * @throws where there is no such scenario, or its clusters cannot start: the present world goes on then
   */
  reset(name: string | undefined): Promise<void> {
    const reset = this.resetting.then(async () => {
      const before = this.now;
      const next = await openWorld(loadScenario(name ?? before.scenario.name), this);
      this.switchboard.faults.startOver();
      await before.close();
      this.switchboard.log.clear();
      this.enter(next);
    });
    this.resetting = reset.catch(() => undefined);
    return reset;
  }

  async close(): Promise<void> {
    await this.resetting;
    await this.realCluster?.close();
    await this.world?.close();
    await Promise.all(this.listeners.map((listener) => listener.close()));
    this.temporary.remove();
  }

  /** Makes a world the present one. */
  private enter(world: World): void {
    const { faults, latencies } = world.scenario;
    this.world = world;
    this.switchboard.faults.set(faults);
    this.switchboard.latencies = latencies;
    this.realCluster?.begin();
    const kubeconfig = world.kubeconfig();
    writeFileSync(this.kubeconfig, kubeconfig, { mode: 0o600 });
    this.secrets.keepKubeconfig(kubeconfig);
    this.secrets.keep(world.scenario.caller.secret ?? '');
    const { tenantId, assertionLifetime } = world.scenario;
    const token = runnerToken(this.mint, { tenantId, audience: world.cloud.federatedAudience, assertionLifetime });
    writeFileSync(this.federatedTokenFile, token, { mode: 0o600 });
  }

  private async openRealCluster(): Promise<void> {
    const { realCluster } = this.options;
    if (realCluster) this.realCluster = await RealCluster.open(realCluster.kubeconfig);
  }

  private async startEcho(): Promise<void> {
    const { realCluster: real, options } = this;
    const address = options.realCluster?.podAddress;
    const seen: Seen | undefined = real && ((caller, service, signal) => real.seen(caller, service, signal));
    const forPods = seen && address !== undefined ? { address, seen } : undefined;
    try {
      this.echo = await startEchoServices(this.switchboard, () => this.now.scenario.echo, forPods);
    } catch (error) {
      throw forPods ? podAddressError(error, forPods.address) : error;
    }
    this.listeners.push(this.echo);
  }

  private async listen(options: ListenOptions): Promise<Listener> {
    const listener = await this.switchboard.listen(options);
    this.listeners.push(listener);
    return listener;
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
      faults: switchboard.faults,
      setEcho: (echo) => replaceBehaviour(services.now.scenario.echo, echo),
      state: () => services.now.resourceManager.snapshot(),
      secrets: () => services.secrets.all(),
      patchState: (changes) => services.now.resourceManager.patchState(changes),
      reset: (name) => services.reset(name),
    });
    const listener = await listenPlainly(control.handle);
    return new LocalAzureServer(services, listener, control.path);
  }

  get environment(): Readonly<Record<string, string>> {
    const { urls, oidc, now, folder, kubeconfig, federatedTokenFile } = this.services;
    return {
      AZURE_RESOURCE_MANAGER_ENDPOINT: now.cloud.resourceManager,
      AZURE_AUTHORITY_HOST: now.cloud.authorityHost,
      ...this.services.wayToCloud,
      AZURE_TENANT_ID: now.scenario.tenantId,
      AZURE_CLIENT_ID: now.scenario.caller.clientId,
      AZURE_SUBSCRIPTION_ID: now.scenario.subscriptionId,
      NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
      ACTIONS_ID_TOKEN_REQUEST_URL: `${urls.oidc}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
      AZURE_POD_IDENTITY_AUTHORITY_HOST: urls.imds,
      LOCAL_AZURE_FEDERATED_TOKEN_FILE: federatedTokenFile,
      LOCAL_AZURE_KUBECONFIG: kubeconfig,
      LOCAL_AZURE_ECHO_URLS: this.services.echoUrls('IPv4'),
      LOCAL_AZURE_ECHO_URLS_IPV6: this.services.echoUrls('IPv6'),
      LOCAL_AZURE_URL: this.url,
    };
  }

  get authority(): string {
    return this.services.authority;
  }

  reset(scenario?: string): Promise<void> {
    return this.services.reset(scenario);
  }

  async close(): Promise<void> {
    await Promise.all([this.control.close(), this.services.close()]);
  }
}
