// Faults at every request to Resource Manager: once, so that they are overcome, and for ever, so that the run ends as it should.
import type { Bench } from '../integration/bench.ts';
import { on } from '../integration/in-process.ts';
import { mostTries } from '../../src/network/retry.ts';
import {
  correlationId,
  finalKinds,
  firstTries,
  hits,
  leftInAzure,
  passingKinds,
  runWith,
  tally,
  unlike,
  type Kind,
  type Watched,
} from './azure-faults.ts';
import { isWhole, tell } from './table.ts';

const modes = [{ mode: 'pin' }, { mode: 'check' }, { mode: 'unpin', 'delete-ip': 'true' }];
type Mode = (typeof modes)[number];

/** What a mode asks, says and leaves where nothing is wrong. */
interface Clean {
  inputs: Mode;
  run: Watched;
  state: Record<string, unknown>;
}

/** Does all of a list on a few local Azures side by side. */
async function inLanes(work: ((bench: Bench) => Promise<unknown>)[], scenario: string): Promise<void> {
  const lane = (): Promise<void> =>
    on(scenario, async (bench) => {
      for (let next = work.shift(); next; next = work.shift()) await next(bench);
    });
  await Promise.all(Array.from({ length: isWhole ? 5 : 1 }, lane));
}

async function cleanRuns(scenario: string): Promise<Clean[]> {
  const runs: Clean[] = [];
  await on(scenario, async (bench) => {
    for (const inputs of modes) {
      const run = await runWith(bench, [], inputs);
      expect(run.failed).toBe(false);
      runs.push({ inputs, run, state: await leftInAzure(bench) });
    }
  });
  return runs;
}

const told = ['verdict', 'changed', 'created', 'failure-reason', 'egress-ips', 'observed-egress-ips', 'drifted'];

/** Writes that Azure took and answered. To delete once more what goes away is no second deletion. */
function taken({ asked }: Watched): number {
  return asked.filter(({ method, status }) => method === 'PUT' && status >= 200 && status < 300).length;
}

function differences(
  clean: Clean,
  run: Watched,
  state: Record<string, unknown>,
  kind: Kind,
  isStruck: (key: string) => boolean,
): string[] {
  const of = (outputs: Record<string, string>): Record<string, unknown> =>
    Object.fromEntries(told.map((name) => [name, outputs[name]]));
  // Of a write that was carried out the answer was lost: one that is taken besides is a second one. Struck ones may look as if they were taken.
  const isTakenAfter = kind.when === 'before' || !isStruck('');
  const due = taken(clean.run) * (Number(isTakenAfter) + Number(isStruck('') && looksTaken(kind)));
  return [
    ...unlike(of(clean.run.outputs), of(run.outputs)),
    ...unlike(clean.state, state),
    ...(taken(run) === due ? [] : [`${String(taken(run))} writes taken instead of ${String(due)}`]),
  ];
}

/** True where the log has a good status for what is struck. */
function looksTaken({ action }: Kind): boolean {
  return action === 'truncate' || (typeof action === 'object' && 'status' in action && action.status < 300);
}

/** Who has lost the answer that begins an operation asks for no status of it: those are hit in runs of their own. */
function parts({ when }: Kind): ((key: string) => boolean)[] {
  const isPoll = (key: string): boolean => key.includes('/operations/');
  return when === 'before' ? [() => true] : [(key) => !isPoll(key), isPoll];
}

/** Hits the first try of every request of all modes. */
async function strikeOnce(bench: Bench, kind: Kind): Promise<Tally> {
  const tallied = new Tally();
  for (const part of parts(kind)) {
    await bench.azure.reset('default');
    for (const each of clean) {
      const due = new Map([...tally(each.run.asked)].filter(([key]) => part(key)));
      const run = await runWith(bench, firstTries(kind, due), each.inputs);
      const struck = hits(due, run.asked);
      tallied.times += struck;
      const all = [...due.values()].reduce((sum, count) => sum + count, 0);
      const words = [
        ...(struck === all ? [] : [`${String(all - struck)} not struck`]),
        ...differences(each, run, await leftInAzure(bench), kind, part),
      ];
      tallied.failures.push(...words.map((word) => `${each.inputs.mode}: ${word}`));
    }
  }
  return tallied;
}

/** What came of a kind of fault at all points of all modes. */
class Tally {
  times = 0;
  ended = 0;
  completed = 0;
  without = 0;
  readonly failures: string[] = [];
}

/** What is not as it must be of a run that was hit from its nth request on. */
function faults(kind: Kind, run: Watched, nth: number): string[] {
  const said = run.said.join('\n');
  const struck = run.asked.slice(nth - 1).filter(({ status }) => isOf(kind, status));
  const tries = Math.max(...tally(struck).values(), 0);
  const reason = run.outputs['failure-reason'] ?? '';
  return [
    ...(kind.reasons.some((each) => each === reason) ? [] : [`failure-reason ${reason}`]),
    ...(said.includes('Next: ') ? [] : [`no next step: ${run.annotations.map(({ message }) => message).join()}`]),
    ...(isAnswer(kind) && said.includes('Azure refused') && !said.includes(correlationId) ? ['no correlation id'] : []),
    ...(kind.passes && tries > mostTries ? [`${String(tries)} tries`] : []),
    ...(run.slept < 600_000 ? [] : [`slept ${String(run.slept)}`]),
  ];
}

