// Reads the log of pod `one` back from the API server at the given URL, in a process whose memory its starter limits; prints what became of it.
import type { ResourceManager } from '../../src/azure/resource-manager.ts';
import { connect } from '../../src/kubernetes/connection.ts';
import { readHistories } from '../../src/kubernetes/echo-history.ts';

const kubeconfig = {
  apiVersion: 'v1',
  kind: 'Config',
  clusters: [{ name: 'c', cluster: { server: process.argv[2], 'insecure-skip-tls-verify': true } }],
  users: [{ name: 'u', user: { token: 'secret' } }],
  contexts: [{ name: 'c', context: { cluster: 'c', user: 'u' } }],
  'current-context': 'c',
};
const value = Buffer.from(JSON.stringify(kubeconfig)).toString('base64');
const manager = { post: () => Promise.resolve({ kubeconfigs: [{ value }] }) } as unknown as ResourceManager;
const { signal } = new AbortController();
const ignore = (): void => undefined;
const api = await connect(manager, '/c', {
  clock: { now: () => new Date(), sleep: () => Promise.resolve() },
  signal,
  mask: ignore,
  debug: ignore,
});
const pods = [{ metadata: { name: 'one' }, spec: { nodeName: 'node' } }];
const [history] = await readHistories(api, {
  namespace: 'shop',
  pods,
  services: { IPv4: ['http://a.example'], IPv6: [] },
  signal,
});
const stretches = history?.stretches.IPv4 ?? [];
console.log(JSON.stringify({ stretches: stretches.length, newest: stretches.at(-1)?.address }));
