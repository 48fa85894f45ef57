import { systemClock } from '../../src/clock.ts';
import { AzureError } from '../../src/azure/azure-error.ts';
import { runCommand } from '../../src/azure/run-command.ts';
import type { Waiting } from '../../src/azure/resource-manager.ts';
import type { Json } from '../../src/json.ts';
import { MemoryResourceManager } from './memory-resource-manager.ts';

const clusterId = '/subscriptions/s/resourceGroups/g/providers/Microsoft.ContainerService/managedClusters/demo';

/** Azure, as it answers one command after the other. */
class Azure extends MemoryResourceManager {
  readonly bodies: Json[] = [];
  results: string[] = [];
  private readonly outcomes: (Json | Error)[];

  constructor(...outcomes: (Json | Error)[]) {
    super();
    this.outcomes = outcomes;
  }

  override act(_path: string, _version?: string, body?: Json, waiting?: Waiting): Promise<Json> {
    this.bodies.push(body ?? {});
    const id = 'a'.repeat(this.bodies.length);
    // As Azure does: https://github.com/Azure/azure-cli/issues/22375
    const location = `https://azure/subscriptions//resourcegroups/g/providers/Microsoft.ContainerService/managedclusters/demo/commandResults/${id}?api-version=x`;
    this.results.push(waiting?.resultOf(location) ?? '');
    const outcome = this.outcomes[this.bodies.length - 1] ?? this.outcomes.at(-1) ?? {};
    return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve({ id, properties: outcome });
  }
}

let slept = 0;
const options = {
  clock: { ...systemClock, sleep: (milliseconds: number) => Promise.resolve(void (slept += milliseconds)) },
  signal: new AbortController().signal,
};
beforeEach(() => (slept = 0));

const run = (azure: Azure, token?: string): ReturnType<typeof runCommand> =>
  runCommand(azure, clusterId, { line: 'sh x', files: Buffer.from('zip'), token }, options);

const late = 'container command-0ff in aks-command namespace did not start within 30s on your cluster';

test('a result is looked for under the cluster, whatever Azure says where it is', async () => {
  const azure = new Azure({ provisioningState: 'Succeeded', exitCode: 0, logs: 'out' });
  expect(await run(azure)).toEqual({ pods: ['command-a'], output: 'out' });
  expect(azure.bodies).toEqual([{ command: 'sh x', context: 'emlw' }]);
  expect(azure.results[0]).toMatch(`${clusterId}/commandResults/a?api-version=20`);
});

test('a command without an exit code has not failed', async () => {
  const azure = new Azure({ provisioningState: 'Succeeded', exitCode: null, logs: 'out' });
  expect(await run(azure)).toMatchObject({ output: 'out' });
});

test('a token goes with the command where the cluster asks for one', async () => {
  const azure = new Azure({ provisioningState: 'Succeeded', exitCode: 0, logs: '' });
  await run(azure, 'secret');
  expect(azure.bodies).toEqual([{ command: 'sh x', context: 'emlw', clusterToken: 'secret' }]);
});

test('a pod that does not start in time is tried again, however Azure says it; all pods are known', async () => {
  const refusal = new AzureError(400, 'azure', `KubernetesPerformanceError: ${late}`, {
    code: 'KubernetesPerformanceError',
  });
  const done = { provisioningState: 'Succeeded', exitCode: 0, logs: 'out' };
  const azure = new Azure({ provisioningState: 'Failed', reason: late }, refusal, done);
  expect((await run(azure)).pods).toEqual(['command-a', 'command-0ff', 'command-0ff', 'command-aaa']);
  expect(slept).toBeGreaterThan(0);
});

test.each([
  ['never starts', { provisioningState: 'Failed', reason: late }, 3, /did not start within 30s/],
  ['was canceled', { provisioningState: 'Canceled' }, 1, /its state is Canceled/],
  ['has no image', { provisioningState: 'Failed', reason: 'ImagePullBackOff' }, 1, /ImagePullBackOff/],
  [
    'is refused by a policy',
    new AzureError(400, 'azure', 'details: admission webhook denied the request', { code: 'KubernetesOperationError' }),
    1,
    /webhook denied/,
  ],
  [
    'fails',
    { provisioningState: 'Succeeded', exitCode: 127, logs: 'sh: ##[error]not found\n' },
    1,
    /exit code 127: sh: # #\[error\]/,
  ],
])('a command that %s', async (_, outcome, tries, words) => {
  const azure = new Azure(outcome);
  await expect(run(azure)).rejects.toMatchObject({
    reason: 'cluster',
    message: expect.stringMatching(words) as string,
    next: expect.any(String) as string,
  });
  expect(azure.bodies).toHaveLength(tries);
});
