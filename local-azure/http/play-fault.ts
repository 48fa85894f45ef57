import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault, FaultAction } from './faults.ts';

/** A request that a fault has hit. */
export interface Victim {
  /** Carries the request out and answers it. */
  handle: () => void | Promise<void>;
  response: ServerResponse;
  /** Aborts when the client is gone or the server closes. */
  signal: AbortSignal;
  /** Resolves when the faults are replaced. */
  lifted: Promise<unknown>;
  /** Resets the connection. */
  reset: () => void;
}

/** How a request's answer is lost or replaced; holds and delays only postpone it. */
type Damage = Exclude<FaultAction, 'hold' | { delay: number }>;

/** Milliseconds for what has been written to leave before the connection breaks. */
const flushing = 20;

/** Lets a fault happen to a request. */
export async function playFault({ when, do: action }: Fault, victim: Victim): Promise<void> {
  if (action === 'hold') await postpone(when, victim, victim.lifted);
  else if (typeof action === 'object' && 'delay' in action) await postpone(when, victim, sleep(action.delay));
  else if (when === 'after') await damageAnswer(action, victim);
  else if (action === 'truncate')
    await sendHalf(victim.response, [200, { 'content-type': 'application/json' }], '{"value":[]}');
  else breakOrAnswer(action, victim);
}

/** `before`: the request waits to be carried out. `after`: its answer waits to be sent. */
async function postpone(when: Fault['when'], victim: Victim, until: Promise<unknown>): Promise<void> {
  const { handle, response, signal } = victim;
  const gone = new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  if (when === 'before') {
    await Promise.race([until, gone]);
    if (!signal.aborted) await handle();
    return;
  }
  const end = response.end.bind(response) as (...parameters: unknown[]) => ServerResponse;
  // Node sends the head with the first part of the body, so nothing has left yet. A watch is not postponed.
  response.end = ((...parameters: unknown[]) => {
    void until.then(() => end(...parameters));
    return response;
  }) as typeof response.end;
  await handle();
}

/** Carries the request out, but its answer never reaches the client as it was. */
async function damageAnswer(action: Damage, victim: Victim): Promise<void> {
  const { handle, response } = victim;
  const own = {
    write: response.write.bind(response),
    end: response.end.bind(response),
    writeHead: response.writeHead.bind(response),
  };
  const answer = Promise.withResolvers<unknown>();
  let head: unknown[] = [200];
  response.write = (() => true) as typeof response.write;
  response.end = ((chunk: unknown) => {
    answer.resolve(chunk);
    return response;
  }) as typeof response.end;
  response.writeHead = (...parameters: unknown[]) => {
    head = parameters;
    return response;
  };
  let body: unknown;
  try {
    await handle();
    body = await answer.promise;
  } finally {
    Object.assign(response, own);
  }
  if (action === 'truncate') await sendHalf(response, head, body);
  else breakOrAnswer(action, victim);
}

/** The head promises the whole answer, half of it comes, then the connection ends. */
async function sendHalf(response: ServerResponse, [status, headers]: unknown[], body: unknown): Promise<void> {
  const whole = typeof body === 'string' || body instanceof Uint8Array ? Buffer.from(body as Buffer) : Buffer.alloc(0);
  response.writeHead(Number(status), { ...(headers as Record<string, string>), 'content-length': whole.length });
  response.write(whole.subarray(0, Math.floor(whole.length / 2)));
  await sleep(flushing);
  response.destroy();
}

function breakOrAnswer(action: Exclude<Damage, 'truncate'>, { response, reset }: Victim): void {
  if (action === 'reset') {
    reset();
    return;
  }
  const { status, headers = {}, body = '' } = action;
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  const content = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/plain' : 'application/json; charset=utf-8';
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(content);
}
