import { fetch, type Dispatcher, type Response } from 'undici';
import type { Clock } from '../clock.ts';
import { ActionError } from '../errors.ts';
import { parseObject, text, type Json } from '../json.ts';
import { retrying, type Outcome } from '../network/retry.ts';
import type { Credential, Proof } from './credential/credential.ts';
import type { KubernetesApi, Query } from './kubernetes-api.ts';
import { KubernetesError, type Caller } from './kubernetes-error.ts';
import { fieldManager } from './managed-fields.ts';
import { allPages } from './pages.ts';
import { isClosed, isFinal, unreachable, type Reach } from './unreachable.ts';

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
  /** The answer is taken as it comes. */
  inParts?: boolean;
}

/** An answer, read to its end but where it is taken in parts. */
interface Answer {
  response: Response;
  content: string;
}

/** Milliseconds for an answer as a whole. */
const requestTimeout = 60_000;
/** The same until the server has answered once: one that is closed to this runner keeps silent. */
const contactTimeout = 10_000;
/** Milliseconds for all tries of a request. */
const patience = 2 * requestTimeout + 10_000;
/** Milliseconds for a watch or a followed log, which is taken up again: a connection that was lost on the way says nothing, as a quiet one does. */
const streamTimeout = 120_000;

class RawKubernetesApi implements KubernetesApi {
  readonly latency = 0;
  readonly clock: Clock;
  private readonly connection: Connection;
  private readonly options: Options;
  private hasAnswered = false;
  private dispatcher: { proof: Proof; dispatcher: Dispatcher } | undefined;
  private renewal: Promise<Proof> | undefined;

  constructor(connection: Connection, options: Options) {
    this.connection = connection;
    this.options = options;
    this.clock = options.clock;
  }

  async get(path: string): Promise<Json | undefined> {
    const answer = await this.send({ method: 'GET', path });
    return isMissing(answer) ? undefined : this.json(answer);
  }

  list(path: string, query: Query = {}, signal?: AbortSignal): ReturnType<KubernetesApi['list']> {
    const until = signal ? { signal } : {};
    return allPages(query, async (page) => ({
      body: this.json(await this.send({ method: 'GET', path, query: page, ...until })),
    }));
  }

  async apply(path: string, body: Json): Promise<Json> {
    const query = { fieldManager, force: 'true' };
    return this.json(
      await this.send({ method: 'PATCH', path, query, body, contentType: 'application/apply-patch+yaml' }),
    );
  }

  async delete(path: string): Promise<void> {
    const answer = await this.send({ method: 'DELETE', path, query: { propagationPolicy: 'Background' } });
    if (!isMissing(answer)) this.json(answer);
  }

  async *lines(path: string, query: Query, signal: AbortSignal, accepted?: () => void): AsyncIterable<string> {
    const answer = await this.send({ method: 'GET', path, query, signal, inParts: true });
    if (!answer.response.ok) this.json(answer);
    accepted?.();
    if (answer.response.body) yield* splitLines(answer.response.body);
  }

  private json({ response, content }: Answer): Json {
    if (response.status >= 400) throw this.refusal(response, content);
    const body = parseObject(content);
    // Every object of the API says what it is.
    if (!response.ok || text(body.kind) === '') throw noApiServer(this.connection.server, response, content);
    return body;
  }

  private refusal({ status, url }: Response, content: string): KubernetesError {
    const { message, reason } = parseObject(content);
    const words = text(message) || content.slice(0, 300) || `status ${String(status)} for ${new URL(url).pathname}`;
    return new KubernetesError(status, words, text(reason), this.connection.caller);
  }

  /** Sends, and again after what passes. Every call is safe to repeat. */
  private async send(call: Call): Promise<Answer> {
    const { clock } = this;
    const { reach } = this.connection;
    const signal = call.signal ?? this.options.signal;
    const time = this.hasAnswered || !isClosed(reach) ? patience : contactTimeout;
    const until = clock.now().getTime() + time;
    try {
      return await retrying(
        () => this.sendSigned(call),
        (answer) => this.outcome(answer),
        { clock, signal, until },
      );
    } catch (error) {
      if (signal.aborted || this.options.signal.aborted || error instanceof ActionError) throw error;
      throw unreachable(error, reach);
    }
  }

  private outcome({ response, content }: Answer): Outcome {
    const { status, headers } = response;
    const retryAfter = headers.get('retry-after') ?? undefined;
    return status < 400 ? { status } : { status, retryAfter, passes: this.refusal(response, content).mayPass };
  }

  /** Sends as whoever signs in; once more with a new credential where the present one is not accepted any more. */
  private async sendSigned(call: Call): Promise<Answer> {
    const { credential } = this.connection;
    const proof = await credential.present();
    const answer = await this.sendOnce(call, proof);
    const { renew } = credential;
    if (answer.response.status !== 401 || !renew) return answer;
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

  private async sendOnce(call: Call, proof: Proof): Promise<Answer> {
    const { method, path, query = {}, body, contentType, signal = this.options.signal } = call;
    const url = new URL(this.connection.server + path);
    for (const [key, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(key, value);
    try {
      const response = await fetch(url, {
        method,
        headers: {
          ...(proof.authorization === undefined ? {} : { authorization: proof.authorization }),
          accept: 'application/json',
          ...(contentType === undefined ? {} : { 'content-type': contentType }),
        },
        signal: AbortSignal.any([signal, ...this.timeLimits(query)]),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        dispatcher: this.dispatcherFor(proof),
        // API servers lead nobody elsewhere: what does would be shown the client certificate, and its page taken for an answer.
        redirect: 'manual',
      });
      this.hasAnswered = true;
      this.options.debug(`${method} ${url.pathname}${url.search} → ${String(response.status)}`);
      return { response, content: call.inParts === true && response.ok ? '' : await response.text() };
    } catch (error) {
      // Whoever has never answered is not asked again where that changes nothing.
      throw !this.hasAnswered && isFinal(error) ? unreachable(error, this.connection.reach) : error;
    }
  }

  /** For an answer as a whole, and for its beginning where the server has never answered. */
  private timeLimits(query: Query): AbortSignal[] {
    const whole = this.clock.timeout(isStream(query) ? streamTimeout : requestTimeout);
    if (this.hasAnswered) return [whole];
    const contact = new AbortController();
    const silence = this.clock.timeout(contactTimeout);
    silence.addEventListener('abort', () => {
      // It may have answered meanwhile, this request or another.
      if (!this.hasAnswered) contact.abort(silence.reason);
    });
    return [whole, contact.signal];
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

/** True where the API server itself says that the object, or its kind, is not there: anybody between may answer 404, too. */
function isMissing({ response: { status }, content }: Answer): boolean {
  return status === 404 && parseObject(content).kind === 'Status';
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
