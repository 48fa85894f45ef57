import { HistoryFold, type PodHistory } from '../egress/history.ts';
import { parseObservation, type EchoServices } from '../egress/observations.ts';
import { ActionError } from '../errors.ts';
import { list, object, text, type Json } from '../json.ts';
import type { KubernetesApi } from './kubernetes-api.ts';
import { isProxied, logPath, logQuery } from './objects.ts';

/** What is read back. */
interface Reading {
  namespace: string;
  pods: readonly Json[];
  /** Echo services that the pods ask. */
  services: EchoServices;
  signal: AbortSignal;
  /** Is told where the time was up before everything was read. */
  tell: (words: string) => void;
}

/** Logs that are read at the same time. */
const readAtOnce = 8;
/** Milliseconds for all of it: a node that does not answer for its pods' logs must not hold up the rest. */
const readingTime = 60_000;

/**
 * Reads what the API still has of the echo's logs, that of the current container and of the previous one, in bounded memory.
 * A log that breaks off, or is not there, is used as far as it came.
 * Source: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#get-read-log-of-the-specified-pod
 */
export async function readHistories(api: KubernetesApi, reading: Reading): Promise<PodHistory[]> {
  const refused = new AbortController();
  const limit = api.clock.timeout(readingTime + api.latency);
  const signal = AbortSignal.any([reading.signal, refused.signal, limit]);
  const histories: PodHistory[] = [];
  const queue = reading.pods.entries();
  const work = async (): Promise<void> => {
    for (const [index, pod] of queue) histories[index] = await readHistory(api, pod, { ...reading, signal });
  };
  try {
    await Promise.all(Array.from({ length: readAtOnce }, work));
  } finally {
    refused.abort();
  }
  if (limit.aborted)
    reading.tell('The logs of the echo’s pods are long, or slow: they were read for a minute, and not to their ends.');
  return histories;
}

async function readHistory(
  api: KubernetesApi,
  pod: Json,
  { namespace, services, signal }: Reading,
): Promise<PodHistory> {
  const name = text(object(pod.metadata).name);
  const fold = new HistoryFold(services, isProxied(pod));
  for (const previous of restarts(pod) > 0 ? ['true', undefined] : [undefined]) {
    try {
      for await (const line of api.lines(logPath(namespace, name), { ...logQuery, previous }, signal)) {
        const observation = parseObservation(line);
        // A log line is hostile: it may not speak for another pod.
        if (observation?.pod === name) fold.add(observation);
      }
    } catch (error) {
      if (error instanceof ActionError && error.reason === 'permission') throw error;
    }
    fold.endLog();
  }
  return { pod: name, node: text(object(pod.spec).nodeName), stretches: fold.stretches() };
}

/** How often its container was started again; without that there is no previous one. */
function restarts(pod: Json): number {
  return Number(object(list(object(pod.status).containerStatuses)[0]).restartCount ?? 0);
}
