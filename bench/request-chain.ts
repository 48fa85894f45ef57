import type { LoggedRequest } from '../local-azure/http/request-log.ts';

/** What each request to a service costs in milliseconds, and the first on a connection once more. */
export type Latencies = Readonly<Partial<Record<LoggedRequest['service'], number>>>;

/** Requests one after the other. */
export interface Chain {
  requests: readonly LoggedRequest[];
  /** What their latencies come to: no run that makes them one after the other can be faster. */
  milliseconds: number;
}

/**
 * The chain of requests that sets how fast a run can be, and the one with the most requests.
 * A request that began after another had ended is taken to depend on it: more than is true, never less.
 */
export function longestChains(log: readonly LoggedRequest[], latencies: Latencies): { slowest: Chain; deepest: Chain } {
  const costs = costsOf(log, latencies);
  return {
    slowest: heaviest(log, (request) => costs.get(request) ?? 0, costs),
    deepest: heaviest(log, () => 1, costs),
  };
}

type Costs = ReadonlyMap<LoggedRequest, number>;

function costsOf(log: readonly LoggedRequest[], latencies: Latencies): Costs {
  const known = new Set<number>();
  return new Map(
    log.map((request) => {
      const latency = latencies[request.service] ?? 0;
      const isFirst = !known.has(request.connection);
      known.add(request.connection);
      return [request, isFirst ? 2 * latency : latency];
    }),
  );
}

function heaviest(log: readonly LoggedRequest[], weight: (request: LoggedRequest) => number, costs: Costs): Chain {
  const ending: { requests: LoggedRequest[]; weight: number }[] = [];
  for (const request of log) {
    let best: (typeof ending)[number] = { requests: [], weight: 0 };
    for (const chain of ending) {
      const end = chain.requests.at(-1)?.end ?? Infinity;
      if (end <= request.start && chain.weight > best.weight) best = chain;
    }
    ending.push({ requests: [...best.requests, request], weight: best.weight + weight(request) });
  }
  const { requests } = ending.reduce((one, other) => (other.weight > one.weight ? other : one), {
    requests: [],
    weight: 0,
  });
  return { requests, milliseconds: requests.reduce((sum, request) => sum + (costs.get(request) ?? 0), 0) };
}

/** GETs that were made more than once, and how often. A watch goes on from what a list gave: it is another read. */
export function readTwice(log: readonly LoggedRequest[]): { url: string; times: number }[] {
  const reads = log.filter(({ method }) => method === 'GET').map(({ url }) => url.toLowerCase());
  return [...Map.groupBy(reads, (url) => url)]
    .map(([url, all]) => ({ url, times: all.length }))
    .filter(({ times }) => times > 1);
}
