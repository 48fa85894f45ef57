import type { LoggedRequest } from '../local-azure/http/request-log.ts';
import { startLocalAzure } from '../local-azure/local-azure.ts';
import { coldStart } from './cold-start.ts';
import { runOn, type Run } from './measured-run.ts';
import { median, type Goal, type Measured, type Part } from './part.ts';
import { withScenario } from './scenario-file.ts';
import { longestChains, readTwice } from './request-chain.ts';

const latencies = { arm: 100, kubernetes: 50, entra: 80 };
/** What an operation takes, in milliseconds: Azure asks to be polled each second. */
const operations = { network: 1000, cluster: 2000 };
const rounds = 5;

/** How many requests runs make, how many of them one after the other, and what that leaves to the run itself. */
export const roundTripsPart: Part = { name: 'round-trips', title: 'Round trips', measure };

const how = `Local Azure's default cluster, with two pools, and latencies of ${String(latencies.arm)} ms for Resource Manager, ${String(latencies.kubernetes)} ms for Kubernetes and ${String(latencies.entra)} ms for Entra: each request costs one, the first on a connection one more. A request that began after another had ended counts as depending on it. The bound is what the latencies of the slowest chain come to; a run's own time is what it took beyond that and beyond a cold start. The first pin is without latencies, and with operations that take ${String(operations.network)} ms (the IP) and ${String(operations.cluster)} ms (the cluster): its bound is these and the time in which new pods were waited for. Medians of ${String(rounds)} clusters, each pinned twice and checked.`;

interface Figures {
  wall: number;
  requests: number;
  deepest: number;
  bound: number;
  connections: number;
  tokens: number;
  twice: number;
}

async function measure(): Promise<Measured> {
  const start = await coldStart();
  const [pins, checks, firsts]: [Figures[], Figures[], Figures[]] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    const slow = await runs({ latencies }, ['pin', 'pin', 'check']);
    pins.push(figures(slow[1]));
    checks.push(figures(slow[2]));
    const [first] = await runs({ operations }, ['pin']);
    firsts.push({ ...figures(first), bound: waited(first?.requests ?? []) });
  }
  const rows = [
    ['check', middle(checks)],
    ['second pin', middle(pins)],
    ['first pin', middle(firsts)],
  ] as const;
  const columns = ['run', 'ms', 'requests', 'in a row', 'bound, ms', 'cold start, ms', 'own time, ms', 'connections'];
  const table = rows.map(([title, { wall, requests, deepest, bound, connections }]) => [
    ...[title, wall, requests, deepest, bound, start, wall - bound - start, connections],
  ]);
  return {
    how,
    tables: [{ columns, rows: table }],
    goals: goals(
      rows.map(([, entry]) => entry),
      start,
    ),
  };
}

function goals([check, pin, first]: readonly Figures[], start: number): Goal[] {
  if (!check || !pin || !first) return [];
  const healthy = [
    ['check', check],
    ['second pin', pin],
  ] as const;
  return [
    ...healthy.flatMap(([title, { deepest, wall, bound, twice, tokens }]): Goal[] => [
      { name: `${title}: requests in a row`, value: deepest, atMost: 6, unit: 'requests' },
      {
        name: `${title}: whole run, by the bound and a cold start`,
        value: wall,
        atMost: 1.15 * bound + start,
        unit: 'ms',
      },
      { name: `${title}: requests that repeat a read`, value: twice, atMost: 0, unit: 'requests' },
      { name: `${title}: requests for tokens`, value: tokens, atMost: 1, unit: 'requests' },
    ]),
    { name: 'first pin: its own time', value: first.wall - first.bound, atMost: 1000, unit: 'ms' },
  ];
}

/** Runs of the built action on a new local Azure, one after the other, each with the requests that it made itself. */
function runs(scenario: object, modes: readonly string[]): Promise<Run[]> {
  return withScenario(scenario, async (file) => {
    const azure = await startLocalAzure({ scenario: file });
    try {
      const taken: Run[] = [];
      for (const mode of modes) taken.push(await runOn(azure.environment, mode));
      return taken;
    } finally {
      await azure.close();
    }
  });
}

function figures(taken: Run | undefined): Figures {
  const { milliseconds: wall, requests } = taken ?? { milliseconds: NaN, requests: [] };
  const { slowest, deepest } = longestChains(requests, latencies);
  return {
    wall,
    requests: requests.length,
    deepest: deepest.requests.length,
    bound: slowest.milliseconds,
    connections: new Set(requests.map(({ connection }) => connection)).size,
    tokens: requests.filter(({ service, method }) => service === 'entra' && method === 'POST').length,
    twice: readTwice(requests).reduce((sum, { times }) => sum + times - 1, 0),
  };
}

/** Milliseconds that a first pin waits for others: the operations that make the IP and change the cluster, and new pods, until their last log was read. */
function waited(requests: readonly LoggedRequest[]): number {
  const logs = requests.filter(({ url }) => url.includes('/log?') && url.includes('follow=true'));
  const ends = logs.map(({ end, start }) => end ?? start);
  return operations.network + operations.cluster + Math.max(...ends) - podsBegan(requests);
}

/** New pods are started by the last write of the Deployment. */
function podsBegan(requests: readonly LoggedRequest[]): number {
  const writes = requests.filter(({ method, url }) => method === 'PATCH' && url.includes('/deployments/'));
  return writes.at(-1)?.end ?? 0;
}

function middle(all: readonly Figures[]): Figures {
  const of = (key: keyof Figures): number => median(all.map((entry) => entry[key]));
  return {
    ...{ wall: of('wall'), requests: of('requests'), deepest: of('deepest'), bound: of('bound') },
    ...{ connections: of('connections'), tokens: of('tokens'), twice: of('twice') },
  };
}
