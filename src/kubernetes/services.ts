import { ActionError } from '../errors.ts';
import { missingRight } from '../azure/azure-error.ts';
import type { SyncFailure } from '../egress/sync-failures.ts';
import { list, object, text, type Json } from '../json.ts';
import type { KubernetesApi } from './kubernetes-api.ts';
import { eventsPath } from './objects.ts';
import { follow } from './watch.ts';

interface ServiceWait {
  names: { name: string; namespace: string };
  address: string;
  /** A right was granted in this run, which may take minutes to work: refusals are waited out. */
  granted: boolean;
  principalId: string;
  deadline: AbortSignal;
  /** Says what the cloud controller says while it is waited for. */
  said: (message: string) => void;
}

/**
 * Waits until the cloud controller has given the pinned Service its address. It does so with the cluster's identity,
 * so this proves, before anything that carries traffic is touched, that the identity may join the IP.
 * @throws ActionError `permission` when it may not, `cluster` when the Service does not get the address in time, or is gone.
 */
export async function awaitService(api: KubernetesApi, wait: ServiceWait): Promise<void> {
  const done = new AbortController();
  const signal = AbortSignal.any([done.signal, wait.deadline]);
  let lastWords = '';
  const refusal = (): ActionError | undefined => (wait.granted ? undefined : refusedRight(lastWords, wait.principalId));
  const watchEvents = async (): Promise<void> => {
    for await (const { words, isNew } of warnings(api, wait.names, signal)) {
      lastWords = words;
      wait.said(words);
      // What was said before may be an earlier run's, and its cause removed since.
      if (isNew && refusal()) done.abort();
    }
  };
  const events = watchEvents().catch(() => undefined);
  const reached = await hasAddress(api, wait, signal).finally(() => done.abort());
  await events;
  if (reached) return;
  throw refusal() ?? notReached(wait, lastWords);
}

/** What the cloud controller says of a Service: first the events that are there, then each as it comes or is counted up. */
async function* warnings(
  api: KubernetesApi,
  { name, namespace }: ServiceWait['names'],
  signal: AbortSignal,
): AsyncIterable<{ words: string; isNew: boolean }> {
  const query = { fieldSelector: `involvedObject.kind=Service,involvedObject.name=${name},type=Warning` };
  let known: ReadonlyMap<string, number> | undefined;
  for await (const events of follow(api, eventsPath(namespace), query, signal)) {
    for (const [uid, event] of events) {
      const isSaid = known !== undefined && timesSeen(event) <= (known.get(uid) ?? 0);
      if (!isSaid) yield { words: text(event.message), isNew: known !== undefined };
    }
    known = new Map([...events].map(([uid, event]) => [uid, timesSeen(event)]));
  }
}

/** How often an event has happened; the API server counts, so that no clocks need be compared. */
function timesSeen(event: Json): number {
  return Number(event.count ?? object(event.series).count ?? 1);
}

async function hasAddress(api: KubernetesApi, { names, address }: ServiceWait, signal: AbortSignal): Promise<boolean> {
  const path = `/api/v1/namespaces/${names.namespace}/services`;
  try {
    for await (const services of follow(api, path, { fieldSelector: `metadata.name=${names.name}` }, signal)) {
      if ([...services.values()].some((service) => hasIngress(service, address))) return true;
      if (services.size === 0) throw deletedMeanwhile(names);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return false;
}

function deletedMeanwhile({ namespace, name }: ServiceWait['names']): ActionError {
  return new ActionError(
    'cluster',
    `Somebody deleted the Service ${namespace}/${name} while this run waited for its address. Nothing that carries traffic was changed.`,
    { next: 'Run this again: it applies the Service anew. If another run unpins the cluster, let that end first.' },
  );
}

function notReached({ names, address }: ServiceWait, lastWords: string): ActionError {
  const words = lastWords === '' ? 'The cluster gave no event.' : `The cluster says: ${lastWords}`;
  return new ActionError(
    'cluster',
    `The Service ${names.namespace}/${names.name} did not get the address ${address} in time. ${words} Nothing that carries traffic was changed.`,
    {
      next: 'Remove the cause that the event names and run this again, or set service: false if the cluster is not to answer at that address.',
    },
  );
}

function refusedRight(words: string, principalId: string): ActionError | undefined {
  if (!/LinkedAuthorizationFailed|AuthorizationFailed/.test(words)) return undefined;
  return new ActionError(
    'permission',
    `The cluster's identity may not use the pinned IP, so after the switch every LoadBalancer Service would fail to sync. The cluster says: ${words} Nothing that carries traffic was changed.`,
    {
      next:
        missingRight(words, principalId) ??
        'Give the cluster’s identity the role Network Contributor on the IP, or set grant-access: true.',
    },
  );
}

/** True when the cloud controller has given the Service this address. */
export function hasIngress(service: Json, address: string): boolean {
  return ingressAddresses(service).includes(address);
}

function ingressAddresses(service: Json): string[] {
  return list(object(object(service.status).loadBalancer).ingress).map((entry) => text(object(entry).ip));
}

/** Waits until a deleted Service is gone, which it is once the cloud controller has taken its rules from the load balancer. */
export async function awaitServiceGone(
  api: KubernetesApi,
  names: { name: string; namespace: string },
  deadlineSignal: AbortSignal,
): Promise<void> {
  const done = new AbortController();
  const signal = AbortSignal.any([done.signal, deadlineSignal]);
  const path = `/api/v1/namespaces/${names.namespace}/services`;
  try {
    for await (const services of follow(api, path, { fieldSelector: `metadata.name=${names.name}` }, signal)) {
      if (services.size === 0) return;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    done.abort();
  }
  throw new ActionError('timeout', `The Service ${names.namespace}/${names.name} was deleted but does not go away.`, {
    next: `See why: kubectl describe service ${names.name} --namespace ${names.namespace}. Then run this again.`,
  });
}

/**
 * Reads the events by which the cloud controller says that a Service, in any namespace, could not be synced; oldest first.
 * What was followed by success for the same Service is over. Resource versions tell the order, so that no clocks are compared:
 * https://kubernetes.io/docs/reference/using-api/api-concepts/#resource-versions
 */
export async function syncFailures(api: KubernetesApi): Promise<SyncFailure[]> {
  const { items } = await api.list(eventsPath(), { fieldSelector: 'involvedObject.kind=Service' });
  const ends = new Map<string, number>();
  for (const event of items.filter(({ reason }) => /^(Ensured|Deleted)LoadBalancer$/.test(text(reason)))) {
    ends.set(serviceOf(event), Math.max(version(event), ends.get(serviceOf(event)) ?? 0));
  }
  const isOver = (failure: Json): boolean => (ends.get(serviceOf(failure)) ?? 0) > version(failure);
  return items
    .filter((event) => event.reason === 'SyncLoadBalancerFailed' && !isOver(event))
    .sort((left, right) => version(left) - version(right))
    .map(readFailure);
}

function readFailure(event: Json): SyncFailure {
  const since = text(event.firstTimestamp) || text(event.eventTime);
  return { service: serviceOf(event), message: text(event.message), ...(since === '' ? {} : { since }) };
}

function serviceOf(event: Json): string {
  const subject = object(event.involvedObject);
  return `${text(subject.namespace)}/${text(subject.name)}`;
}

function version(event: Json): number {
  return Number(object(event.metadata).resourceVersion);
}
