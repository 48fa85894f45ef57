// What happens to a cluster, its exits and its IPs while a run is at work on them.
import { setTimeout } from 'node:timers/promises';
import type { Bench } from '../integration/bench.ts';
import {
  changePools,
  clusterId,
  echo,
  endOf,
  giveTeamIp,
  ipId,
  isTeamIpKept,
  joinGrantId,
  kubernetes,
  makeTeamIp,
  managed,
  networkIds,
  patchCluster,
  pin,
  portsSet,
  teamId,
  tellOf,
  tryAll,
  words,
  type Case,
  type Pool,
  type Result,
  type Try,
} from './beside.ts';
import type { Met, Moment } from './meanwhile.ts';
import { isWhole } from './table.ts';

const gatewayId = `${networkIds}/natGateways/demo`;
const echoLog = { service: 'kubernetes', url: '/pods/[^/]+/log' } as const;
const clusterPut = { service: 'arm', method: 'PUT', url: '/managedClusters/demo\\?' } as const;
const gatewayPut = { service: 'arm', method: 'PUT', url: '/natGateways/demo\\?' } as const;

const baseline: Moment = { match: echoLog, nth: 1 };
/** The cluster has been read, and is not written yet. */
const beforePut: Moment = { match: clusterPut, nth: 1 };
/** It is written, and the answer is under way. */
const afterPut: Moment = { match: clusterPut, nth: 1, when: 'after' };
const beforeGatewayPut: Moment = { match: gatewayPut, nth: 1 };
const afterGatewayPut: Moment = { match: gatewayPut, nth: 1, when: 'after' };
/** The echo is started again after the switch. */
const proof: Moment = {
  match: { service: 'kubernetes', method: 'PATCH', url: '/deployments/aks-egress\\?(?!.*dryRun)' },
  nth: 2,
  when: 'after',
};

/** Upgrades that go on, each until it has ended. */
const upgrades = new WeakMap<Bench, Promise<void>>();

/** Begins an upgrade, which ends a while later. */
async function upgrade(bench: Bench): Promise<void> {
  await patchCluster(bench, { properties: { provisioningState: 'Upgrading', currentKubernetesVersion: '1.36.1' } });
  const ending = setTimeout(1000).then(() => patchCluster(bench, { properties: { provisioningState: 'Succeeded' } }));
  upgrades.set(bench, ending);
}

async function isUpgraded(bench: Bench): Promise<string[]> {
  await upgrades.get(bench);
  const { provisioningState, currentKubernetesVersion } = (await bench.cluster()).properties;
  return currentKubernetesVersion === '1.36.1' && provisioningState === 'Succeeded' ? [] : ['the upgrade was undone'];
}

/** Without an eTag only the operation that runs tells that somebody is at work. */
async function isRefusedMeanwhile(bench: Bench): Promise<string[]> {
  const puts = (await bench.requests()).filter(
    ({ method, url }) => method === 'PUT' && /managedClusters\/demo\?/i.test(url),
  );
  const statuses = puts.map(({ status }) => status).join(', ');
  return [...(statuses === '409, 200' ? [] : [`it was answered ${statuses}`]), ...(await isUpgraded(bench))];
}

function power(bench: Bench, code: string): Promise<void> {
  return patchCluster(bench, { properties: { powerState: { code } } });
}

async function giveGateway(bench: Bench, ids: readonly string[]): Promise<void> {
  await makeTeamIp(bench);
  await bench.patch({ [gatewayId]: { properties: { publicIpAddresses: ids.map((id) => ({ id })) } } });
}

async function isTeamIpOfGateway(bench: Bench): Promise<string[]> {
  const gateway = (await bench.state())[gatewayId.toLowerCase()];
  return JSON.stringify(gateway?.properties.publicIpAddresses).includes('/team') ? [] : ['it was overwritten'];
}

