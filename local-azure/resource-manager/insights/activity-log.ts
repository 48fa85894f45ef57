import { randomUUID } from 'node:crypto';
import type { Operation } from '../operations.ts';

/** What somebody does to a resource. */
export interface Activity {
  resourceId: string;
  /** As role definitions spell it: `Microsoft.Network/publicIPAddresses/write`. */
  operation: string;
  /** HTTP method. */
  method: string;
  /** Object id of an application, or a user's principal name. */
  caller: string;
  claims: Readonly<Record<string, string>>;
  correlationId: string;
  clientRequestId: string;
}

/** How far it has come. */
export interface Stage {
  eventName: 'BeginRequest' | 'EndRequest';
  status: 'Started' | 'Accepted' | 'Succeeded' | 'Failed';
  /** HTTP status of the answer; none before there is one. */
  code?: number;
  error?: { code: string; message: string };
}

export interface LoggedEvent {
  id: string;
  activity: Activity;
  stage: Stage;
  time: Date;
}

/** How many events are remembered: Azure keeps those of 90 days. */
const capacity = 10_000;

/**
 * Who did what to which resource, and how it ended. Nothing takes the minutes that it takes in Azure until an event can be read.
 * Source: https://learn.microsoft.com/azure/azure-monitor/platform/activity-log
 */
export class ActivityLog {
  readonly #events: LoggedEvent[] = [];
  /** Activities whose operation is not over, by its id. */
  readonly #running = new Map<string, Activity>();

  add(activity: Activity, stage: Stage): void {
    this.#events.push({ id: randomUUID(), activity, stage, time: new Date() });
    if (this.#events.length > capacity) this.#events.shift();
  }

  /** Notes that an activity ends with an operation. */
  follow(activity: Activity, operationId: string): void {
    this.#running.set(operationId, activity);
  }

  /** Notes how an operation ended. */
  ended({ id, status, error }: Operation): void {
    const activity = this.#running.get(id);
    if (!activity) return;
    this.#running.delete(id);
    const failed = status === 'Succeeded' ? {} : { error: error ?? { code: status, message: '' } };
    this.add(activity, { eventName: 'EndRequest', status: status === 'Succeeded' ? status : 'Failed', ...failed });
  }

  /** All events, newest first. */
  newestFirst(): LoggedEvent[] {
    return this.#events.toReversed();
  }
}
