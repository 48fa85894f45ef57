import type { ServiceName } from './request-log.ts';

/** What a fault does to a request. `hold` waits until the faults are replaced, then goes on as if nothing had been. */
export type FaultAction =
  | { status: number; headers?: Record<string, string>; body?: unknown }
  | { delay: number }
  | 'reset'
  | 'truncate'
  | 'hold';

/** One entry of a fault file (`schemas/faults.json`). */
export interface Fault {
  /** All that are given must match. `url` is a regular expression, case-insensitive as Azure's paths are, on the absolute URL. */
  match: { service?: ServiceName; method?: string; url?: string };
  /** Only the nth request that matches, counted from 1; every one when absent. */
  nth?: number;
  /** `before`: the request has no effect. `after` (the effect is there, the answer is lost or changed). Default: `before`. */
  when?: 'before' | 'after';
  do: FaultAction;
}

export interface ActiveFault {
  readonly when: 'before' | 'after';
  readonly action: FaultAction;
  /** Resolves when the faults are replaced. */
  readonly replaced: Promise<void>;
}

export interface Faults {
  /** Replaces all faults, starts counting anew and lets go of what is held. */
  replace(faults: Fault[]): void;
  /** The first fault meant for this request; counts it for all that match. */
  take(service: ServiceName, method: string, url: string): ActiveFault | undefined;
}

export function createFaults(): Faults {
  let active: { fault: Fault; url: RegExp | undefined; seen: number }[] = [];
  let release = Promise.withResolvers<void>();

  return {
    replace(faults) {
      active = faults.map((fault) => ({
        fault,
        url: fault.match.url === undefined ? undefined : new RegExp(fault.match.url, 'i'),
        seen: 0,
      }));
      release.resolve();
      release = Promise.withResolvers<void>();
    },
    take(service, method, url) {
      const matching = active.filter(
        ({ fault: { match }, url: pattern }) =>
          (match.service ?? service) === service &&
          (match.method ?? method).toUpperCase() === method &&
          (pattern?.test(url) ?? true),
      );
      for (const each of matching) each.seen += 1;
      const found = matching.find(({ fault, seen }) => fault.nth === undefined || fault.nth === seen)?.fault;
      return found && { when: found.when ?? 'before', action: found.do, replaced: release.promise };
    },
  };
}
