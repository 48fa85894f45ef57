// Others at work on the same cluster while a run is: other runs, somebody with az or kubectl, Azure itself.
import { setTimeout } from 'node:timers/promises';
import type { ServiceName } from '../../local-azure/http/request-log.ts';
import type { Bench } from '../integration/bench.ts';
import { CountingClock, on, runHere, type Ended } from '../integration/in-process.ts';
import { LocalAzureClient, type Answer } from '../integration/local-azure-client.ts';
import { runMeanwhile, type Met, type Moment } from './meanwhile.ts';
import { isWhole, tell } from './table.ts';

type Inputs = Record<string, string>;

const asked: readonly ServiceName[] = ['arm', 'kubernetes'];
const group = '/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/demo/providers';
const clusterId = `${group}/Microsoft.ContainerService/managedClusters/demo`;
const ipId = `${group}/Microsoft.Network/publicIPAddresses/demo-egress`;
const teamId = `${group}/Microsoft.Network/publicIPAddresses/team`;
const echo = '/api/v1/namespaces/aks-egress';
const deployment = '/apis/apps/v1/namespaces/aks-egress/deployments/aks-egress';

/** A clock a hundred times as fast: who waits for somebody else lets that happen. */
class HurriedClock extends CountingClock {
  override sleep = (milliseconds: number): Promise<void> => {
    this.slept += milliseconds;
    return setTimeout(milliseconds / 100);
  };
}

const timeLimit = { timeout: '20s' };

function pin(bench: Bench, inputs: Inputs = {}): Promise<Ended> {
  return runHere(bench, { ...timeLimit, ...inputs }, { clock: new HurriedClock() });
}

/** The reason of a run that failed, else its verdict. */
function endOf({ outputs }: Pick<Ended, 'outputs'>): string {
  return (outputs['failure-reason'] === '' ? outputs.verdict : outputs['failure-reason']) ?? '';
}

function words(ended: Ended): string {
  return ended.annotations
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message)
    .join(' | ')
    .slice(0, 400);
}

/** Somebody else's doing, and what must come of it. */
interface Case {
  fault: string;
  deed: (bench: Bench) => Promise<unknown>;
  /** Ends that a run may have, whenever it happens. */
  ends: readonly string[];
  /** What is not as it must be after the run; empty where all is. */
  look?: (bench: Bench, met: Met) => Promise<string[]>;
  /** Undoes what keeps the next run from pinning. */
  undo?: (bench: Bench) => Promise<unknown>;
}

/** What a pin of the default scenario writes, and what it may write again of the echo once it has found somebody else at work. */
const mostWrites = 10;

/** Tries one case at one moment, on a local Azure that starts over. */
async function tryAt(bench: Bench, known: Case, moment: Moment, failures: string[]): Promise<boolean> {
  await bench.control('POST', 'reset');
  const at = `${known.fault}, at request ${String(moment.nth)}: `;
  const fail = (what: string): void => void failures.push(at + what);
  const met = await runMeanwhile(
    bench,
    timeLimit,
    moment,
    () => known.deed(bench).catch((error: unknown) => fail(`was not done: ${String(error)}`)),
    { clock: new HurriedClock() },
  );
  if (!met.isMet) return false;
  if (!known.ends.includes(endOf(met))) fail(`the run ended ${endOf(met)}: ${words(met)}`);
  if (met.failed && !words(met).includes('Next: ')) fail(`nothing says what to do next: ${words(met)}`);
  if (met.writes.length > mostWrites) fail(`a fight: ${met.writes.join(', ')}`);
  for (const wrong of (await known.look?.(bench, met)) ?? []) fail(wrong);
  await known.undo?.(bench);
  const next = await pin(bench);
  if (endOf(next) !== 'pinned') fail(`the next run ended ${endOf(next)}: ${words(next)}`);
  return true;
}

/** Side by side: runs mostly wait. */
const lanes = 6;

interface Try {
  known: Case;
  /** Requests of the run, counted from 1, at which it is tried. */
  nths: readonly number[];
}

interface Result {
  times: number;
  failed: number;
  failures: string[];
}

