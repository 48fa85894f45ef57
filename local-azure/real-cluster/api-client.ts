import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, fetch, type Response } from 'undici';
import type { KubeconfigEntries } from '../kubernetes/kubeconfig.ts';
import { list, object, text, type Json } from '../state/json.ts';

type Query = Readonly<Record<string, string>>;

export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly query?: Query;
  readonly contentType?: string;
  readonly body?: Json;
}

/** An API server's refusal. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

/** Milliseconds that an answer may take; a watch may last. */
const patience = 20_000;
const pageSize = '500';
const mostTries = 10;

/** The API of a cluster, as the user of a kubeconfig. */
export class ApiClient {
  readonly server: string;
  readonly #agent: Agent;
  readonly #authorization: Record<string, string>;

  constructor({ cluster, user }: KubeconfigEntries) {
    this.server = text(cluster.server).replace(/\/+$/, '');
    this.#authorization = authorizationOf(user);
    // A watch has a connection of its own.
    this.#agent = new Agent({ connect: tlsOptions(cluster, user), allowH2: false });
  }

  /** @throws ApiError where the API server refuses it */
  async send(request: ApiRequest, signal?: AbortSignal): Promise<Json> {
    const limit = AbortSignal.timeout(patience);
    const response = await this.#fetch(request, signal ? AbortSignal.any([signal, limit]) : limit);
    return object(await response.json());
  }

  /** All objects of a collection, and the version from which a watch goes on. */
  async list(path: string, signal: AbortSignal): Promise<{ items: Json[]; version: string }> {
    const items: Json[] = [];
    for (let continuation = ''; ;) {
      const query = { limit: pageSize, ...(continuation === '' ? {} : { continue: continuation }) };
      const page = await this.send({ method: 'GET', path, query }, signal);
      items.push(...list(page.items).map(object));
      const metadata = object(page.metadata);
      continuation = text(metadata.continue);
      if (continuation === '') return { items, version: text(metadata.resourceVersion) };
    }
  }

  /** The events of a watch until the server ends it: https://kubernetes.io/docs/reference/using-api/api-concepts/#efficient-detection-of-changes */
  async *watch(path: string, query: Query, signal: AbortSignal): AsyncIterable<Json> {
    const response = await this.#fetch({ method: 'GET', path, query: { ...query, watch: 'true' } }, signal);
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of response.body ?? []) {
      const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield object(JSON.parse(line));
    }
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  /** Asks again where the API server is busy, or has only just started, and says when. */
  async #fetch(request: ApiRequest, signal: AbortSignal): Promise<Response> {
    for (let tries = 1; ; tries += 1) {
      const response = await this.#fetchOnce(request, signal);
      if (response.ok) return response;
      const words = refusalOf(await response.text()) || response.statusText;
      const pause = pauseOf(response);
      if (pause === undefined || tries === mostTries) throw new ApiError(response.status, words);
      await sleep(pause, undefined, { signal });
    }
  }

  #fetchOnce({ method, path, query = {}, contentType, body }: ApiRequest, signal: AbortSignal): Promise<Response> {
    const url = new URL(`${this.server}${path}`);
    for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
    return fetch(url, {
      method,
      signal,
      dispatcher: this.#agent,
      headers: {
        accept: 'application/json',
        'user-agent': 'local-azure',
        ...this.#authorization,
        ...(body === undefined ? {} : { 'content-type': contentType ?? 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }
}

/** Milliseconds to wait before another try, where the API server wants one: https://kubernetes.io/docs/concepts/cluster-administration/flow-control/ */
function pauseOf({ status, headers }: Response): number | undefined {
  const seconds = headers.get('retry-after');
  return seconds !== null && (status === 429 || status >= 500) ? Number(seconds) * 1000 : undefined;
}

/** The message of a Status object, or whatever else stands in front of the API server says. */
function refusalOf(content: string): string {
  try {
    return text(object(JSON.parse(content)).message);
  } catch {
    return content.slice(0, 200).trim();
  }
}

function authorizationOf(user: Json): Record<string, string> {
  if (text(user.token) !== '') return { authorization: `Bearer ${text(user.token)}` };
  if (text(user.username) === '') return {};
  const pair = Buffer.from(`${text(user.username)}:${text(user.password)}`).toString('base64');
  return { authorization: `Basic ${pair}` };
}

function tlsOptions(cluster: Json, user: Json): NonNullable<Agent.Options['connect']> {
  const pem = (data: unknown): string | undefined =>
    text(data) === '' ? undefined : Buffer.from(text(data), 'base64').toString();
  const options = {
    ca: pem(cluster['certificate-authority-data']),
    cert: pem(user['client-certificate-data']),
    key: pem(user['client-key-data']),
    servername: text(cluster['tls-server-name']) || undefined,
    rejectUnauthorized: cluster['insecure-skip-tls-verify'] !== true,
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** Why a request failed, in one line. */
export function failureOf(error: unknown): string {
  const { message, cause } = error as Error & { cause?: NodeJS.ErrnoException };
  // Several addresses that were tried in vain have a code only.
  return (cause?.message ?? '') || (cause?.code ?? message);
}
