import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { EchoAnswerForm, EchoBehaviour } from '../kubernetes/cluster-view.ts';
import type { EchoService } from './echo-services.ts';

/** What an echo service says to one caller. */
export interface EchoAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly times: number;
  readonly pause: number;
  readonly gzip: boolean;
  readonly garbled: boolean;
}

const page = '<html><body>Current IP Address: {address}</body></html>\n';
const honest = '{address}\n';

/** What an echo service says to a caller from an address; undefined for one that does not get out. */
export function answerOf(
  { name }: EchoService,
  behaviour: EchoBehaviour,
  address: string | undefined,
): EchoAnswer | undefined {
  const given = behaviour.services?.find((service) => service.name === name)?.answer ?? 'address';
  const form = Array.isArray(given) ? inTurn(given) : given;
  if (address === undefined || form === 'unreachable') return undefined;
  const special = typeof form === 'string' ? { body: { address: honest, html: page }[form] ?? form } : form;
  const usual = { status: 200, headers: {}, body: honest, times: 1, pause: 0, gzip: false, garbled: false };
  const whole = { ...usual, ...special };
  return { ...whole, body: whole.body.replaceAll('{address}', address) };
}

/** How often each list of answers was asked. */
const turns = new WeakMap<readonly EchoAnswerForm[], number>();

function inTurn(answers: readonly EchoAnswerForm[]): EchoAnswerForm {
  const turn = turns.get(answers) ?? 0;
  turns.set(answers, turn + 1);
  return answers[turn % answers.length] ?? 'address';
}

/** Answers, or breaks the connection where nothing would answer. */
export function sendAnswer(response: ServerResponse, answer: EchoAnswer | undefined): void {
  if (answer === undefined) {
    response.destroy();
    return;
  }
  const { status, headers, body, times, pause, gzip, garbled } = answer;
  const coding = gzip ? { 'content-encoding': 'gzip' } : {};
  response.writeHead(status, { 'content-type': 'text/plain', connection: 'close', ...coding, ...headers });
  const bytes = gzip ? gzipSync(body) : Buffer.from(body);
  if (garbled) {
    response.write(bytes);
    response.socket?.end('no chunk\r\n');
  } else if (times === 1 && pause === 0) {
    response.end(bytes);
  } else {
    // A caller that has had enough goes away.
    Readable.from(pieces(bytes, times, pause))
      .pipe(response)
      .on('error', () => undefined);
  }
}

async function* pieces(body: Buffer, times: number, pause: number): AsyncIterable<Buffer> {
  for (let time = 1; times === 0 || time <= times; time += 1) {
    if (pause === 0) yield body;
    else
      for (const byte of body) {
        await sleep(pause);
        yield Buffer.of(byte);
      }
  }
}