/** Tries cases at their moments, side by side. */
async function tryAll(tries: readonly Try[]): Promise<Map<Case, Result>> {
  const todo = tries.flatMap(({ known, nths }) => nths.map((nth) => ({ known, nth })));
  const results = new Map(tries.map(({ known }) => [known, { times: 0, failed: 0, failures: [] as string[] }]));
  const lane = (): Promise<void> =>
    on('default', async (bench) => {
      for (let next = todo.shift(); next; next = todo.shift()) {
        const { known, nth } = next;
        const failures: string[] = [];
        const isMet = await tryAt(bench, known, { match: { service: asked }, nth }, failures);
        const result = results.get(known);
        if (!result || !isMet) continue;
        result.times += 1;
        result.failed += Number(failures.length > 0);
        result.failures.push(...failures);
      }
    });
  await Promise.all(Array.from({ length: Math.min(lanes, todo.length) }, lane));
  return results;
}

function patchCluster(bench: Bench, change: object): Promise<void> {
  return bench.patch({ [clusterId]: change });
}

function balancer(change: object): object {
  return { properties: { networkProfile: { loadBalancerProfile: change } } };
}

function kubernetes(bench: Bench, method: string, path: string, body?: unknown): Promise<Answer> {
  const type = 'application/merge-patch+json';
  return new LocalAzureClient(bench.azure).kubernetes(
    method,
    path,
    body === undefined ? body : JSON.stringify(body),
    type,
  );
}

const managed = { managedOutboundIPs: { count: 1 }, outboundIPs: null };

/** Another run of the action from its beginning to its end, which says what is true then. */
async function other(bench: Bench, mode: string, ends: readonly string[]): Promise<void> {
  const ended = await pin(bench, { mode });
  if (!ends.includes(endOf(ended))) throw new Error(`the other run ended ${endOf(ended)}: ${words(ended)}`);
}

const runs: readonly Case[] = [
  { fault: 'a pin beside a pin', deed: (bench) => other(bench, 'pin', ['pinned']), ends: ['pinned'] },
  {
    fault: 'an unpin beside a pin',
    // Where nothing is pinned yet there is nothing to prove.
    deed: (bench) => other(bench, 'unpin', ['', 'as-expected', 'unverifiable', 'consent']),
    ends: ['pinned', 'drift', 'unverifiable', 'consent', 'cluster'],
  },
  {
    fault: 'a check beside a pin',
    // What a pin has begun and not carried out is drift to whoever looks then.
    deed: (bench) => other(bench, 'check', ['as-expected', 'pinned', 'unverifiable', 'drift']),
    ends: ['pinned'],
  },
];

const az: readonly Case[] = [
  {
    fault: 'tags and a property that no SDK knows are set',
    deed: (bench) => patchCluster(bench, { tags: { owner: 'web' }, properties: { laterProperty: { kept: true } } }),
    ends: ['pinned'],
    look: async (bench) => {
      const { tags, properties } = await bench.cluster();
      const isKept = tags?.owner === 'web' && JSON.stringify(properties.laterProperty) === '{"kept":true}';
      return isKept ? [] : ['it was lost'];
    },
  },
  {
    fault: 'SNAT ports of a node are set',
    deed: (bench) => patchCluster(bench, balancer({ allocatedOutboundPorts: 2048 })),
    ends: ['pinned'],
    look: async (bench) => {
      const { loadBalancerProfile } = (await bench.cluster()).properties.networkProfile;
      return loadBalancerProfile.allocatedOutboundPorts === 2048 ? [] : ['it was lost'];
    },
  },
  {
    fault: 'two managed addresses are asked for',
    deed: (bench) => patchCluster(bench, balancer({ managedOutboundIPs: { count: 2 }, outboundIPs: null })),
    ends: ['consent', 'drift', 'pinned'],
    look: async (bench) => {
      const profile = (await bench.cluster()).properties.networkProfile.loadBalancerProfile;
      return JSON.stringify(profile.managedOutboundIPs) === '{"count":2}' ? [] : ['it was overwritten'];
    },
    undo: (bench) => patchCluster(bench, balancer(managed)),
  },
  {
    fault: 'another own IP is given to the cluster',
    deed: async (bench) => {
      const properties = {
        publicIPAllocationMethod: 'Static',
        publicIPAddressVersion: 'IPv4',
        ipAddress: '203.0.113.200',
      };
      await bench.patch({ [teamId]: { location: 'westeurope', sku: { name: 'Standard' }, properties } });
      await patchCluster(bench, balancer({ managedOutboundIPs: null, outboundIPs: { publicIPs: [{ id: teamId }] } }));
    },
    ends: ['consent', 'drift', 'pinned'],
    look: async (bench) => {
      const profile = (await bench.cluster()).properties.networkProfile.loadBalancerProfile;
      return JSON.stringify(profile.outboundIPs).includes('/team') ? [] : ['it was overwritten'];
    },
    undo: (bench) => patchCluster(bench, balancer(managed)),
  },
  {
    fault: 'a pool is scaled up',
    deed: (bench) => scale(bench, 3),
    ends: ['pinned'],
  },
  {
    fault: 'a pool is scaled to none',
    deed: (bench) => scale(bench, 0),
    ends: ['pinned', 'unverifiable'],
  },
  {
    fault: 'the IP’s tags are set',
    deed: async (bench) => {
      if (Object.keys(await bench.state()).includes(ipId.toLowerCase()))
        await bench.patch({ [ipId]: { tags: { owner: 'web' } } });
    },
    ends: ['pinned'],
  },
];

