// Runs that are ended at every request that they make, each followed by one that is not: it must leave what a run leaves that was never ended.
import type { LoggedRequest, ServiceName } from '../../local-azure/http/request-log.ts';
import type { Bench } from '../integration/bench.ts';
import { runHere, type Ended } from '../integration/in-process.ts';
import { differences, endState, type EndState } from './end-state.ts';
import { HurriedClock, latestStart, ownServices, runKilled, type Point } from './kill.ts';

/** One run of a cycle, which begins where the one before it has ended. */
export interface Phase {
  /** For people: `pin`, `pin after drift`, `unpin`. */
  name: string;
  inputs: Record<string, string>;
  /** What somebody does before it begins. */
  before?: (bench: Bench) => Promise<void>;
  /** What it may end with when nothing ends it: a verdict, else the reason of a failure, else nothing. */
  ends: readonly string[];
}

/** What came of ending a phase everywhere. */
export interface Told {
  name: string;
  killed: number;
  /** Ended before anything was written: the state was what it had been. */
  unchanged: number;
  /** Ended later: the next run left what a run leaves that was never ended. */
  converged: number;
  failures: string[];
}

export interface Options {
  /** Name, or file. */
  scenario: string;
  phases: readonly Phase[];
  /** What the runner itself asks. */
  services?: readonly ServiceName[];
  /** Ends runs just after such requests only; without it before and after every one. */
  points?: (request: LoggedRequest) => boolean;
}

interface Tried extends Told {
  phase: Phase;
  end: EndState;
  outputs: Record<string, string>;
  points: Iterator<Point, undefined>;
  done: boolean;
}

/** Ends each phase at its requests, one after the other, and completes it by another run. */
export async function killEverywhere(bench: Bench, options: Options): Promise<Told[]> {
  const tried = await uninterrupted(bench, options);
  if (tried.some(({ failures }) => failures.length > 0)) return tried;
  while (tried.some(({ done }) => !done)) {
    await bench.control('POST', `reset?scenario=${options.scenario}`);
    for (const [index, each] of tried.entries()) {
      if (tried.slice(index).every(({ done }) => done)) break;
      await each.phase.before?.(bench);
      await tryPhase(bench, each, options);
    }
  }
  return tried;
}

/** What the phases do and leave when nothing ends them. */
async function uninterrupted(bench: Bench, options: Options): Promise<Tried[]> {
  await bench.control('POST', `reset?scenario=${options.scenario}`);
  const tried: Tried[] = [];
  for (const phase of options.phases) {
    await phase.before?.(bench);
    const since = await latestStart(bench);
    const { outputs } = await completed(bench, phase);
    const asked = (await bench.requests()).filter((request) => request.start > since);
    const points = pointsOf(asked, options);
    const wrong = phase.ends.includes(ending(outputs)) ? [] : [`never ended, it ends with ${ending(outputs)}`];
    const told = { name: phase.name, killed: 0, unchanged: 0, converged: 0, failures: wrong };
    tried.push({ ...told, phase, end: await endState(bench), outputs, points, done: false });
  }
  return tried;
}

function completed(bench: Bench, { inputs }: Phase): Promise<Ended> {
  return runHere(bench, inputs, { clock: new HurriedClock() });
}

function pointsOf(
  asked: readonly LoggedRequest[],
  { services = ownServices, points: wanted }: Options,
): Tried['points'] {
  if (!wanted) return everyPoint();
  const own = asked.filter(({ service }) => services.includes(service));
  return own
    .flatMap((request, index): Point[] => (wanted(request) ? [{ nth: index + 1, when: 'after' }] : []))
    .values();
}

function* everyPoint(): Generator<Point, undefined> {
  for (let nth = 1; ; nth += 1) {
    yield { nth, when: 'before' };
    yield { nth, when: 'after' };
  }
}

/** Ends it at the next points, until something has been written; then completes it. */
async function tryPhase(bench: Bench, tried: Tried, { services = ownServices }: Options): Promise<void> {
  const { phase, end, failures } = tried;
  const start = await endState(bench);
  let at: string | undefined;
  while (!tried.done && at === undefined) {
    const { value: point } = tried.points.next();
    const killed = point && (await runKilled(bench, phase.inputs, point, services));
    tried.done = killed?.at === undefined;
    if (killed?.at === undefined) break;
    tried.killed += 1;
    if (killed.wrote) at = killed.at;
    else await expectUnchanged(bench, { tried, start, at: killed.at });
  }
  const { outputs, annotations } = await completed(bench, phase);
  const left = differences(end, await endState(bench)).filter((words) => !isSeenMeanwhile(phase, words));
  const wrong = [...wrongOutputs(tried, outputs), ...left];
  if (at !== undefined && wrong.length === 0) tried.converged += 1;
  if (wrong.length === 0) return;
  const said = annotations.map(({ message }) => `it says ${message}`);
  failures.push(...[...wrong, ...said].map((words) => `${at ?? 'not ended'}: then ${words.slice(0, longestWords)}`));
}

/** Of what a difference is told, such as a whole object that is missing. */
const longestWords = 300;

interface Unwritten {
  tried: Tried;
  start: EndState;
  at: string;
}

async function expectUnchanged(bench: Bench, { tried, start, at }: Unwritten): Promise<void> {
  const now = await endState(bench);
  // An operation that ran at the start may have ended by itself.
  const changed = differences(settled(start), now).length === 0 ? [] : differences(start, now);
  if (changed.length === 0) tried.unchanged += 1;
  tried.failures.push(...changed.map((words) => `${at}: nothing was written, and ${words.slice(0, longestWords)}`));
}

function settled(state: EndState): EndState {
  const ended = JSON.stringify(state).replaceAll('"provisioningState":"Updating"', '"provisioningState":"Succeeded"');
  return JSON.parse(ended) as EndState;
}

/** Which addresses pods had seen when somebody had just changed their egress depends on when they asked. */
function isSeenMeanwhile({ name }: Phase, words: string): boolean {
  return name !== 'pin' && / · baseline · [^:]+: \["/.test(words);
}

/** What a person or a workflow goes by, and what partners are told. */
const told = [
  'egress-ips',
  'expected-egress-ips',
  'observed-egress-ips',
  'previous-egress-ips',
  'allow-list',
  'failure-reason',
];

/** What is proved is told as by a run that was never ended. A second `unpin` knows no more what the first one removed, and what is not proved depends on what pods saw in time. */
function wrongOutputs({ phase, outputs: expected }: Tried, actual: Record<string, string>): string[] {
  const isProved = ['pinned', 'as-expected'].includes(expected.verdict ?? '');
  if (phase.inputs.mode === 'unpin' || !isProved)
    return phase.ends.includes(ending(actual)) ? [] : [`it ends with ${ending(actual)}`];
  return ['verdict', ...told].flatMap((name) => {
    const [before, after] = [steady(expected[name]), steady(actual[name])];
    return before === after ? [] : [`output ${name} is ${after} instead of ${before}`];
  });
}

function ending({ verdict = '', 'failure-reason': reason = '' }: Record<string, string>): string {
  return verdict === '' ? reason : verdict;
}

function steady(output = ''): string {
  return output.replace(/"switchedAt":"[^"]*"/, '"switchedAt":"…"');
}
