import type { Clock } from '../clock.ts';
import type { Json } from '../json.ts';

export type Query = Readonly<Record<string, string | undefined>>;

/** A collection, and the resource version from which a watch goes on. */
export interface Listing {
  items: Json[];
  resourceVersion: string;
}

/** The Kubernetes API as raw JSON, however it is reached. */
export interface KubernetesApi {
  /** Milliseconds that a few reads in a row may take, where each is more than a request. */
  readonly latency: number;
  /** What pauses and limits of time go by. */
  readonly clock: Clock;
  /** The object, or undefined where there is none. */
  get(path: string): Promise<Json | undefined>;
  /** All items of a collection. */
  list(path: string, query?: Query, signal?: AbortSignal): Promise<Listing>;
  /** Server-side apply as the action's field manager; takes back fields that others have changed. */
  apply(path: string, body: Json): Promise<Json>;
  delete(path: string): Promise<void>;
  /**
   * Lines of a response that goes on: a watch or a followed log. Ends when the server ends it or the signal aborts.
   * @param accepted called once the server has begun to answer, which may be long before the first line
   */
  lines(path: string, query: Query, signal: AbortSignal, accepted?: () => void): AsyncIterable<string>;
}