async function attachElsewhere(bench: Bench): Promise<void> {
  const properties = { provisioningState: 'Succeeded', publicIpAddresses: [{ id: ipId }] };
  await bench.patch({
    [`${networkIds}/natGateways/other`]: { location: 'westeurope', sku: { name: 'Standard' }, properties },
  });
}

function renamed(pools: Pool[]): Pool[] {
  return pools.map((pool) => (pool.name === 'apps' ? { ...pool, name: 'web' } : pool));
}

function withAnother(pools: Pool[]): Pool[] {
  return pools.flatMap((pool) => (pool.name === 'apps' ? [pool, { ...pool, name: 'web' }] : [pool]));
}

/** A pin with another name for its IP. It may not take from the first what that has just pinned. */
async function otherPin(bench: Bench): Promise<void> {
  const ended = await pin(bench, { 'ip-name': 'other' });
  const isTrue = ['pinned', 'consent', 'drift', 'unverifiable'].includes(endOf(ended));
  if (!isTrue) throw new Error(`the other run ended ${endOf(ended)}: ${words(ended)}`);
}

/** Whoever says pinned must be right: the cluster leaves from that IP, unless the other run switched it after that. */
function isEndTrue(_: Bench, { outputs, writes }: Met): Promise<string[]> {
  const isLate = endOf({ outputs }) === 'pinned' && outputs['egress-ips'] !== outputs['observed-egress-ips'];
  return Promise.resolve(isLate ? [`pinned was said of what pods did not see, after ${writes.join(', ')}`] : []);
}

const ownWords = { service: 'false' };
const userNat = { scenario: 'outbound-user-nat', inputs: { replace: 'all' } };
const unpin = { inputs: { mode: 'unpin' }, prepare: (bench: Bench) => pin(bench), next: ['', 'as-expected'] };

const cluster: readonly Try[] = [
  {
    known: { fault: 'an upgrade of the cluster begins', deed: upgrade, ends: ['pinned'], look: isUpgraded },
    moments: [baseline, beforePut, proof],
  },
  {
    known: {
      fault: 'an upgrade begins that Azure refuses the switch for',
      scenario: 'no-etag',
      deed: upgrade,
      ends: ['pinned'],
      look: isRefusedMeanwhile,
    },
    moments: [beforePut],
  },
  {
    known: {
      fault: 'the cluster is stopped',
      deed: (bench) => power(bench, 'Stopped'),
      ends: ['cluster', 'unverifiable'],
      undecided: ['cluster'],
      undo: (bench) => power(bench, 'Running'),
    },
    moments: [baseline, beforePut, proof],
  },
  {
    known: {
      fault: 'the cluster is deleted',
      deed: (bench) => bench.patch({ [clusterId]: null }),
      ends: ['input', 'cluster', 'unverifiable'],
      next: ['input'],
    },
    moments: [baseline, beforePut, proof],
  },
  {
    known: {
      fault: 'nodes are replaced by others, of another pool',
      deed: (bench) => changePools(bench, renamed),
      ends: ['pinned', 'unverifiable'],
    },
    moments: [baseline, beforePut, proof],
  },
  {
    known: {
      fault: 'a pool is added',
      deed: (bench) => changePools(bench, withAnother),
      ends: ['pinned', 'unverifiable'],
    },
    moments: [baseline, beforePut, proof],
  },
  {
    known: {
      fault: 'a pool is deleted',
      deed: (bench) => changePools(bench, (pools) => pools.filter(({ name }) => name !== 'apps')),
      ends: ['pinned', 'unverifiable'],
    },
    moments: [baseline, beforePut, proof],
  },
];

