import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault, FaultAction } from './faults.ts';
import { HeldAnswer } from './held-answer.ts';

/** A request that a fault has hit. */
export interface Victim {
  /** Carries the request out and answers it. */
  handle: () => void | Promise<void>;
  response: ServerResponse;
  /** Aborts when the client is gone, local Azure starts over, or the server closes. */
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
  const { signal, response } = victim;
  if (action === 'hold') await postpone(when, victim, victim.lifted);
  else if (typeof action === 'object' && 'delay' in action)
    await postpone(when, victim, sleep(action.delay, undefined, { signal }));
  else if (when === 'after') await damageAnswer(action, victim);
  else if (action === 'truncate') {
    const headers = { 'content-type': 'application/json' };
    await sendPart(response, 200, headers, Buffer.from('{"value":[]}'), true);
  } else breakOrAnswer(action, response, victim.reset);
}

/** `before`: the request waits to be carried out. `after`: its answer waits to be sent. Nothing comes where the wait is cut short. */
async function postpone(when: Fault['when'], victim: Victim, until: Promise<unknown>): Promise<void> {
  const { handle, response, signal } = victim;
  const wait = async (): Promise<boolean> => {
    const cut = new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    await Promise.race([until.catch(() => undefined), cut]);
    if (signal.aborted) response.destroy();
    return !signal.aborted;
  };
  if (when === 'before') {
    if (await wait()) await handle();
    return;
  }
  const held = new HeldAnswer(response);
  const release = async (): Promise<void> => {
    if (await wait()) held.release();
  };
  await Promise.all([handle(), release()]);
}

/** Carries the request out, but its answer never reaches the client as it was. Of a stream, such as a watch, the beginning is hit. */
async function damageAnswer(action: Damage, { handle, response, reset }: Victim): Promise<void> {
  const held = new HeldAnswer(response);
  const damage = async (): Promise<void> => {
    await (action === 'truncate' ? held.hasBody : held.begun);
    const { status, headers } = held.head;
    const { content, isWhole } = held.body;
    if (action === 'truncate') await sendPart(response, status, headers, content, isWhole, held.send);
    else breakOrAnswer(action, response, reset, held.send);
  };
  await Promise.all([handle(), damage()]);
}

type Send = Pick<ServerResponse, 'writeHead' | 'write' | 'end'>;

/** Half of what there is comes, then the connection ends. Where that was the whole answer, the head promises all of it. */
async function sendPart(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  content: Buffer,
  isWhole: boolean,
  send: Send = response,
): Promise<void> {
  send.writeHead(status, { ...headers, ...(isWhole ? { 'content-length': content.length } : {}) });
  send.write(content.subarray(0, Math.floor(content.length / 2)));
  await sleep(flushing);
  response.destroy();
}

function breakOrAnswer(
  action: Exclude<Damage, 'truncate'>,
  response: ServerResponse,
  reset: () => void,
  send: Send = response,
): void {
  if (action === 'reset') {
    reset();
    return;
  }
  const { status, headers = {}, body = '' } = action;
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  const content = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/plain' : 'application/json; charset=utf-8';
  send.writeHead(status, { 'content-type': type, ...headers });
  send.end(content);
}
