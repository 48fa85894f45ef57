import { HttpMethod, KubeConfig, RequestContext } from '@kubernetes/client-node';
import { fetch, type Dispatcher, type Response } from 'undici';
import type { ResourceManager } from '../azure/resource-manager.ts';
import { apiVersions } from '../azure/api-versions.ts';
import type { Clock } from '../clock.ts';
import { ActionError } from '../errors.ts';
import { KubernetesError } from './kubernetes-error.ts';
import { list, object, text, type Json } from '../json.ts';
import type { KubernetesApi, Query } from './kubernetes-api.ts';
import { fieldManager } from './managed-fields.ts';

interface Options {
  clock: Clock;
  signal: AbortSignal;
  mask: (secret: string) => void;
  debug: (message: string) => void;
}

/**
 * Fetches the cluster's user credential and opens its API. The kubeconfig stays in memory.
 * Source: https://learn.microsoft.com/rest/api/aks/managed-clusters/list-cluster-user-credentials
 */
export async function connect(manager: ResourceManager, clusterId: string, options: Options): Promise<KubernetesApi> {
  const answer = await manager.post(`${clusterId}/listClusterUserCredential`, apiVersions.cluster);
  const encoded = text(object(list(answer.kubeconfigs)[0]).value);
  options.mask(encoded);
  const config = readConfig(Buffer.from(encoded, 'base64').toString());
  for (const user of config.getUsers()) maskUser(user, options.mask);
  const [user] = config.getUsers();
  if (!user || user.exec !== undefined || user.authProvider !== undefined) {
    throw new ActionError(
      'auth',
      'The cluster signs users in by Entra, which this version cannot do yet. Nothing was changed.',
      {
        next: 'Use a cluster with local accounts, or look for a newer version of the action.',
      },
    );
  }
  return openApi(config, options);
}

function readConfig(content: string): KubeConfig {
  const config = new KubeConfig();
  try {
    config.loadFromString(content);
  } catch (error) {
    throw new ActionError('cluster', 'Azure gave no kubeconfig of the cluster that can be read.', {
      next: 'See whether az aks get-credentials gives one.',
      cause: error,
    });
  }
  return config;
}

function maskUser(
  user: { keyData?: string; certData?: string; token?: string; password?: string },
  mask: (secret: string) => void,
): void {
  for (const encoded of [user.keyData, user.certData]) {
    if (encoded === undefined || encoded === '') continue;
    mask(encoded);
    mask(Buffer.from(encoded, 'base64').toString());
  }
  for (const secret of [user.token, user.password]) if (secret !== undefined && secret !== '') mask(secret);
}

interface Connection {
  server: string;
  headers: Record<string, string>;
  dispatcher: Dispatcher | undefined;
}

async function openApi(config: KubeConfig, options: Options): Promise<KubernetesApi> {
  const server = config.getCurrentCluster()?.server ?? '';
  // One dispatcher for all requests: client-node would open a connection for each.
  const context = new RequestContext(server, HttpMethod.GET);
  await config.applySecurityAuthentication(context);
  return new RawKubernetesApi({ server, headers: context.getHeaders(), dispatcher: context.getDispatcher() }, options);
}

interface Call {
  method: 'GET' | 'PATCH' | 'DELETE';
  path: string;
  query?: Query;
  body?: Json;
  contentType?: string;
  signal?: AbortSignal;
}

const tries = 4;
/** A server that kept silent for a whole minute is asked once more. */
const triesInSilence = 2;
/** Milliseconds after which a request without an answer is given up; watches and followed logs go on. */
const requestTimeout = 60_000;

class RawKubernetesApi implements KubernetesApi {
  private readonly connection: Connection;
  private readonly options: Options;

  constructor(connection: Connection, options: Options) {
    this.connection = connection;
    this.options = options;
  }

  async get(path: string): Promise<Json | undefined> {
    const response = await this.send({ method: 'GET', path });
    if (response.status !== 404) return this.json(response);
    await response.body?.cancel();
    return undefined;
  }