async function scale(bench: Bench, count: number): Promise<void> {
  const pools = (await bench.cluster()).properties.agentPoolProfiles as { name: string }[];
  const agentPoolProfiles = pools.map((pool) => (pool.name === 'apps' ? { ...pool, count } : pool));
  await patchCluster(bench, { properties: { agentPoolProfiles } });
}

const kubectl: readonly Case[] = [
  {
    fault: 'all echo pods are deleted',
    deed: (bench) => kubernetes(bench, 'DELETE', `${echo}/pods`),
    ends: ['pinned'],
  },
  {
    fault: 'the Service is deleted',
    deed: (bench) => kubernetes(bench, 'DELETE', `${echo}/services/aks-egress`),
    ends: ['pinned', 'cluster'],
  },
  {
    fault: 'the Deployment is deleted',
    deed: (bench) => kubernetes(bench, 'DELETE', deployment),
    ends: ['pinned', 'unverifiable'],
  },
  {
    fault: 'the echo is restarted',
    deed: (bench) =>
      kubernetes(bench, 'PATCH', deployment, {
        spec: {
          template: { metadata: { annotations: { 'kubectl.kubernetes.io/restartedAt': '2026-01-01T00:00:00Z' } } },
        },
      }),
    ends: ['pinned'],
  },
  {
    fault: 'the record is deleted',
    deed: (bench) => kubernetes(bench, 'DELETE', `${echo}/configmaps/aks-egress-record`),
    ends: ['pinned'],
  },
  {
    fault: 'the namespace is deleted',
    deed: (bench) => kubernetes(bench, 'DELETE', echo),
    ends: ['pinned', 'unverifiable', 'cluster'],
    undo: async (bench) => {
      // It is being deleted for a while: a run then says so, and ends.
      while ((await kubernetes(bench, 'GET', echo)).body.includes('deletionTimestamp')) await setTimeout(50);
    },
  },
];

/** Requests of a pin: nearly all that it makes, and in short those around the baseline, the switch and the proof. */
const moments = isWhole ? Array.from({ length: 52 }, (_, index) => index + 1) : [16, 26];
const telling = isWhole ? [8, 20, 24, 28, 40, 46] : [26];

const tries: readonly Try[] = [
  ...runs.map((known, index) => ({ known, nths: isWhole ? moments : index === 0 ? moments : [] })),
  ...[...az, ...kubectl].map((known) => ({ known, nths: isWhole || isTelling(known) ? telling : [] })),
];

function isTelling({ fault }: Case): boolean {
  return /another own IP|Deployment is deleted/.test(fault);
}

const played = tries.filter(({ nths }) => nths.length > 0);
let came = new Map<Case, Result>();
beforeAll(async () => (came = await tryAll(played)), 1_800_000);

test.each(played.map(({ known }) => [known.fault, known] as const))('while a pin runs %s', (fault, known) => {
  const { times, failed, failures } = came.get(known) ?? { times: 0, failed: 0, failures: [] };
  const outcome = `no lost update, no fight, the next run pinned: ${String(times - failed)} of ${String(times)}`;
  tell({ area: 'Others at work', fault, times, outcome, failures });
});
