import { on, runHere, type Ended } from '../integration/in-process.ts';
import type { FaultAction } from '../../local-azure/http/faults.ts';
import { hastyClock } from './kubernetes.ts';
import { isWhole, tell } from './table.ts';

function result(properties: object): FaultAction {
  return { status: 200, body: { id: 'c0ffee', properties } };
}

const faults: readonly [string, FaultAction, RegExp][] = [
  ['command fails', result({ provisioningState: 'Failed', reason: 'no room' }), /could not run a command.*no room/],
  ['command ends with 1', result({ provisioningState: 'Succeeded', exitCode: 1, logs: 'no sh' }), /exit code 1: no sh/],
  ['its logs are lost', result({ provisioningState: 'Succeeded', exitCode: 0, logs: '' }), /gave no answer/],
  [
    'its logs are cut off',
    result({ provisioningState: 'Succeeded', exitCode: 0, logs: 'answer 0 0 900 1\nH4sIAAAA' }),
    /does not come whole/,
  ],
  ['its result never comes', { status: 202 }, /did not end within five minutes/],
];

/** A plan reads by as many. */
const mostCommands = 11;
/** Of one command: one each two seconds for five minutes. Commands of the run before may still go on. */
const mostPolls = 150;

test('commands in a cluster that go wrong end a run with a reason, and the next one does the job', () =>
  on('default', async (bench) => {
    const match = { service: 'arm', url: '/commandResults/' };
    const plan = (): Promise<Ended> =>
      runHere(bench, { connection: 'run-command', mode: 'plan' }, { clock: hastyClock() });
    for (const [fault, action, words] of isWhole ? faults : faults.slice(0, -1)) {
      await bench.control('PUT', 'faults', [{ match, when: 'before', do: action }]);
      const since = (await bench.requests()).length;
      const { outputs, annotations } = await plan();
      await bench.control('PUT', 'faults', []);
      const asked = (await bench.requests()).slice(since);
      const commands = asked.filter(({ url }) => url.includes('/runCommand?')).length;
      const sent = asked.map(({ url }) => url).filter((url) => url.includes('/commandResults/'));
      const polls = Math.max(...[...Map.groupBy(sent, (url) => url).values()].map(({ length }) => length));
      const said = annotations.map(({ message }) => message).join('\n');
      const isTold = outputs['failure-reason'] === 'cluster' && words.test(said) && said.includes('Next: ');
      const failures = [
        ...(isTold ? [] : [`${outputs['failure-reason'] ?? ''}: ${said}`]),
        ...(commands <= mostCommands && polls <= mostPolls ? [] : [`${String(commands)}, ${String(polls)} polls`]),
      ];
      const outcome = `ended with a reason, ${String(commands)} commands, each asked for ${String(polls)} times at most`;
      tell({ area: 'Kubernetes by the run-command API', fault, times: sent.length, outcome, failures });
    }
    expect((await plan()).outputs).toMatchObject({ 'failure-reason': '' });
  }));
