import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Fault, Faults } from '../http/faults.ts';
import { shownExchange } from '../http/redaction.ts';
import type { LogEntry, RequestLog } from '../http/request-log.ts';
import { sendJson, type Call, type Handler } from '../http/server.ts';
import type { EchoBehaviour } from '../kubernetes/cluster-view.ts';
import { schemaErrors } from '../schemas/schema-errors.ts';
import { isObject } from '../state/json.ts';

/** What the control endpoint steers. */
export interface Steered {
  log: RequestLog;
  faults: Pick<Faults, 'set' | 'follow'>;
  /** The echo services behave so from now on. */
  setEcho: (echo: EchoBehaviour) => void;
  /** All Azure resources by id. */
  state: () => Record<string, unknown>;
  /** Merge patches by id; throws where the result is invalid. */
  patchState: (changes: Record<string, unknown>) => void;
  /** Every secret that was handed out. */
  secrets: () => readonly string[];
  /** Starts over with a scenario, or the one in force; throws where there is no such scenario. */
  reset: (scenario: string | undefined) => Promise<void>;
}

type Answer = (call: Call, response: ServerResponse) => void | Promise<void>;

/** The control endpoint. Its URL is a secret: whoever has it may do anything to this local Azure, so web pages are kept out. */
export class Control {
  private readonly token = randomBytes(24).toString('base64url');
  /** By path, then by method. */
  private readonly routes: Readonly<Record<string, Readonly<Record<string, Answer>>>>;

  constructor({ log, faults, setEcho, state, patchState, secrets, reset }: Steered) {
    this.routes = {
      requests: { GET: (call, response) => sendRequests(call, response, log) },
      state: {
        GET: (_, response) => sendJson(response, 200, state()),
        PATCH: (call, response) => carryOut(response, () => patchState(readChanges(call))),
      },
      faults: {
        GET: (call, response) => followHits(call, response, faults),
        PUT: (call, response) => carryOut(response, () => faults.set(readFaults(call))),
      },
      echo: { PUT: (call, response) => carryOut(response, () => setEcho(readEcho(call))) },
      secrets: { GET: (_, response) => sendJson(response, 200, secrets()) },
      reset: {
        POST: (call, response) => carryOut(response, () => reset(call.url.searchParams.get('scenario') ?? undefined)),
      },
    };
  }

  /** Where it is, below the listener's URL. */
  get path(): string {
    return `/${this.token}`;
  }

  readonly handle: Handler = async (call, response) => {
    // A page of another site names itself in Origin, and its own name in Host, whatever address it makes that name lead to.
    if (
      call.headers.origin !== undefined ||
      !/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(call.headers.host ?? '')
    ) {
      sendJson(response, 403, { error: 'Web pages and foreign hosts are refused.' });
      return;
    }
    const [, token = '', ...path] = call.url.pathname.split('/');
    if (isEqual(token, this.token)) await this.route(call, response, path.join('/'));
    else sendJson(response, 404, { error: 'Not found.' });
  };

  private async route(call: Call, response: ServerResponse, path: string): Promise<void> {
    const methods = Object.hasOwn(this.routes, path) ? this.routes[path] : undefined;
    const answer = methods?.[call.method];
    if (answer) {
      await answer(call, response);
    } else if (methods) {
      const allow = Object.keys(methods).join(', ');
      sendJson(response, 405, { error: `${path} has ${allow}.` }, { allow });
    } else {
      const all = Object.entries(this.routes).flatMap(([name, known]) =>
        Object.keys(known).map((method) => `${method} ${name}`),
      );
      sendJson(response, 404, { error: `There is no ${path}. There are ${all.join(', ')}.` });
    }
  }
}

/** Compares in a time that does not tell how much of it is right. */
function isEqual(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** 204, or 400 with the reason. */
async function carryOut(response: ServerResponse, work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
    response.writeHead(204).end();
  } catch (error) {
    sendJson(response, 400, { error: error instanceof Error ? error.message : String(error) });
  }
}

function readFaults(call: Call): readonly Fault[] {
  const faults = readJson(call);
  const errors = schemaErrors('faults', faults);
  if (errors.length > 0) throw new Error(`The faults do not fit faults.schema.json: ${errors.join('; ')}`);
  return faults as Fault[];
}

function readEcho(call: Call): EchoBehaviour {
  const echo = readJson(call);
  const errors = schemaErrors('echo', echo);
  if (errors.length > 0) throw new Error(`It does not fit a scenario's echo: ${errors.join('; ')}`);
  return echo as EchoBehaviour;
}

function readChanges(call: Call): Record<string, unknown> {
  const changes = readJson(call);
  if (!isObject(changes)) throw new Error('The changes are no JSON object of resource id → merge patch.');
  const ids = Object.keys(changes);
  const twice = ids.find((id, index) => ids.findIndex((other) => other.toLowerCase() === id.toLowerCase()) < index);
  if (twice !== undefined) throw new Error(`${twice}: the changes name it twice, in different case`);
  return changes;
}

function readJson(call: Call): unknown {
  try {
    return JSON.parse(call.body.toString());
  } catch (error) {
    throw new Error(`The body is no JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function sendRequests(call: Call, response: ServerResponse, log: RequestLog): void {
  const bodies = call.url.searchParams.get('bodies') === 'true';
  const shown = (entry: LogEntry): unknown => (bodies ? { ...entry.request, ...shownExchange(entry) } : entry.request);
  if (call.url.searchParams.get('follow') !== 'true') {
    sendJson(response, 200, log.all().map(shown));
    return;
  }
  response.writeHead(200, { 'content-type': 'application/jsonl' });
  response.flushHeaders();
  for (const entry of log.all()) if (entry.request.end !== null) response.write(`${JSON.stringify(shown(entry))}\n`);
  const end = (): void => {
    stop();
    response.end();
  };
  const stop = log.follow({ ended: (entry) => response.write(`${JSON.stringify(shown(entry))}\n`), cleared: end });
  call.signal.addEventListener('abort', end);
}

function followHits(call: Call, response: ServerResponse, faults: Pick<Faults, 'follow'>): void {
  response.writeHead(200, { 'content-type': 'application/jsonl' });
  response.flushHeaders();
  const stop = faults.follow((hit) => response.write(`${JSON.stringify(hit)}\n`));
  call.signal.addEventListener('abort', stop);
}
