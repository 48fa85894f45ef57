import { join } from 'node:path';
import type { Call, Handler, Switchboard } from '../http/server.ts';
import type { ClusterView, EchoBehaviour } from '../kubernetes/cluster-view.ts';
import type { Pod } from '../kubernetes/objects.ts';
import { poolNodes } from '../kubernetes/pool-nodes.ts';
import type { Store } from '../kubernetes/store.ts';
import { AddressHistory } from './address-history.ts';
import { answerOf, sendAnswer, type EchoAnswer } from './echo-answers.ts';
import { echoServiceOf, servicesOf, type EchoService } from './echo-services.ts';
import { installPrograms } from './pod-programs.ts';
import type { PathOf } from './pod-programs.ts';
import { trafficOf, type Via } from './pod-traffic.ts';

/**
 * The network of a cluster's pods: an HTTP proxy on loopback which plays the source address translation of the cluster's egress path
 * and the echo services behind it. It knows the pod by the user name, and by the password whether the pod has sent the request to a
 * proxy of its own. Nothing else can be reached: other hosts get 502.
 */
export interface PodNetwork {
  /** Writes the programs through which a pod reaches the network, and returns where its containers find them. */
  connect(podUid: string, folder: string): Promise<PathOf>;
  disconnect(podUid: string): void;
  /** What an echo service, the first one without a URL, answers a pod's ordinary traffic now, without a request; undefined where nothing would answer. */
  ask(podUid: string, url?: string): string | undefined;
  close(): Promise<void>;
}

export interface PodNetworkOptions {
  readonly cluster: ClusterView;
  readonly store: Store;
  readonly echo: EchoBehaviour;
  readonly switchboard: Switchboard;
}

export async function startPodNetwork(options: PodNetworkOptions): Promise<PodNetwork> {
  const { switchboard, cluster, store, echo } = options;
  const addresses = new AddressHistory({
    ...{ cluster, echo, nodes: () => poolNodes(store.list('nodes')) },
    node: (name) => poolNodes([store.get('nodes', name)].filter((node) => node !== undefined))[0],
  });
  const unsubscribe = cluster.onChange(() => addresses.look());
  /** Pods as they were when they were connected. */
  const pods = new Map<string, Pod>();
  const answer = (pod: Pod, service: EchoService, via: Via): EchoAnswer | undefined =>
    answerOf(service, echo, addresses.of(pod.spec.nodeName ?? '', service, trafficOf(pod, via, store)));
  const handle: Handler = (call, response) => {
    const { user, password } = credentialsOf(call);
    const service = echoServiceOf(call.url, echo);
    const pod = pods.get(user);
    call.caller = pod?.metadata.name;
    if (pod === undefined) {
      response.writeHead(407, { 'proxy-authenticate': 'Basic realm="pods"' }).end();
    } else if (service === undefined) {
      response
        .writeHead(502, { 'content-type': 'text/plain' })
        .end('only the echo services can be reached from local pods\n');
    } else {
      sendAnswer(response, answer(pod, service, password === 'proxy' ? 'proxy' : 'direct'));
    }
  };
  const listener = await switchboard.listen({ service: 'echo', handle, isWrite: () => false });
  return {
    connect: async (podUid, folder) => {
      const pod = store.list('pods').find(({ metadata }) => metadata.uid === podUid);
      if (pod) pods.set(podUid, pod);
      return installPrograms(join(folder, '.programs'), podUid, new URL(listener.url).host);
    },
    disconnect: (podUid) => void pods.delete(podUid),
    ask: (podUid, url) => {
      const pod = pods.get(podUid);
      const service = url === undefined ? servicesOf(echo)[0] : echoServiceOf(new URL(url), echo);
      return pod && service && answer(pod, service, 'proxy')?.body;
    },
    close: async () => {
      unsubscribe();
      await listener.close();
    },
  };
}

/** The user name and the password that a client has for its proxy. */
function credentialsOf({ headers }: Call): { user: string; password: string } {
  const [, encoded = ''] = /^Basic (.+)$/.exec(headers['proxy-authorization'] ?? '') ?? [];
  const [user = '', password = ''] = Buffer.from(encoded, 'base64').toString().split(':');
  return { user, password };
}
