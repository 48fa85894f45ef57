import type { Pod } from '../objects.ts';
import { age } from './durations.ts';

/** How many containers are ready, of how many. */
export function podReadiness({ spec, status }: Pod): string {
  const ready = (status.containerStatuses ?? []).filter((container) => container.ready).length;
  return `${ready}/${spec.containers.length}`;
}

/** The state of a pod in one word, as `kubectl get pods` shows it: a container's reason before the phase. */
export function podState({ metadata, status }: Pod): string {
  if (metadata.deletionTimestamp !== undefined) return 'Terminating';
  const states = (status.containerStatuses ?? []).map(({ state }) => state);
  const waiting = states.find((state) => state?.waiting?.reason !== undefined)?.waiting?.reason;
  const terminated = states.find((state) => state?.terminated !== undefined)?.terminated;
  return waiting ?? terminated?.reason ?? status.reason ?? status.phase ?? 'Unknown';
}

/** How often containers were restarted and, after that, when last. */
export function podRestarts({ status }: Pod): string {
  const containers = status.containerStatuses ?? [];
  const restarts = containers.reduce((sum, { restartCount }) => sum + restartCount, 0);
  const ends = containers.flatMap(({ lastState }) => lastState?.terminated?.finishedAt ?? []).sort();
  const last = ends.at(-1);
  return restarts === 0 || last === undefined ? String(restarts) : `${restarts} (${age(last)} ago)`;
}
