import type { LoggedRequest } from '../../local-azure/http/request-log.ts';
import { longestChains, readTwice } from '../../bench/request-chain.ts';

function request(
  service: LoggedRequest['service'],
  [start, end]: [number, number | null],
  connection: number,
  url = `${service} ${String(start)}`,
): LoggedRequest {
  return { service, method: 'GET', url, status: 200, write: false, start, end, caller: null, connection };
}

const latencies = { arm: 100, kubernetes: 50 };

test('requests one after the other are a chain, those side by side are not, and a new connection costs a latency more', () => {
  const token = request('entra', [0, 10], 1);
  const cluster = request('arm', [20, 220], 2);
  const beside = request('arm', [20, 225], 3);
  const ip = request('arm', [230, 330], 2);
  const nodes = request('kubernetes', [231, 331], 4);
  const { slowest, deepest } = longestChains([token, cluster, beside, ip, nodes], latencies);
  expect(deepest.requests).toHaveLength(3);
  expect(slowest).toEqual({ requests: [cluster, ip], milliseconds: 300 });
});

test('the slowest chain need not be the deepest', () => {
  const short = [request('kubernetes', [0, 100], 1), request('kubernetes', [101, 151], 1)];
  const long = request('arm', [0, 200], 2);
  const { slowest, deepest } = longestChains(
    [...short, long].toSorted((a, b) => a.start - b.start),
    latencies,
  );
  expect(slowest.requests).toEqual([long]);
  expect(deepest.requests).toEqual(short);
});

test('nothing follows a request that goes on, and a run without requests has no chain', () => {
  const watch = request('kubernetes', [0, null], 1);
  const later = request('kubernetes', [500, 550], 2);
  expect(longestChains([watch, later], latencies).deepest.requests).toHaveLength(1);
  expect(longestChains([], latencies).slowest).toEqual({ requests: [], milliseconds: 0 });
});

test('a read that is repeated is found, whatever the case of its id', () => {
  const reads = ['/resourceGroups/a', '/resourcegroups/A', '/resourceGroups/b'];
  expect(readTwice(reads.map((url, index) => request('arm', [index, index], 1, url)))).toEqual([
    { url: '/resourcegroups/a', times: 2 },
  ]);
});