const azure: readonly Try[] = [
  {
    known: {
      fault: 'AKS reconciles the profile back',
      deed: (bench) => patchCluster(bench, managed),
      ends: ['consent', 'drift', 'unverifiable'],
    },
    moments: [afterPut, proof],
  },
  {
    known: {
      fault: 'the new IP is deleted',
      inputs: ownWords,
      deed: (bench) => bench.patch({ [ipId]: null }),
      ends: ['azure', 'input', 'consent'],
    },
    moments: [baseline, beforePut],
  },
  {
    known: {
      fault: 'the new IP is attached to another NAT gateway',
      inputs: ownWords,
      deed: attachElsewhere,
      ends: ['azure', 'input', 'consent'],
      undecided: ['input'],
      undo: (bench) => bench.patch({ [`${networkIds}/natGateways/other`]: null }),
    },
    moments: [baseline, beforePut],
  },
  {
    known: {
      fault: 'the right of the cluster’s identity to join the IP is taken away',
      deed: (bench) => bench.patch({ [joinGrantId]: null }),
      ends: ['permission', 'azure', 'drift'],
      undecided: ['permission', 'cluster'],
      undo: giveRightBack,
    },
    moments: [baseline, beforePut, proof],
  },
];

/** What is taken away is given again, and what failed meanwhile reconciled, as the run's words say. */
async function giveRightBack(bench: Bench): Promise<void> {
  const properties = {
    principalId: '44444444-4444-4444-8444-0000000000aa',
    principalType: 'ServicePrincipal',
    roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7',
    scope: joinGrantId.slice(0, joinGrantId.indexOf('/providers/')),
  };
  await bench.patch({ [joinGrantId]: { properties } });
  await patchCluster(bench, { properties: { provisioningState: 'Succeeded' } });
}

const gateway: readonly Try[] = [
  {
    known: {
      ...userNat,
      fault: 'an IP is added to the team’s NAT gateway',
      deed: async (bench) => {
        const ids = (await bench.state())[gatewayId.toLowerCase()]?.properties.publicIpAddresses as { id: string }[];
        await giveGateway(bench, [...ids.map(({ id }) => id), teamId]);
      },
      ends: ['consent', 'drift'],
      look: isTeamIpOfGateway,
    },
    moments: [baseline, beforeGatewayPut, afterGatewayPut, proof],
  },
  {
    known: {
      ...userNat,
      fault: 'the IPs of the team’s NAT gateway are replaced',
      deed: (bench) => giveGateway(bench, [teamId]),
      ends: ['consent', 'drift', 'unverifiable'],
      look: isTeamIpOfGateway,
    },
    moments: [baseline, beforeGatewayPut, afterGatewayPut, proof],
  },
];

const others: readonly Try[] = [
  {
    known: {
      ...unpin,
      fault: 'another own IP is given to the cluster while an unpin runs',
      deed: giveTeamIp,
      ends: ['', 'as-expected', 'consent', 'drift'],
      look: isTeamIpKept,
    },
    moments: [beforePut, afterPut, { match: echoLog, nth: 1 }],
  },
  {
    known: {
      ...unpin,
      fault: 'SNAT ports of a node are set while an unpin runs',
      ...portsSet,
      ends: ['as-expected'],
    },
    moments: [beforePut, afterPut],
  },
  {
    known: {
      fault: 'echo pods are deleted while a check runs',
      inputs: { mode: 'check' },
      prepare: pin,
      deed: (bench) => kubernetes(bench, 'DELETE', `${echo}/pods`),
      ends: ['pinned', 'unverifiable'],
      look: (_, { writes }) => Promise.resolve(writes.map((write) => `a check wrote ${write}`)),
    },
    moments: [baseline],
  },
  {
    known: {
      fault: 'a pin with another ip-name',
      deed: otherPin,
      ends: ['pinned', 'consent', 'drift', 'unverifiable'],
      look: isEndTrue,
      next: ['pinned', 'consent'],
    },
    moments: [baseline, beforePut, afterPut, proof],
  },
];

const all = [...cluster, ...azure, ...gateway, ...others];
const played: readonly Try[] = isWhole ? all : cluster.slice(1, 2);
let came = new Map<Case, Result>();
beforeAll(async () => (came = await tryAll(played)), 1_800_000);

test.each(played.map(({ known }) => [known.fault, known] as const))('while a run is at work, %s', (_, known) =>
  tellOf(known, came),
);
