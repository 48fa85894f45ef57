import { fetch } from 'undici';
import type { Clock } from '../clock.ts';
import type { Environment } from '../inputs.ts';
import { openDispatcher } from './dispatcher.ts';
import { retrying } from './retry.ts';

/** Milliseconds after which an answer is no longer waited for, and for all tries. */
const tryTime = 30_000;
const allTime = 120_000;

/** Reads JSON that anybody may read, by the network's way, and again as the policy of retries has it. */
export async function readJson(
  url: string,
  environment: Environment,
  { clock, signal }: { clock: Clock; signal: AbortSignal },
): Promise<unknown> {
  const dispatcher = openDispatcher({}, environment);
  const { status, content } = await retrying(
    async () => {
      const limited = AbortSignal.any([signal, clock.timeout(tryTime)]);
      const response = await fetch(url, { dispatcher, redirect: 'error', signal: limited });
      return { status: response.status, headers: response.headers, content: await response.text() };
    },
    (answer) => ({ status: answer.status, retryAfter: answer.headers.get('retry-after') ?? undefined }),
    { clock, signal, until: clock.now().getTime() + allTime },
  );
  if (status < 200 || status > 299) throw new Error(`status ${String(status)}`);
  try {
    return JSON.parse(content) as unknown;
  } catch (error) {
    throw new Error('no JSON was answered', { cause: error });
  }
}
