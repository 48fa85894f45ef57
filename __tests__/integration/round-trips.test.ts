import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTwice } from '../../bench/request-chain.ts';
import type { LoggedRequest } from '../../local-azure/http/request-log.ts';
import { onOwn } from './bench.ts';

const tokens = ({ service, method }: LoggedRequest): boolean => service === 'entra' && method === 'POST';
const isOfCluster = ({ service }: LoggedRequest): boolean => service === 'kubernetes';
const isWatch = ({ url }: LoggedRequest): boolean => url.includes('watch=true');

test('once a cluster is pinned, pin and check write nothing, read nothing twice, sign in once, and poll nothing', () =>
  onOwn('default', async (bench) => {
    expect((await bench.run({ mode: 'pin' })).outputs.verdict).toBe('pinned');
    for (const mode of ['pin', 'check']) {
      const since = (await bench.requests()).length;
      expect((await bench.run({ mode })).outputs.verdict).toBe('pinned');
      const requests = (await bench.requests()).slice(since).filter(({ service }) => service !== 'echo');
      expect(requests.filter(({ write }) => write)).toEqual([]);
      expect(readTwice(requests)).toEqual([]);
      expect(requests.filter(tokens)).toHaveLength(1);
      expect(requests.filter(({ service }) => service === 'oidc')).toHaveLength(1);
      // By HTTP/2, side by side.
      expect(new Set(requests.filter(isOfCluster).map(({ connection }) => connection)).size).toBe(1);
      // What may change is watched, by one watch.
      expect(requests.filter(isWatch).length).toBeLessThanOrEqual(1);
    }
  }));

test('what does not depend on each other is read side by side: the subscriptions, the cluster, its credential and its IP', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'round-trips-'));
  const scenario = join(folder, 'far-away.yaml');
  writeFileSync(scenario, JSON.stringify({ extends: 'default', latencies: { arm: 300 } }));
  try {
    await onOwn(scenario, async (bench) => {
      await bench.run({ mode: 'check' });
      const arm = (await bench.requests()).filter(({ service }) => service === 'arm');
      const first = [
        '/subscriptions?',
        '/managedClusters/demo?',
        'listClusterUserCredential',
        '/publicIPAddresses/',
      ].map((part) => arm.find(({ url }) => url.includes(part)));
      const firstEnd = Math.min(...first.map((request) => request?.end ?? NaN));
      for (const request of first) expect(request?.start).toBeLessThan(firstEnd);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
