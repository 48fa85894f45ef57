import { fetch, interceptors } from 'undici';
import type { Environment } from '../inputs.ts';
import { openDispatcher } from './dispatcher.ts';

/** Milliseconds after which an answer is no longer waited for. */
const patience = 30_000;

/**
 * Reads JSON that anybody may read, by the network's way, and again after faults that pass.
 */
export async function readJson(url: string, environment: Environment, signal: AbortSignal): Promise<unknown> {
  const dispatcher = openDispatcher({}, environment).compose(interceptors.retry({ maxRetries: 2 }));
  const response = await fetch(url, {
    dispatcher,
    redirect: 'error',
    signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
  });
  const content = await response.text();
  if (!response.ok) throw new Error(`status ${String(response.status)}`);
  try {
    return JSON.parse(content) as unknown;
  } catch (error) {
    throw new Error('no JSON was answered', { cause: error });
  }
}
