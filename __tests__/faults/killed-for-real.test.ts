// The built action is ended by SIGKILL at a request, as when the runner's machine dies: what is left is completed by the next run.
import type { Bench } from '../integration/bench.ts';
import { on, runHere } from '../integration/in-process.ts';
import { atRequest, type Point } from './at-request.ts';
import { differences, endState, type EndState } from './end-state.ts';
import { ownServices as service } from './kill.ts';
import { isWhole, tell } from './table.ts';

interface Phase {
  name: string;
  inputs: Record<string, string>;
  verdicts: string[];
  before?: (bench: Bench) => Promise<void>;
}

const phases: Phase[] = [
  { name: 'pin', inputs: {}, verdicts: ['pinned'] },
  { name: 'pin after drift', inputs: {}, verdicts: ['pinned'], before: setBack },
  // Once its pods are gone there is nothing left to prove.
  { name: 'unpin', inputs: { mode: 'unpin', 'delete-ip': 'true' }, verdicts: ['as-expected', ''] },
];

/** Somebody gives the cluster the managed address again that it had at the start. */
async function setBack(bench: Bench): Promise<void> {
  const loadBalancerProfile = { managedOutboundIPs: { count: 1 }, outboundIPs: null };
  await bench.patch({
    [await bench.idOf('/managedclusters/demo')]: { properties: { networkProfile: { loadBalancerProfile } } },
  });
}

/** What each phase leaves when nothing ends it. */
async function uninterrupted(): Promise<EndState[]> {
  const ends: EndState[] = [];
  await on('default', async (bench) => {
    for (const { inputs, before } of phases) {
      await before?.(bench);
      await runHere(bench, inputs);
      ends.push(await endState(bench));
    }
  });
  return ends;
}

/** Ends a phase at a point by SIGKILL; false where it had ended before. */
async function kill(bench: Bench, { inputs }: Phase, point: Omit<Point, 'match'>): Promise<boolean> {
  const end = new AbortController();
  const { run, deed } = await atRequest(
    bench,
    { match: { service }, ...point },
    {
      run: () => bench.run(inputs, { killAfter: end.signal }),
      deed: () => {
        end.abort();
        return true;
      },
    },
  );
  await bench.control('PUT', 'faults', []);
  if (deed) expect(run.signal).toBe('SIGKILL');
  return deed === true;
}

/** What the next run leaves that a run which was never ended does not. */
async function complete(bench: Bench, { inputs, verdicts }: Phase, end: EndState): Promise<string[]> {
  const { outputs, failed, annotations } = await runHere(bench, inputs);
  const isGood = !failed && verdicts.includes(outputs.verdict ?? '–');
  const changed = differences(end, await endState(bench)).filter((difference) => !ofTime.test(difference));
  return [...(isGood ? [] : [`then ${JSON.stringify(annotations)}`]), ...changed];
}

/** What pods saw just after drift, which is the old address, too, or no longer. */
const ofTime = /aks-egress-record .* · baseline · /;

function* everyPoint(): Generator<Omit<Point, 'match'>> {
  for (let nth = 1; ; nth += 1) for (const when of ['before', 'after'] as const) yield { nth, when };
}

test('the built action, by SIGKILL', async () => {
  const ends = await uninterrupted();
  const tallies = phases.map(() => ({ killed: 0, converged: 0, failures: [] as string[] }));
  const points = isWhole ? everyPoint() : [{ nth: 24, when: 'after' } as const].values();
  const tryAt = async (bench: Bench, point: Omit<Point, 'match'>, index: number): Promise<boolean> => {
    const [phase, tally, end] = [phases[index], tallies[index], ends[index]];
    if (!phase || !tally || !end) return false;
    await phase.before?.(bench);
    const isKilled = await kill(bench, phase, point);
    const wrong = await complete(bench, phase, end);
    tally.killed += Number(isKilled);
    tally.converged += Number(isKilled && wrong.length === 0);
    tally.failures.push(...wrong.map((words) => `${point.when} request ${String(point.nth)}: ${words}`));
    return isKilled;
  };
  let isOver = false;
  const lane = (): Promise<void> =>
    on('default', async (bench) => {
      for (const point of points) {
        await bench.control('POST', 'reset');
        let killed = 0;
        for (const index of isWhole ? phases.keys() : [0]) killed += Number(await tryAt(bench, point, index));
        isOver ||= killed === 0;
        if (isOver) return;
      }
    });
  await Promise.all(Array.from({ length: isWhole ? 4 : 1 }, lane));
  const told = phases.map(({ name }, index) => ({ name, killed: 0, converged: 0, failures: [], ...tallies[index] }));
  // A row that is not as it must be ends the test.
  const isLast = ({ failures }: (typeof told)[number]): number => Math.min(failures.length, 1);
  for (const { name, killed, converged, failures } of told.toSorted((one, other) => isLast(one) - isLast(other))) {
    if (killed === 0 && !isWhole) continue;
    const outcome = `killed ${String(killed)} of ${String(killed)}, converged ${String(converged)} of ${String(killed)}`;
    tell({ area: 'Killed by SIGKILL', fault: name, times: killed, outcome, failures });
  }
});
