import { Agent, type Dispatcher } from 'undici';
import type { Clock } from '../../src/clock.ts';
import { openApi } from '../../src/kubernetes/connection.ts';
import type { KubernetesApi } from '../../src/kubernetes/kubernetes-api.ts';

/** The API at a URL, as the action opens it. */
export function apiAt(server: string, clock: Clock, open = (): Dispatcher => new Agent()): KubernetesApi {
  const signIn = { title: 'by a token', advice: '' };
  return openApi(
    {
      server,
      credential: { ...signIn, present: () => Promise.resolve({ authorization: 'Bearer secret' }), renew: undefined },
      open,
      caller: { ...signIn, clusterId: '/c', principal: undefined },
      reach: {
        server,
        powerState: 'Running',
        privateCluster: false,
        authorizedRanges: [],
        runsCommands: true,
        proxy: undefined,
      },
    },
    { clock, signal: new AbortController().signal, debug: () => undefined },
  );
}