  async list(
    path: string,
    query: Query = {},
    signal?: AbortSignal,
  ): Promise<{ items: Json[]; resourceVersion: string }> {
    const items: Json[] = [];
    for (let token = ''; ;) {
      const pageQuery = { ...query, limit: '500', continue: token || undefined };
      const page = await this.json(
        await this.send({ method: 'GET', path, query: pageQuery, ...(signal ? { signal } : {}) }),
      );
      items.push(...list(page.items).map(object));
      const metadata = object(page.metadata);
      token = text(metadata.continue);
      if (token === '') return { items, resourceVersion: text(metadata.resourceVersion) };
    }
  }

  async apply(path: string, body: Json): Promise<Json> {
    const query = { fieldManager, force: 'true' };
    return this.json(
      await this.send({ method: 'PATCH', path, query, body, contentType: 'application/apply-patch+yaml' }),
    );
  }

  async delete(path: string): Promise<void> {
    const response = await this.send({ method: 'DELETE', path, query: { propagationPolicy: 'Background' } });
    if (response.status === 404) await response.body?.cancel();
    else await this.json(response);
  }

  async *lines(path: string, query: Query, signal: AbortSignal, accepted?: () => void): AsyncIterable<string> {
    const response = await this.send({ method: 'GET', path, query, signal });
    if (!response.ok) await this.json(response);
    accepted?.();
    if (response.body) yield* splitLines(response.body);
  }

  private async json(response: Response): Promise<Json> {
    const content = await response.text();
    const body = parse(content);
    if (response.ok) return body;
    throw new KubernetesError(response.status, text(body.message) || content.slice(0, 300), text(body.reason));
  }

  /** Sends, and again after faults that pass: no connection, 429, 5xx. Every call is safe to repeat. */
  private async send(call: Call): Promise<Response> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const response = await this.sendOnce(call);
        if ((response.status !== 429 && response.status < 500) || attempt === tries) return response;
        const content = await response.text();
        // A server-side apply of a wrong object is answered by 500: that will not pass.
        if (content.includes('failed to create typed patch object'))
          throw new KubernetesError(500, text(parse(content).message), 'Invalid');
      } catch (error) {
        if (call.signal?.aborted === true || this.options.signal.aborted || error instanceof ActionError) throw error;
        if (attempt >= (isSilence(error) ? triesInSilence : tries)) throw this.unreachable(error);
      }
      await this.options.clock.sleep(250 * 2 ** attempt * (0.5 + Math.random()), this.options.signal);
    }
  }

  private async sendOnce({ method, path, query = {}, body, contentType, signal }: Call): Promise<Response> {
    const own = signal ?? this.options.signal;
    const url = new URL(this.connection.server + path);
    for (const [key, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(key, value);
    const response = await fetch(url, {
      method,
      headers: {
        ...this.connection.headers,
        accept: 'application/json',
        ...(contentType === undefined ? {} : { 'content-type': contentType }),
      },
      signal: isStream(query) ? own : AbortSignal.any([own, AbortSignal.timeout(requestTimeout)]),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(this.connection.dispatcher === undefined ? {} : { dispatcher: this.connection.dispatcher }),
    });
    this.options.debug(`${method} ${url.pathname}${url.search} → ${String(response.status)}`);
    return response;
  }

  private unreachable(error: unknown): ActionError {
    const words = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    const cause = isSilence(error) ? 'it kept silent' : words;
    return new ActionError(
      'cluster',
      `The cluster's API server at ${this.connection.server} cannot be reached: ${cause}`,
      {
        next: 'Is the cluster private, or do its authorized IP ranges exclude this runner? Then use a runner inside its network.',
        cause: error,
      },
    );
  }
}

function isSilence(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}

/** A watch or a followed log. */
function isStream(query: Query): boolean {
  return query.watch === 'true' || query.follow === 'true';
}

function parse(content: string): Json {
  try {
    return object(JSON.parse(content));
  } catch {
    return {};
  }
}

/** Longest line that is kept; what is longer is cut, since nobody but a liar prints it. */
const longestLine = 1 << 20;

async function* splitLines(body: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    const pieces = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = (pieces.pop() ?? '').slice(0, longestLine);
    yield* pieces;
  }
  if (rest !== '') yield rest;
}
