// Others at work on the same cluster while a run is: other runs, somebody with az or kubectl, Azure itself.
import { setTimeout } from 'node:timers/promises';
import type { Bench } from '../integration/bench.ts';
import {
  asked,
  balancer,
  changePools,
  echo,
  endOf,
  giveTeamIp,
  ipId,
  isTeamIpKept,
  kubernetes,
  managed,
  patchCluster,
  pin,
  portsSet,
  tellOf,
  tryAll,
  words,
  type Case,
  type Result,
} from './beside.ts';
import { isWhole } from './table.ts';

const deployment = '/apis/apps/v1/namespaces/aks-egress/deployments/aks-egress';

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
    ...portsSet,
    ends: ['pinned'],
  },
  {
    fault: 'two managed addresses are asked for',
    deed: (bench) => patchCluster(bench, balancer({ managedOutboundIPs: { count: 2 }, outboundIPs: null })),
    ends: ['consent', 'drift', 'pinned'],
    look: async (bench) => {
      const profile = (await bench.cluster()).properties.networkProfile.loadBalancerProfile;
      return JSON.stringify(profile.managedOutboundIPs) === '{"count":2}' ? [] : ['it was overwritten'];
    },
    undo: (bench) => patchCluster(bench, managed),
  },
  {
    fault: 'another own IP is given to the cluster',
    deed: giveTeamIp,
    ends: ['consent', 'drift', 'pinned'],
    look: isTeamIpKept,
    undo: (bench) => patchCluster(bench, managed),
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

function scale(bench: Bench, count: number): Promise<void> {
  return changePools(bench, (pools) => pools.map((pool) => (pool.name === 'apps' ? { ...pool, count } : pool)));
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

/** Requests of a pin: nearly all that it makes, and in short that after which it proves. */
const every = isWhole ? Array.from({ length: 52 }, (_, index) => index + 1) : [26];
const telling = isWhole ? [8, 20, 24, 28, 40, 46] : [26];

const tries = [
  ...runs.map((known, index) => ({ known, nths: isWhole || index === 0 ? every : [] })),
  ...[...az, ...kubectl].map((known) => ({ known, nths: isWhole || isTelling(known) ? telling : [] })),
];

function isTelling({ fault }: Case): boolean {
  return /another own IP|Deployment is deleted/.test(fault);
}

const played = tries
  .filter(({ nths }) => nths.length > 0)
  .map(({ known, nths }) => ({ known, moments: nths.map((nth) => ({ match: { service: asked }, nth })) }));
let came = new Map<Case, Result>();
beforeAll(async () => (came = await tryAll(played)), 1_800_000);

test.each(played.map(({ known }) => [known.fault, known] as const))('while a pin runs %s', (_, known) =>
  tellOf(known, came),
);
