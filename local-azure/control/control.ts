import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Fault } from '../http/faults.ts';
import { shownExchange } from '../http/redaction.ts';
import type { LogEntry, RequestLog } from '../http/request-log.ts';
import { sendJson, type Call, type Handler } from '../http/server.ts';
import { schemaErrors } from '../schemas/schema-errors.ts';
import { isObject } from '../state/json.ts';

/** What the control endpoint steers. */
export interface Steered {
  log: RequestLog;
  setFaults: (faults: readonly Fault[]) => void;
  /** All Azure resources by id. */
  state: () => Record<string, unknown>;
  /** Merge patches by id; throws where the result is invalid. */
  patchState: (changes: Record<string, unknown>) => void;
  /** Starts over with a scenario, or the one in force; throws where there is no such scenario. */
  reset: (scenario: string | undefined) => Promise<void>;
}

/** The control endpoint. Its URL is a secret: whoever has it may do anything to this local Azure, so web pages are kept out. */
export class Control {
  readonly path = `/${randomBytes(24).toString('base64url')}`;
  private readonly steered: Steered;

  constructor(steered: Steered) {
    this.steered = steered;
  }

  readonly handle: Handler = async (call, response) => {
    const host = call.headers.host ?? '';
    if (call.headers.origin !== undefined || !/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host)) {
      sendJson(response, 403, { error: 'Web pages and foreign hosts are refused.' });
    } else if (!call.url.pathname.startsWith(`${this.path}/`)) {
      sendJson(response, 404, { error: 'Not found.' });
    } else {
      await this.route(call, response, `${call.method} ${call.url.pathname.slice(this.path.length + 1)}`);
    }
  };

  private async route(call: Call, response: ServerResponse, route: string): Promise<void> {
    const { log, setFaults, state, patchState, reset } = this.steered;
    if (route === 'GET requests') sendRequests(call, response, log);
    else if (route === 'GET state') sendJson(response, 200, state());
    else if (route === 'PUT faults') await carryOut(response, () => setFaults(readFaults(call)));
    else if (route === 'PATCH state') await carryOut(response, () => patchState(readChanges(call)));
    else if (route === 'POST reset')
      await carryOut(response, () => reset(call.url.searchParams.get('scenario') ?? undefined));
    else
      sendJson(response, 404, {
        error: `There is no ${route}. There are GET requests, GET state, PATCH state, PUT faults, POST reset.`,
      });
  }
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

function readChanges(call: Call): Record<string, unknown> {
  const changes = readJson(call);
  if (isObject(changes)) return changes;
  throw new Error('The changes are no JSON object of resource id → merge patch.');
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
  const stop = log.follow((entry) => response.write(`${JSON.stringify(shown(entry))}\n`));
  call.signal.addEventListener('abort', () => {
    stop();
    response.end();
  });
}
