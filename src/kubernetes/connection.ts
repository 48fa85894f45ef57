import { fetch, type Dispatcher, type Response } from 'undici';
import type { Clock } from '../clock.ts';
import { ActionError } from '../errors.ts';
import { parseObject, text, type Json } from '../json.ts';
import type { Credential, Proof } from './credential/credential.ts';
import type { KubernetesApi, Query } from './kubernetes-api.ts';
import { KubernetesError, type Caller } from './kubernetes-error.ts';
import { fieldManager } from './managed-fields.ts';
import { allPages } from './pages.ts';
import { isClosed, isFinal, isSilence, unreachable, type Reach } from './unreachable.ts';

/** Where the API is, and who asks it. */
export interface Connection {
  server: string;
  credential: Credential;
  /** Opens connections, with the client certificate that there is. */
  open: (certificate: Pick<Proof, 'cert' | 'key'>) => Dispatcher;
  caller: Caller;
  reach: Reach;
}

interface Options {
  clock: Clock;
  signal: AbortSignal;
  debug: (message: string) => void;
}

/** Opens the API of a cluster that is reached directly. */
export function openApi(connection: Connection, options: Options): KubernetesApi {
  return new RawKubernetesApi(connection, options);
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
/** The same until the server has answered once: one that is closed to this runner keeps silent. */
const contactTimeout = 10_000;

class RawKubernetesApi implements KubernetesApi {
  readonly latency = 0;
  private readonly connection: Connection;
  private readonly options: Options;
  private hasAnswered = false;
  private dispatcher: { proof: Proof; dispatcher: Dispatcher } | undefined;
  private renewal: Promise<Proof> | undefined;

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

  list(path: string, query: Query = {}, signal?: AbortSignal): ReturnType<KubernetesApi['list']> {
    const until = signal ? { signal } : {};
    return allPages(query, async (page) => ({
      body: await this.json(await this.send({ method: 'GET', path, query: page, ...until })),
    }));
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
    if (response.status >= 400) throw this.refusal(response.status, content);
    const body = parseObject(content);
    if (!response.ok || Object.keys(body).length === 0) throw noApiServer(this.connection.server, response, content);
    return body;
  }

  private refusal(status: number, content: string): KubernetesError {
    const { message, reason } = parseObject(content);
    return new KubernetesError(status, text(message) || content.slice(0, 300), text(reason), this.connection.caller);
  }

  /** Sends, and again after faults that pass: no connection, 429, 5xx. Every call is safe to repeat. */
  private async send(call: Call): Promise<Response> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const response = await this.sendSigned(call);
        if ((response.status !== 429 && response.status < 500) || attempt === tries) return response;
        const refusal = this.refusal(response.status, await response.text());
        if (!refusal.mayPass) throw refusal;
      } catch (error) {
        if (call.signal?.aborted === true || this.options.signal.aborted || error instanceof ActionError) throw error;
        if (attempt >= this.triesAfter(error)) throw unreachable(error, this.connection.reach);
      }
      await this.options.clock.sleep(250 * 2 ** attempt * (0.5 + Math.random()), this.options.signal);
    }
  }

  private triesAfter(error: unknown): number {
    if (this.hasAnswered) return isSilence(error) ? triesInSilence : tries;
    if (isFinal(error) || (isSilence(error) && isClosed(this.connection.reach))) return 1;
    return isSilence(error) ? triesInSilence : tries;
  }

  /** Sends as whoever signs in; once more with a new credential where the present one is not accepted any more. */
  private async sendSigned(call: Call): Promise<Response> {
    const { credential } = this.connection;
    const proof = await credential.present();
    const response = await this.sendOnce(call, proof);
    const { renew } = credential;
    if (response.status !== 401 || !renew) return response;
    await response.body?.cancel();
    const latest = await credential.present();
    // Another request may have renewed it meanwhile.
    return this.sendOnce(call, isSame(latest, proof) ? await this.renewed(renew) : latest);
  }

  /** One renewal for all requests that were refused at the same time. */
  private renewed(renew: () => Promise<Proof>): Promise<Proof> {
    this.options.debug('The cluster refused the credential: renewing it');
    this.renewal ??= renew().finally(() => (this.renewal = undefined));
    return this.renewal;
  }

  private async sendOnce(call: Call, proof: Proof): Promise<Response> {
    const { method, path, query = {}, body, contentType, signal: own = this.options.signal } = call;
    const url = new URL(this.connection.server + path);
    for (const [key, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(key, value);
    const limit = isStream(query) ? undefined : this.timeLimit();
    const response = await fetch(url, {
      method,
      headers: {
        ...(proof.authorization === undefined ? {} : { authorization: proof.authorization }),
        accept: 'application/json',
        ...(contentType === undefined ? {} : { 'content-type': contentType }),
      },
      signal: limit ? AbortSignal.any([own, limit.signal]) : own,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      dispatcher: this.dispatcherFor(proof),
      // API servers lead nobody elsewhere: what does would be shown the client certificate, and its page taken for an answer.
      redirect: 'manual',
    });
    limit?.answered();
    this.hasAnswered = true;
    this.options.debug(`${method} ${url.pathname}${url.search} → ${String(response.status)}`);
    return response;
  }

  /** For an answer as a whole, and for its beginning where the server has never answered. */
  private timeLimit(): { signal: AbortSignal; answered: () => void } {
    const whole = this.options.clock.timeout(requestTimeout);
    if (this.hasAnswered) return { signal: whole, answered: () => undefined };
    const contact = new AbortController();
    const silence = new DOMException('The server kept silent', 'TimeoutError');
    const giveUp = (): void => {
      // It may have answered another request meanwhile.
      if (!this.hasAnswered) contact.abort(silence);
    };
    const timer = setTimeout(giveUp, contactTimeout).unref();
    return { signal: AbortSignal.any([whole, contact.signal]), answered: () => clearTimeout(timer) };
  }

  /** One for all requests, until there is another client certificate. */
  private dispatcherFor({ cert, key }: Proof): Dispatcher {
    if (!this.dispatcher || this.dispatcher.proof.cert !== cert) {
      const proof = { ...(cert === undefined ? {} : { cert }), ...(key === undefined ? {} : { key }) };
      this.dispatcher = { proof, dispatcher: this.connection.open(proof) };
    }
    return this.dispatcher.dispatcher;
  }
}

/** A page of something between. Where it leads on to is told without the query, which may be secret. */
function noApiServer(server: string, { status, headers }: Response, content: string): ActionError {
  const elsewhere = URL.parse(headers.get('location') ?? '', server);
  const words = status >= 300 && elsewhere ? `it leads on to ${elsewhere.origin}` : content.trim().slice(0, 100);
  return new ActionError('cluster', `What answers at ${server} is no API server: ${words || 'it says nothing'}`, {
    next: 'Is a proxy or a page for signing in between? Let NO_PROXY name the server, or the proxy leave its traffic alone.',
  });
}

function isSame(left: Proof, right: Proof): boolean {
  return left.authorization === right.authorization && left.cert === right.cert;
}

/** A watch or a followed log. */
function isStream(query: Query): boolean {
  return query.watch === 'true' || query.follow === 'true';
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
