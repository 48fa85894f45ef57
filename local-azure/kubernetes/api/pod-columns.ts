import type { Pod } from '../objects.ts';
import { age } from './durations.ts';

/** How many containers are ready, of how many. */
export function podReadiness({ spec, status }: Pod): string {
  const ready = (status.containerStatuses ?? []).filter((container) => container.ready).length;
  return `${ready}/${spec.containers.length}`;
}

/** The state of a pod in one word, as `kubectl get pods` shows it: a container's reason before the phase. */
export function podState({ metadata, spec, status }: Pod): string {
  if (metadata.deletionTimestamp !== undefined) return 'Terminating';
  const all = status.containerStatuses ?? [];
  const reasons = all.flatMap(({ state }) => state?.waiting?.reason ?? endOf(state) ?? []);
  const initial = initState(spec, status) ?? reasons[0] ?? status.reason ?? status.phase ?? 'Unknown';
  const runs = all.some(({ ready, state }) => ready && state?.running !== undefined);
  return initial === 'Completed' && runs ? 'Running' : initial;
}

type State = NonNullable<NonNullable<Pod['status']['containerStatuses']>[number]['state']>;

function endOf(state: State | undefined): string | undefined {
  const { terminated } = state ?? {};
  return terminated && (terminated.reason ?? `ExitCode:${terminated.exitCode}`);
}

/** What the first init container that has not done its part waits for; undefined when all have. */
function initState(
  { initContainers = [] }: Pod['spec'],
  { initContainerStatuses = [] }: Pod['status'],
): string | undefined {
  const isSidecar = (name: string): boolean =>
    initContainers.find((container) => container.name === name)?.restartPolicy === 'Always';
  const undone = initContainerStatuses.findIndex(({ name, state, started }) =>
    isSidecar(name) ? started !== true : state?.terminated?.exitCode !== 0,
  );
  if (undone === -1) return undefined;
  const state = initContainerStatuses[undone]?.state;
  const waiting = state?.waiting?.reason === 'PodInitializing' ? undefined : state?.waiting?.reason;
  const reason = endOf(state) ?? waiting;
  return `Init:${reason ?? `${undone}/${initContainers.length}`}`;
}

/** How often containers were restarted and, after that, when last. */
export function podRestarts({ status }: Pod): string {
  const containers = status.containerStatuses ?? [];
  const restarts = containers.reduce((sum, { restartCount }) => sum + restartCount, 0);
  const ends = containers.flatMap(({ lastState }) => lastState?.terminated?.finishedAt ?? []).sort();
  const last = ends.at(-1);
  return restarts === 0 || last === undefined ? String(restarts) : `${restarts} (${age(last)} ago)`;
}
