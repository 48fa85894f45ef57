import { createHttpPoller, type OperationResponse, type OperationState } from '@azure/core-lro';
import type { Clock } from '../clock.ts';
import { ActionError } from '../errors.ts';
import { retryAfter } from '../network/retry.ts';
import { failedOperation, type Answer } from './azure-error.ts';

interface Operation {
  /** Sends what begins it. */
  start: () => Promise<Answer>;
  poll: (location: string) => Promise<Answer>;
  clock: Clock;
  signal: AbortSignal;
  /** When it is given up, in milliseconds. */
  until: number;
  /** Whom a missing role is to be assigned to. */
  assignee: string;
}

/** Milliseconds between two polls where Azure asks for nothing, and the bounds of what it can ask for. */
const usualPause = 2000;
const shortestPause = 1000;
const longestPause = 60_000;

/**
 * Follows a long-running operation to its end. Success is what its status says: an error may stand beside `Succeeded`.
 * Source: https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations
 * @throws AzureError where it failed or was cancelled, ActionError `timeout` where it does not end in time
 */
export async function followOperation({ start, poll, clock, signal, until, assignee }: Operation): Promise<Answer> {
  const begun = await start();
  if (begun.status === '404') return begun;
  let last = begun;
  const poller = createHttpPoller<Answer, OperationState<Answer>>(
    {
      sendInitialRequest: () => Promise.resolve(respond(begun)),
      sendPollRequest: async (location) => respond((last = await poll(location))),
    },
    { resourceLocationConfig: 'azure-async-operation' },
  );
  for (;;) {
    try {
      const { status, result } = await poller.poll();
      if (status === 'succeeded' && result) return result;
    } catch (error) {
      const status = poller.operationState?.status;
      throw status === 'failed' || status === 'canceled'
        ? failedOperation({ begun: begun.request, last, status, assignee })
        : error;
    }
    const now = clock.now().getTime();
    if (now >= until) throw notInTime();
    const pause = Math.max(shortestPause, retryAfter(last.headers['retry-after'], now) ?? usualPause);
    await clock.sleep(Math.min(pause, longestPause, until - now), signal);
  }
}

function respond(answer: Answer): OperationResponse<Answer> {
  const headers = Object.entries(answer.headers).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  return {
    flatResponse: answer,
    rawResponse: {
      statusCode: Number(answer.status),
      headers: Object.fromEntries(headers) as Record<string, string>,
      body: answer.body,
      request: answer.request,
    },
  };
}

export function notInTime(): ActionError {
  return new ActionError('timeout', 'An Azure operation did not end within operation-timeout. It goes on in Azure.', {
    next: 'Run this again: it waits for the operation and goes on from there. Or give more time (operation-timeout).',
  });
}
