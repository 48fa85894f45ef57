import type { Clock } from '../clock.ts';
import { ActionError } from '../errors.ts';
import { retryAfter } from '../network/retry.ts';

/** What an answer of Resource Manager tells of how many more requests it takes. */
interface Answer {
  status: number;
  headers: { get(name: string): string | undefined };
}

/** Of the requests that Azure takes at once, a fifth: below it requests follow each other no faster than it grants new ones. */
const few = 50;
const pace = 1000 / 25;
/** Others may sign in as the same caller, the other jobs of a matrix for example: each refusal doubles the time between requests, up to this. */
const slowest = 1000;

/** How fast requests to one subscription may follow each other. Times are in milliseconds. */
class Lane {
  /** When the next request may be sent. */
  next = 0;
  /** Until when Azure takes none at all. */
  pausedUntil = 0;
  /** Time between two requests. */
  gap = 0;
}

/**
 * One budget of requests for everything that a step reads side by side: Azure counts what a caller sends to a subscription, not what it is for.
 * A caller may send 250 reads at once and 25 a second in the long run; each answer says how many are left, and a refusal how long to wait.
 * Source: https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling
 */
export class RequestBudget {
  readonly #clock: Clock;
  readonly #lanes = new Map<string, Lane>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Resolves when a request to this URL may be sent; rejects when the signal aborts.
   * @param until when the time for the request is up, in milliseconds
   * @throws ActionError `azure` where its turn would come after that
   */
  async turn(url: string, until: number, signal?: AbortSignal): Promise<void> {
    const lane = this.#lane(url);
    // Somebody else may be refused while this one waits: then it waits for the end of that pause, too.
    for (let pause = -1; pause !== lane.pausedUntil;) {
      pause = lane.pausedUntil;
      const now = this.#clock.now().getTime();
      const turn = Math.max(now, lane.next);
      if (turn > now && turn >= until) throw tooLate(turn - now);
      lane.next = turn + lane.gap;
      if (turn > now) await this.#clock.sleep(turn - now, signal);
    }
  }

  /** Learns from an answer. */
  learn(url: string, { status, headers }: Answer): void {
    const lane = this.#lane(url);
    const now = this.#clock.now().getTime();
    const asked = status === 429 ? (retryAfter(headers.get('retry-after'), now) ?? 0) : 0;
    if (asked > 0) {
      // Requests that were sent together are refused together: that is one refusal.
      if (now >= lane.pausedUntil) lane.gap = Math.min(slowest, Math.max(pace, lane.gap * 2));
      lane.pausedUntil = Math.max(lane.pausedUntil, now + asked);
      lane.next = Math.max(lane.next, lane.pausedUntil);
      return;
    }
    const left = ['reads', 'writes']
      .map((verb) => headers.get(`x-ms-ratelimit-remaining-subscription-${verb}`))
      .find((count) => count !== undefined);
    if (left !== undefined) lane.gap = Number(left) < few ? Math.max(lane.gap, pace) : 0;
  }

  #lane(url: string): Lane {
    const key = /\/subscriptions\/([^/?]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
    const lane = this.#lanes.get(key) ?? new Lane();
    this.#lanes.set(key, lane);
    return lane;
  }
}

function tooLate(wait: number): ActionError {
  const seconds = String(Math.ceil(wait / 1000));
  return new ActionError(
    'azure',
    `Azure takes no more requests for ${seconds} s, which is longer than operation-timeout leaves.`,
    { next: 'Run this again after that, at another time than others of the same subscription.' },
  );
}
