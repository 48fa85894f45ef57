import { podReadiness, podRestarts, podState } from '../../../local-azure/kubernetes/api/pod-columns.ts';
import type { Pod } from '../../../local-azure/kubernetes/objects.ts';

/** A pod's line in `kubectl get pods`: containers it should have, and what is known of them. */
interface Given {
  readonly init?: object[];
  readonly containers?: object[];
  readonly status?: object;
  readonly metadata?: object;
  readonly sidecar?: boolean;
}

function pod({ init = [], containers = [], status = {}, metadata = {}, sidecar = false }: Given): Pod {
  const named = (entries: object[]): object[] => entries.map((entry, index) => ({ name: `c${index}`, ...entry }));
  const restartPolicy = sidecar ? { restartPolicy: 'Always' } : {};
  return {
    metadata,
    spec: { containers: named(containers.map(() => ({}))), initContainers: named(init.map(() => restartPolicy)) },
    status: { phase: 'Pending', initContainerStatuses: named(init), containerStatuses: named(containers), ...status },
  } as unknown as Pod;
}

function line(given: Given): string {
  return [podReadiness, podState, podRestarts].map((cell) => cell(pod(given))).join(' ');
}

const running = { ready: true, started: true, restartCount: 0, state: { running: {} } };
const ended = (exitCode: number, reason?: string): object => ({
  ready: false,
  restartCount: 0,
  state: { terminated: { exitCode, reason } },
});
const waiting = (reason: string, restartCount = 0): object => ({
  ready: false,
  restartCount,
  state: { waiting: { reason } },
});
const ready = { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }] };
const initialised = { conditions: [{ type: 'Initialized', status: 'True' }] };

test.each<[string, Given]>([
  ['1/1 Running 0', { containers: [running], status: ready }],
  ['0/1 ContainerCreating 0', { containers: [waiting('ContainerCreating')] }],
  ['0/1 CrashLoopBackOff 3', { containers: [waiting('CrashLoopBackOff', 3)], status: { phase: 'Running' } }],
  ['0/1 Completed 0', { containers: [ended(0, 'Completed')], status: { phase: 'Succeeded' } }],
  ['0/1 ExitCode:3 0', { containers: [ended(3)], status: { phase: 'Failed' } }],
  ['1/2 Running 0', { containers: [ended(0, 'Completed'), running], status: ready }],
  ['1/2 NotReady 0', { containers: [ended(0, 'Completed'), running], status: { phase: 'Running' } }],
  ['0/0 Evicted 0', { containers: [], status: { phase: 'Failed', reason: 'Evicted' } }],
  ['0/1 Init:1/2 0', { init: [ended(0, 'Completed'), running], containers: [waiting('PodInitializing')] }],
  ['0/1 Init:Error 0', { init: [ended(1, 'Error')], containers: [waiting('PodInitializing')] }],
  ['0/1 Init:ImagePullBackOff 0', { init: [waiting('ImagePullBackOff')], containers: [waiting('PodInitializing')] }],
  [
    '2/2 Running 0',
    { sidecar: true, init: [running], containers: [running], status: { phase: 'Running', ...initialised } },
  ],
  ['1/1 Terminating 0', { containers: [running], status: ready, metadata: { deletionTimestamp: 'now' } }],
])('%s', (expected, given) => {
  expect(line(given)).toBe(expected);
});
