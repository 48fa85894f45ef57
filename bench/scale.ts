import { startLocalAzureProcess, type LocalAzureProcess } from './local-azure-process.ts';
import { measuredRunOn, type Usage } from './measured-run.ts';
import type { Goal, Measured, Part } from './part.ts';
import { scalePlot } from './scale-plot.ts';
import { noLimits, withScenario } from './scenario-file.ts';

const latencies = { arm: 100, kubernetes: 50, entra: 80 };
const concurrency = 8;
const fleets = [1, 10, 100, 500];
const nodeCounts = [10, 100, 1000, 5000];

/** What many clusters, and large ones, cost. */
export const scalePart: Part = { name: 'scale', title: 'Scale', measure };

const how = `One step in mode check, on local Azure in a process of its own, with latencies of ${String(latencies.arm)} ms for Resource Manager, ${String(latencies.kubernetes)} ms for Kubernetes and ${String(latencies.entra)} ms for Entra. The clusters of a fleet have two pools and no echo, so that this machine need not run hundreds of pods: all is read but logs. ${String(concurrency)} are looked at side by side, which is the default. Azure's own limits are lifted, except in the last row, which says how long the run waits for them. Large clusters are pinned, and have an echo that local Azure plays without running it. Node lists come in pages of 500.`;

/** What a run took. */
interface Taken extends Usage {
  milliseconds: number;
  requests: number;
  /** Of these, those that ask who made a change, which is only done where something is found: one IP has few ports for thousands of nodes. */
  authors: number;
  /** Requests that Azure refused because there were too many. */
  throttled: number;
  /** Of local Azure meanwhile; NaN where the machine does not tell. */
  localAzureMilliseconds: number;
}

export interface ScaleData {
  clusters: { clusters: number; taken: Taken }[];
  nodes: { nodes: number; pools: number; taken: Taken }[];
}

async function measure(): Promise<Measured> {
  const clusters: ScaleData['clusters'] = [];
  for (const count of fleets) {
    process.stderr.write(`${String(count)} clusters\n`);
    clusters.push({ clusters: count, taken: await checkFleet(count, noLimits) });
  }
  process.stderr.write('100 clusters, with the limits of Azure\n');
  const limited = await checkFleet(100, {});
  const nodes: ScaleData['nodes'] = [];
  for (const count of nodeCounts) {
    process.stderr.write(`${String(count)} nodes\n`);
    nodes.push({ nodes: count, pools: 10, taken: await checkNodes(10, count / 10) });
  }
  nodes.push({ nodes: 5000, pools: 100, taken: await checkNodes(100, 50) });
  return { how, ...results({ clusters, nodes }, limited), plot: () => scalePlot({ clusters, nodes }) };
}

function results({ clusters, nodes }: ScaleData, limited: Taken): Pick<Measured, 'tables' | 'goals'> {
  const columns = ['ms', 'requests', 'refused by limits', 'peak, MB', 'CPU, ms', 'CPU of local Azure, ms'];
  const figures = (taken: Taken): number[] => [
    ...[taken.milliseconds, taken.requests, taken.throttled, taken.peakMegabytes],
    ...[taken.cpuMilliseconds, taken.localAzureMilliseconds],
  ];
  return {
    tables: [
      {
        columns: ['clusters', ...columns],
        rows: [
          ...clusters.map(({ clusters: count, taken }) => [String(count), ...figures(taken)]),
          ['100, with the limits of Azure', ...figures(limited)],
        ],
      },
      {
        columns: ['nodes', 'pools', ...columns],
        rows: nodes.map(({ nodes: count, pools, taken }) => [count, pools, ...figures(taken)]),
      },
    ],
    goals: goals({ clusters, nodes }),
  };
}

function goals({ clusters, nodes }: ScaleData): Goal[] {
  const [one] = clusters;
  const most = clusters.at(-1);
  if (!one || !most) return [];
  const bound = (most.clusters / concurrency) * one.taken.milliseconds * 1.2;
  const pages = (count: number): number => Math.ceil((count + 4) / 500);
  const [first] = nodes;
  const growth = nodes
    .filter(({ pools }) => pools === first?.pools)
    .map(({ nodes: count, taken }) => taken.requests - taken.authors - pages(count));
  return [
    { name: `${String(most.clusters)} clusters`, value: most.taken.milliseconds, atMost: bound, unit: 'ms' },
    { name: `${String(most.clusters)} clusters: peak`, value: most.taken.peakMegabytes, atMost: 250, unit: 'MB' },
    {
      name: 'requests that come with more nodes, beside pages of their list and what findings ask',
      ...{ value: Math.max(...growth) - Math.min(...growth), atMost: 0, unit: 'requests' },
    },
    {
      name: `${String(nodes.at(-1)?.nodes ?? 0)} nodes: peak`,
      ...{ value: Math.max(...nodes.map(({ taken }) => taken.peakMegabytes)), atMost: 250, unit: 'MB' },
    },
  ];
}

