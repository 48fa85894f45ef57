// Reads the log of pod `one` back from the API server at the given URL, in a process whose memory its starter limits; prints what became of it.
import { systemClock } from '../../src/clock.ts';
import { readHistories } from '../../src/kubernetes/echo-history.ts';
import { openDispatcher } from '../../src/network/dispatcher.ts';
import { apiAt } from './api-at.ts';

const server = process.argv[2] ?? '';
const { signal } = new AbortController();
const clock = { ...systemClock, sleep: () => Promise.resolve() };
const api = apiAt(server, clock, () => openDispatcher({ insecure: true }, {}));
const pods = [{ metadata: { name: 'one' }, spec: { nodeName: 'node' } }];
const [history] = await readHistories(api, {
  namespace: 'shop',
  pods,
  services: { IPv4: ['http://a.example'], IPv6: [] },
  signal,
  tell: console.error,
});
const stretches = history?.stretches.IPv4 ?? [];
console.log(JSON.stringify({ stretches: stretches.length, newest: stretches.at(-1)?.address }));
