import { longestMessage, newEvent } from '../kubernetes/events.ts';
import type { PoolNode } from '../kubernetes/pool-nodes.ts';
import { keyOf, timestamp } from '../kubernetes/objects.ts';
import type { Service } from '../kubernetes/objects.ts';
import { component, manager, type LoadBalancerStatus, type ServicesApi } from '../kubernetes/services-api.ts';
import { TryAgain } from '../kubernetes/controllers/work-queue.ts';
import { object, text, type Json } from '../state/json.ts';
import { ApiError, failureOf, type ApiClient, type ApiRequest } from './api-client.ts';
import type { Mirror } from './mirror.ts';

/** Milliseconds that the end of local Azure may take. */
const patienceAtEnd = 5000;
/** Objects of a list do not say their kind. */
const kind = { apiVersion: 'v1', kind: 'Service' };
const merge = 'application/merge-patch+json';
/** Lists such as finalizers are merged at the server, so that nobody else's entry is lost. */
const strategicMerge = 'application/strategic-merge-patch+json';

/** The Services of a real cluster. */
export class RealServices implements ServicesApi {
  readonly nodes: () => readonly PoolNode[];
  readonly #api: ApiClient;
  readonly #services: Mirror<Service>;
  readonly #end = new AbortController();
  /** Services that have a finalizer from here, by uid. */
  readonly #finalized = new Map<string, { service: Service; finalizer: string }>();
  /** Events that were written, by what they say. */
  readonly #events = new Map<string, { path: string; count: number }>();

  constructor(api: ApiClient, services: Mirror<Service>, nodes: () => readonly PoolNode[]) {
    this.#api = api;
    this.#services = services;
    this.nodes = nodes;
  }

  list(): readonly Service[] {
    return this.#services.list();
  }

  onChange(listener: Parameters<ServicesApi['onChange']>[0]): () => void {
    return this.#services.subscribe(listener);
  }

  async addFinalizer(service: Service, finalizer: string): Promise<void> {
    this.#finalized.set(service.metadata.uid, { service, finalizer });
    if (service.metadata.finalizers?.includes(finalizer) === true) return;
    await this.#patch(service, { contentType: strategicMerge, body: { metadata: { finalizers: [finalizer] } } });
  }

  async removeFinalizer(service: Service, finalizer: string, signal = this.#end.signal): Promise<void> {
    const body = { metadata: { '$deleteFromPrimitiveList/finalizers': [finalizer] } };
    await this.#patch(service, { contentType: strategicMerge, body }, signal);
    this.#finalized.delete(service.metadata.uid);
  }

  async setLoadBalancer(
    service: Service,
    { ingress = null }: { ingress?: LoadBalancerStatus['ingress'] | null },
  ): Promise<void> {
    const body = { status: { loadBalancer: { ingress } } };
    await this.#patch(service, { contentType: merge, body, subresource: '/status' });
  }

  /** What cannot be written is left: client-go too gives up events that the server rejects. */
  async report(service: Service, type: 'Normal' | 'Warning', reason: string, words: string): Promise<void> {
    const message = words.slice(0, longestMessage);
    const { namespace = '', uid } = service.metadata;
    const key = JSON.stringify([uid, type, reason, message]);
    const known = this.#events.get(key);
    try {
      if (known !== undefined && (await this.#countUp(known))) return;
      const event = await this.#write({
        method: 'POST',
        path: `/api/v1/namespaces/${namespace}/events`,
        body: newEvent({ about: { ...service, ...kind }, type, reason, message, source: { component } }, namespace),
      });
      const path = `/api/v1/namespaces/${namespace}/events/${text(object(event.metadata).name)}`;
      this.#events.set(key, { path, count: 1 });
    } catch (error) {
      if (!(error instanceof ApiError)) throw new TryAgain(failureOf(error));
    }
  }

  /** Ends all writing. */
  close(): void {
    this.#end.abort();
  }

  /** Takes its finalizers from Services: when local Azure has ended, nobody is there to answer their deletion. */
  async release(): Promise<void> {
    this.close();
    const all = [...this.#finalized.values()];
    const limit = AbortSignal.timeout(patienceAtEnd);
    await Promise.allSettled(all.map(({ service, finalizer }) => this.removeFinalizer(service, finalizer, limit)));
  }

  /** False where the event is gone: the API server forgets them after an hour. */
  async #countUp(event: { path: string; count: number }): Promise<boolean> {
    event.count += 1;
    const body = { count: event.count, lastTimestamp: timestamp() };
    try {
      await this.#write({ method: 'PATCH', path: event.path, contentType: strategicMerge, body });
      return true;
    } catch (error) {
      if (error instanceof ApiError && error.code === 404) return false;
      throw error;
    }
  }

  /**
   * Its uid in a patch keeps it from another Service that has come by the name since.
   * @throws TryAgain where it did not succeed; a Service that is gone needs nothing any more
   */
  async #patch(
    service: Service,
    { contentType, body, subresource = '' }: { contentType: string; body: Json; subresource?: string },
    signal = this.#end.signal,
  ): Promise<void> {
    const { namespace = '', name, uid } = service.metadata;
    const path = `/api/v1/namespaces/${namespace}/services/${name}${subresource}`;
    const patch = { ...body, metadata: { ...object(body.metadata), uid } };
    try {
      await this.#write({ method: 'PATCH', path, contentType, body: patch }, signal);
    } catch (error) {
      if (error instanceof ApiError && error.code === 404) return;
      const words = failureOf(error);
      if (!this.#end.signal.aborted) process.stderr.write(`local Azure: Service ${keyOf(service)}: ${words}\n`);
      throw new TryAgain(words);
    }
  }

  #write(request: ApiRequest, signal = this.#end.signal): Promise<Json> {
    return this.#api.send({ ...request, query: { fieldManager: manager } }, signal);
  }
}