/** Checks so many clusters in one step. */
function checkFleet(count: number, limits: object): Promise<Taken> {
  const names = Array.from({ length: count }, (_, index) => `c${String(index)}`);
  const entries = names.map((name) => ({ 'cluster-name': name, 'resource-group': 'demo' }));
  const scenario = { latencies, limits, resources: Object.fromEntries(names.flatMap(cluster)) };
  const nobody = { 'cluster-name': '', 'resource-group': '' };
  return withScenario(scenario, (file) => check(file, { ...nobody, clusters: JSON.stringify(entries) }));
}

/** A cluster like the default scenario's, with its node resource group. */
function cluster(name: string): [string, object][] {
  const pool = { count: 2, vmSize: 'Standard_D4ds_v5', osType: 'Linux', provisioningState: 'Succeeded' };
  const properties = {
    provisioningState: 'Succeeded',
    powerState: { code: 'Running' },
    nodeResourceGroup: `MC_demo_${name}`,
    agentPoolProfiles: [
      { name: 'system', mode: 'System', ...pool },
      { name: 'user', mode: 'User', ...pool },
    ],
    networkProfile: {
      ...{ outboundType: 'loadBalancer', loadBalancerSku: 'standard' },
      loadBalancerProfile: { managedOutboundIPs: { count: 1 } },
    },
  };
  const identity = { type: 'SystemAssigned', principalId: '44444444-4444-4444-8444-0000000000aa' };
  const id = `/resourceGroups/demo/providers/Microsoft.ContainerService/managedClusters/${name}`;
  return [
    [`/resourceGroups/MC_demo_${name}`, { location: 'westeurope', properties: { provisioningState: 'Succeeded' } }],
    [id, { location: 'westeurope', identity, properties }],
  ];
}

/** Pins a cluster with so many nodes, whose echo is played, and checks it. */
function checkNodes(pools: number, each: number): Promise<Taken> {
  const id = '/resourceGroups/demo/providers/Microsoft.ContainerService/managedClusters/demo';
  const agentPoolProfiles = Array.from({ length: pools }, (_, index) => ({
    ...{ name: `p${String(index)}`, count: each, mode: 'User', vmSize: 'Standard_D4ds_v5', osType: 'Linux' },
    ...{ provisioningState: 'Succeeded', powerState: { code: 'Running' } },
  }));
  const networkProfile = { loadBalancerProfile: { allocatedOutboundPorts: 0 } };
  const scenario = {
    limits: noLimits,
    resources: { [id]: { properties: { networkProfile, agentPoolProfiles } } },
    clusters: { [id]: { kubernetes: { playedEcho: { logBytes: 10_000 } } } },
  };
  return withScenario(scenario, (file) => check(file, {}, true));
}

async function check(scenario: string, inputs: Record<string, string>, isPinned = false): Promise<Taken> {
  const azure = await startLocalAzureProcess(scenario);
  try {
    if (isPinned) await run(azure, 'pin', inputs);
    return await run(azure, 'check', inputs);
  } finally {
    await azure.close();
  }
}

async function run(azure: LocalAzureProcess, mode: string, inputs: Record<string, string>): Promise<Taken> {
  const cpu = await azure.cpuMilliseconds();
  const own = { 'fail-on': 'none', 'echo-interval': '10s', ...inputs };
  const { requests, ...taken } = await measuredRunOn(azure.environment, mode, own);
  return {
    ...taken,
    requests: requests.length,
    authors: requests.filter(({ url }) => url.includes('/Microsoft.Insights/')).length,
    throttled: requests.filter(({ status }) => status === 429).length,
    localAzureMilliseconds: ((await azure.cpuMilliseconds()) ?? NaN) - (cpu ?? NaN),
  };
}
