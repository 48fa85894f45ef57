import { join } from 'node:path';
import type { Call, Handler, Switchboard } from '../http/server.ts';
import type { ClusterView, EchoBehaviour } from '../kubernetes/cluster-view.ts';
import { poolNodes } from '../kubernetes/pool-nodes.ts';
import type { Store } from '../kubernetes/store.ts';
import { AddressHistory } from './address-history.ts';
import { answerOf, echoServiceOf, namesOf, sendAnswer } from './echo-services.ts';
import { installPrograms } from './pod-programs.ts';
import type { PathOf } from './pod-programs.ts';

/**
 * The network of a cluster's pods: an HTTP proxy on loopback which plays the source address translation of the cluster's egress path
 * and the echo services behind it. It knows the pod by the user name. Nothing else can be reached: other hosts get 502.
 */
export interface PodNetwork {
  /** Writes the programs through which a pod reaches the network, and returns where its containers find them. */
  connect(podUid: string, folder: string): Promise<PathOf>;
  disconnect(podUid: string): void;
  /** What the first echo service answers a pod now, without a request; undefined where nothing would answer. */
  ask(podUid: string): string | undefined;
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
  const addresses = new AddressHistory({ cluster, echo, nodes: () => poolNodes(store.list('nodes')) });
  const unsubscribe = cluster.onChange(() => addresses.look());
  const pods = new Set<string>();
  const handle: Handler = (call, response) => {
    const uid = podOf(call);
    const service = echoServiceOf(call.url, echo);
    const pod = store.list('pods').find(({ metadata }) => metadata.uid === uid);
    call.caller = pod?.metadata.name;
    if (pod === undefined || uid === undefined || !pods.has(uid)) {
      response.writeHead(407, { 'proxy-authenticate': 'Basic realm="pods"' }).end();
    } else if (service === undefined) {
      response
        .writeHead(502, { 'content-type': 'text/plain' })
        .end('only the echo services can be reached from local pods\n');
    } else {
      sendAnswer(response, answerOf(service, echo, addresses.of(pod.spec.nodeName ?? '', service)));
    }
  };
  const ask = (podUid: string): string | undefined => {
    const [service = ''] = namesOf(echo);
    const pod = store.list('pods').find(({ metadata }) => metadata.uid === podUid);
    return answerOf(service, echo, addresses.of(pod?.spec.nodeName ?? '', service))?.body;
  };
  const listener = await switchboard.listen({ service: 'echo', handle, isWrite: () => false });
  return {
    connect: async (podUid, folder) => {
      pods.add(podUid);
      return installPrograms(join(folder, '.programs'), podUid, new URL(listener.url).host);
    },
    disconnect: (podUid) => void pods.delete(podUid),
    ask,
    close: async () => {
      unsubscribe();
      await listener.close();
    },
  };
}

/** The user name of the proxy credentials. */
function podOf({ headers }: Call): string | undefined {
  const [, encoded] = /^Basic (.+)$/.exec(headers['proxy-authorization'] ?? '') ?? [];
  return encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString().split(':')[0];
}
