import { parse, stringify } from 'yaml';
import { playedCloud, type Cloud } from './clouds.ts';
import { authenticate } from './entra/bearer.ts';
import type { TokenMint } from './entra/tokens.ts';
import { Fleet, hostOf } from './fleet.ts';
import type { Switchboard } from './http/server.ts';
import { startKubernetes, type Kubernetes } from './kubernetes/kubernetes.ts';
import type { RealCluster } from './real-cluster/real-cluster.ts';
import { ResourceManager } from './resource-manager/resource-manager.ts';
import type { Scenario, ScenarioCluster } from './scenario/scenario.ts';
import type { Secrets } from './secrets.ts';
import { AzureState } from './state/state.ts';

/** What a world is reached through. */
export interface Surroundings {
  readonly switchboard: Switchboard;
  readonly mint: TokenMint;
  readonly secrets: Secrets;
  /** For the files of pods. */
  readonly folder: string;
  readonly urls: { readonly arm: string; readonly entra: string };
  /** Stands for the first cluster of the scenario. */
  readonly realCluster: RealCluster | undefined;
}

/** What a scenario becomes, until the next one: the Azure resources and the clusters. */
export interface World {
  readonly scenario: Scenario;
  readonly cloud: Cloud;
  readonly state: AzureState;
  readonly resourceManager: ResourceManager;
  readonly fleet: Fleet;
  /** A context for each cluster, as its administrator. */
  kubeconfig(): string;
  /** Ends the clusters and whatever runs in Azure. */
  close(): Promise<void>;
}

/** Makes the world of a scenario; of one whose clusters cannot start nothing stays. */
export async function openWorld(scenario: Scenario, surroundings: Surroundings): Promise<World> {
  const { switchboard, mint, secrets, urls, folder, realCluster } = surroundings;
  const cloud = playedCloud(scenario.cloud, urls);
  const state = new AzureState(scenario.resources);
  const fleet = new Fleet(state);
  const start = (id: string, { objects, behaviour }: Pick<ScenarioCluster, 'objects' | 'behaviour'>): Promise<void> => {
    const cluster = resourceManager.clusterView(id);
    const { echo } = scenario;
    const host = scenario.cloud === undefined ? undefined : hostOf(state.get(id));
    return fleet.add(
      id,
      startKubernetes({ cluster, host, switchboard, mint, objects, behaviour, echo, folder, keep: secrets.keep }),
    );
  };
  const join = ({ id, objects, behaviour }: ScenarioCluster, real: RealCluster): Promise<void> => {
    const part = { cluster: resourceManager.clusterView(id), objects, behaviour, echo: scenario.echo };
    return fleet.add(id, Promise.resolve(real.join(part)));
  };
  const resourceManager = new ResourceManager({
    scenario,
    state,
    folder,
    cloud,
    authenticate: (authorization) => authenticate(mint, cloud, scenario.tenantId, authorization),
    kubeconfig: (clusterId, user) => {
      const kubeconfig = fleet.get(clusterId)?.handedOut(user) ?? '';
      secrets.keepKubeconfig(kubeconfig);
      return kubeconfig;
    },
    inside: (clusterId) => fleet.get(clusterId),
    startKubernetes: (clusterId) => start(clusterId, { objects: [], behaviour: {} }),
  });
  const close = async (): Promise<void> => {
    await Promise.all([resourceManager.close(), fleet.close()]);
  };
  try {
    for (const [index, cluster] of scenario.clusters.entries())
      await (index === 0 && realCluster ? join(cluster, realCluster) : start(cluster.id, cluster));
  } catch (error) {
    await close();
    throw error;
  }
  const kubeconfig = (): string => mergedKubeconfig(fleet.all);
  return { scenario, cloud, state, resourceManager, fleet, kubeconfig, close };
}

/** One kubeconfig of all clusters; the first is the current context. */
function mergedKubeconfig(clusters: readonly Kubernetes[]): string {
  const parts = clusters.map(allContexts);
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

/** What a cluster's administrator has, and a context `USER@CLUSTER` for each user with a token. */
function allContexts(kubernetes: Kubernetes): Record<string, unknown> {
  const config = parse(kubernetes.kubeconfig('clusterAdmin')) as { clusters: { name: string }[] } & Record<
    'contexts' | 'users',
    object[]
  >;
  const cluster = config.clusters[0]?.name ?? '';
  const users = (kubernetes.users ?? []).map(({ user, token }) => ({ name: `${user}@${cluster}`, user: { token } }));
  const contexts = users.map(({ name }) => ({ name, context: { cluster, user: name } }));
  return { ...config, users: [...config.users, ...users], contexts: [...config.contexts, ...contexts] };
}