function isAnswer({ action }: Kind): boolean {
  return typeof action === 'object' && 'status' in action && action.status >= 400;
}

function isOf({ action }: Kind, status: number): boolean {
  return typeof action === 'object' && 'status' in action ? status === action.status : status === 0;
}

/** Hits a mode at its nth request: for ever where it is repeated, else once. Returns false where the mode had ended before. */
async function strike(bench: Bench, kind: Kind, inputs: Mode, nth: number, tally: Tally): Promise<boolean> {
  const { when, action } = kind;
  const match = { service: 'arm' } as const;
  const which = kind.passes || kind.name.includes('day') ? { from: nth } : { nth };
  const run = await runWith(bench, [{ match, ...which, when, do: action }], inputs);
  if (run.asked.length < nth) return false;
  tally.times += 1;
  const at = `${inputs.mode} at ${String(nth)}, ${run.asked[nth - 1]?.method ?? ''} ${new URL(run.asked[nth - 1]?.url ?? '').pathname}`;
  const failures = run.failed ? faults(kind, run, nth) : overcome(inputs, run);
  tally.failures.push(...failures.map((words) => `${kind.name}: ${at}: ${words}`));
  if (run.failed) tally.ended += 1;
  else tally.without += 1;
  return true;
}

function overcome({ mode }: Mode, { outputs }: Watched): string[] {
  const expected = mode === 'unpin' ? 'as-expected' : 'pinned';
  return outputs.verdict === expected ? [] : [`verdict ${outputs.verdict ?? ''}`];
}

/** Without the fault the next run ends where one does that was never hit. */
async function complete(bench: Bench, kind: Kind, { inputs, state }: Clean, nth: number, tally: Tally): Promise<void> {
  const run = await runWith(bench, [], inputs);
  const left = unlike(state, await leftInAzure(bench));
  if (run.failed || left.length > 0)
    tally.failures.push(
      `${kind.name}: the run after ${inputs.mode} at ${String(nth)}: ${[...run.annotations.map(({ message }) => message), ...left].join()}`,
    );
  tally.completed += 1;
}

async function strikeAll(
  bench: Bench,
  kind: Kind,
  clean: readonly Clean[],
  points: (count: number) => number[],
  tally: Tally,
): Promise<void> {
  for (const each of clean) {
    const before = clean[clean.indexOf(each) - 1];
    const prepare = async (): Promise<void> => {
      await bench.azure.reset('default');
      if (before) await runWith(bench, [], modes[0] ?? {});
    };
    await prepare();
    for (const nth of points(each.run.asked.length)) {
      const writes = (await bench.writes()).length;
      if (!(await strike(bench, kind, each.inputs, nth, tally))) break;
      if ((await bench.writes()).length === writes) continue;
      await complete(bench, kind, each, nth, tally);
      await prepare();
    }
  }
}

let clean: readonly Clean[] = [];
const once = new Map<Kind, Tally>();
const forEver = new Map<Kind, Tally>();

const someOnce = ['connection reset, carried out'];
const someForEver = ['503, empty'];
const onceKinds = passingKinds.filter(({ name }) => isWhole || someOnce.includes(name));
const forEverKinds = [...passingKinds, ...finalKinds].filter(({ name }) => isWhole || someForEver.includes(name));

beforeAll(async () => {
  clean = await cleanRuns('default');
  const struck = isWhole ? clean : clean.slice(0, 1);
  const points = (count: number): number[] =>
    isWhole ? Array.from({ length: count }, (_, index) => index + 1) : [1, Math.ceil(count * 0.9)];
  const work = [
    ...onceKinds.map(
      (kind) =>
        async (bench: Bench): Promise<unknown> =>
          once.set(kind, await strikeOnce(bench, kind)),
    ),
    ...forEverKinds.map((kind) => async (bench: Bench): Promise<unknown> => {
      const tallied = new Tally();
      forEver.set(kind, tallied);
      await strikeAll(bench, kind, struck, points, tallied);
      return tallied;
    }),
  ];
  await inLanes(work, 'default');
}, 3_000_000);

test.each(onceKinds)(
  '$name is overcome wherever it happens once, as if it had not been, and nothing is written twice',
  (kind) => {
    const { times, failures } = once.get(kind) ?? new Tally();
    const count = String(times);
    const outcome = failures.length === 0 ? `overcome ${count} of ${count}` : 'not as without it';
    tell({ area: 'Resource Manager, once', fault: kind.name, times, outcome, failures });
  },
);

test.each(forEverKinds)('$name ends the run with words, in bounded tries, and the next run completes it', (kind) => {
  const { times, ended, without, completed, failures } = forEver.get(kind) ?? new Tally();
  const outcome = `ended with words ${String(ended)}, went on ${String(without)} of ${String(times)}; completed ${String(completed)} of ${String(completed)}`;
  const area = `Resource Manager, ${kind.passes ? 'for ever' : 'once'}`;
  tell({ area, fault: kind.name, times, outcome, failures });
});
