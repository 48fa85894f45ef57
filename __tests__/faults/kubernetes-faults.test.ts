import type { Bench } from '../integration/bench.ts';
import type { Ended } from '../integration/in-process.ts';
import { differences, endState, type EndState } from './end-state.ts';
import { runFaulty, sideBySide, type Faulty, type Kind, type Numbers } from './kubernetes.ts';
import { isWhole, tell } from './table.ts';

function status(code: number, reason: string, message: string): object {
  return { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', code, reason, message };
}

const conflict = 'Operation cannot be fulfilled on deployments.apps "aks-egress": the object has been modified';
const webhook =
  'Internal error occurred: failed calling webhook "policy.example": failed to call webhook: Post "https://policy.shop.svc:443/validate?timeout=10s": context deadline exceeded';
const lists = '[?&]limit=';

/** Faults that pass: the run must go on as if nothing had been. */
const passing: readonly Kind[] = [
  {
    fault: '429 with Retry-After',
    do: { status: 429, headers: { 'retry-after': '3' }, body: status(429, 'TooManyRequests', 'slow down') },
  },
  { fault: '429 without Retry-After', do: { status: 429, body: status(429, 'TooManyRequests', 'slow down') } },
  {
    fault: '429 of API Priority and Fairness',
    do: {
      status: 429,
      headers: { 'retry-after': '1', 'x-kubernetes-pf-flowschema-uid': 'f' },
      body: 'Too many requests, please try again later.\n',
    },
  },
  { fault: '409 to an apply', method: 'PATCH', do: { status: 409, body: status(409, 'Conflict', conflict) } },
  { fault: '410 to a list', url: lists, do: { status: 410, body: status(410, 'Expired', 'continue expired') } },
  { fault: '410 to a watch', url: 'watch=true', do: { status: 410, body: status(410, 'Expired', 'too old') } },
  { fault: '500', do: { status: 500, body: status(500, 'InternalError', 'etcdserver: leader changed') } },
  { fault: '503 with an empty body', do: { status: 503 } },
  { fault: '504 with a text', do: { status: 504, body: 'upstream request timeout' } },
  { fault: 'a webhook that fails', method: 'PATCH', do: { status: 500, body: status(500, 'InternalError', webhook) } },
  { fault: 'reset before', do: 'reset' },
  { fault: 'reset after', when: 'after', do: 'reset' },
  { fault: 'answer that breaks off', when: 'after', do: 'truncate' },
  { fault: 'answer that never comes', when: 'after', do: 'hold' },
];

/** Faults that end a run where they meet what it needs, with these reasons. */
const ending: readonly (Kind & { reason: string })[] = [
  { fault: '401', reason: 'auth', do: { status: 401, body: status(401, 'Unauthorized', 'Unauthorized') } },
  {
    fault: '403',
    reason: 'permission',
    do: { status: 403, body: status(403, 'Forbidden', 'x is forbidden: User "ada" cannot do that') },
  },
  {
    fault: '404 of the namespace',
    reason: 'cluster',
    method: 'PATCH',
    do: { status: 404, body: status(404, 'NotFound', 'namespaces "aks-egress" not found') },
  },
  { fault: '404 of something between', reason: 'cluster', do: { status: 404, body: '<html>not here</html>' } },
  { fault: '200 with a page', reason: 'cluster', url: '^((?!/log|watch=).)*$', do: { status: 200, body: '<html>' } },
  {
    fault: '200 with a list without items',
    reason: 'cluster',
    url: lists,
    do: { status: 200, body: { kind: 'PodList', apiVersion: 'v1', metadata: {} } },
  },
];

/** Faults that stay: from one request on nothing else is answered. */
const lasting: readonly (Kind & { reason: string })[] = [
  { fault: '503 for ever', reason: 'cluster', do: { status: 503 } },
  { fault: 'reset for ever', reason: 'cluster', do: 'reset' },
  { fault: 'silence for ever', reason: 'cluster', do: 'hold' },
  { fault: 'answers break off for ever', reason: 'cluster', when: 'after', do: 'truncate' },
];

const modes = ['pin', 'check', 'unpin'] as const;
type Mode = (typeof modes)[number];

interface Job {
  kind: Kind & { reason?: string };
  numbers: Numbers;
}

/** What must come of a mode. */
const verdicts = { pin: 'pinned', check: 'pinned', unpin: 'as-expected' };

/** What came of a kind of fault. */
class Count {
  times = 0;
  overcome = 0;
  ended = 0;
  most = 0;
  readonly failures: string[] = [];
  /** Modes that send no such request any more at the numbers that are asked for. */
  readonly exhausted = new Set<Mode>();
}

type States = Record<Mode, EndState>;

/** A local Azure on which jobs are done: a cluster is pinned, checked and unpinned, each while faults strike, and again in peace where that failed. */
class Worker {
  private readonly bench: Bench;
  private readonly wanted: States;
  private readonly counts: Map<string, Count>;

  constructor(bench: Bench, wanted: States, counts: Map<string, Count>) {
    this.bench = bench;
    this.wanted = wanted;
    this.counts = counts;
  }

  async work({ kind, numbers }: Job): Promise<void> {
    const count = this.counts.get(kind.fault) ?? new Count();
    this.counts.set(kind.fault, count);
    if (count.exhausted.size === modes.length) return;
    await this.bench.control('POST', 'reset');
    for (const mode of modes) {
      if (!count.exhausted.has(mode)) await this.strike(mode, { kind, numbers }, count);
      else if (mode === 'pin') await inPeace(this.bench, mode);
    }
  }

  private async strike(mode: Mode, { kind, numbers }: Job, count: Count): Promise<void> {
    const run = await runFaulty(this.bench, { mode }, kind, numbers);
    const wrong = wrongs(mode, run, kind);
    if (run.hits === 0) count.exhausted.add(mode);
    else if (run.failed) count.ended += 1;
    else count.overcome += 1;
    if (run.failed) {
      const next = await inPeace(this.bench, mode);
      if (!isGood(mode, next) && !isDone(mode, run, next)) wrong.push(`the next run says ${said(next)}`);
    }
    // A check writes nothing.
    if (mode !== 'check') wrong.push(...differences(this.wanted[mode], await endState(this.bench)));
    count.times += run.hits;
    count.most = Math.max(count.most, run.requests);
    const at = `${mode}, ${kind.fault}, ${JSON.stringify(numbers)}`;
    count.failures.push(...wrong.map((words) => `${at}: ${words.slice(0, 500)}`));
  }
}

function inPeace(bench: Bench, mode: Mode): Promise<Faulty> {
  return runFaulty(bench, { mode }, { fault: 'none', do: 'reset' }, { from: 9999 });
}

/** What is not as it must be with a run that met faults. */
function wrongs(mode: Mode, run: Faulty, { reason }: { reason?: string }): string[] {
  const { outputs, failed, requests, hits, annotations } = run;
  const words = annotations.map(({ message }) => message).join('\n');
  return [
    ...(outputs.verdict === 'drifted' ? [`drifted: ${words}`] : []),
    ...(failed && reason === undefined ? [`it was not overcome: ${said(run)}`] : []),
    ...(failed && hits === 0 ? [`it failed without a fault: ${said(run)}`] : []),
    ...(failed && ![reason, 'unverifiable'].includes(outputs['failure-reason']) ? [`its reason is ${said(run)}`] : []),
    ...(failed && !/^Next: /m.test(words) && outputs['failure-reason'] !== 'unverifiable'
      ? [`no next step: ${words}`]
      : []),
    ...(outputs.verdict === verdicts[mode] && !isObserved(run) ? [`not observed: ${said(run)}`] : []),
    ...(!failed && !isGood(mode, run) && !isUnsure(mode, run) ? [`it says ${said(run)}`] : []),
    ...(requests > mostRequests ? [`${String(requests)} requests`] : []),
  ];
}

/** A good verdict is of what pods saw. */
function isObserved({ outputs }: Ended): boolean {
  const seen = JSON.parse(outputs['observed-egress-ips'] ?? '[]') as string[];
  return seen.length > 0 && outputs['observed-egress-ips'] === outputs['expected-egress-ips'];
}

/** A check does not fail for want of proof, unless somebody asks for that. */
function isUnsure(mode: Mode, { outputs }: Ended): boolean {
  return mode === 'check' && outputs.verdict === 'unverifiable';
}

/** Most requests of a run to Kubernetes: some 50 without faults, five tries for each that ends it, and what is followed until the time for proof is up. */
const mostRequests = 350;

function isGood(mode: Mode, { failed, outputs }: Ended): boolean {
  return !failed && outputs.verdict === verdicts[mode];
}

/** After an unpin that had proved it, and begun to remove things, there may be no pods left to prove it again. */
function isDone(mode: Mode, before: Ended, { failed, outputs }: Ended): boolean {
  return mode === 'unpin' && isObserved(before) && !failed && outputs.verdict === '';
}

function said({ outputs, annotations }: Ended): string {
  const words = annotations.map(({ message }) => message).join(' | ');
  return `${outputs.verdict ?? ''} ${outputs['failure-reason'] ?? ''}: ${words}`;
}

async function strike(jobs: readonly Job[], lanes: number): Promise<Map<string, Count>> {
  const counts = new Map<string, Count>();
  await sideBySide(jobs, lanes, async (bench) => {
    const wanted = {} as States;
    for (const mode of modes) {
      await inPeace(bench, mode);
      wanted[mode] = await endState(bench);
    }
    const worker = new Worker(bench, wanted, counts);
    return (job) => worker.work(job);
  });
  return counts;
}

/** Requests between two that are hit: each is sent again in peace. */
const every = 5;
/** A server that keeps silent is asked once more: that try, which comes after others that run beside it, must not be struck, too. */
const everyInSilence = 17;
/** More requests than an uninterrupted run sends. */
const points = Array.from({ length: 60 }, (_, index) => index + 1);

/** Strikes every so many requests, in as many shifts. */
function inShifts(kind: Kind, distance: number): Job[] {
  return points.slice(0, distance).map((first) => ({ kind, numbers: { first, every: distance } }));
}

const whole = (): Job[] => [
  ...passing.flatMap((kind) => inShifts(kind, kind.do === 'hold' ? everyInSilence : every)),
  ...ending.flatMap((kind) => points.map((first) => ({ kind, numbers: { first, every: 999 } }))),
  ...lasting.flatMap((kind) => points.map((from) => ({ kind, numbers: { from } }))),
];

/** The nth job of a kind. */
function nth(jobs: readonly Job[], fault: string, number: number): Job[] {
  return jobs.filter(({ kind }) => kind.fault === fault).slice(number - 1, number);
}

test(
  'faults at requests to Kubernetes are overcome, or end a run that the next one completes',
  async () => {
    const jobs = whole();
    const few = [...nth(jobs, 'answer that breaks off', 2), ...nth(jobs, '503 for ever', 12)];
    const counts = await strike(isWhole ? jobs : few, 8);
    // A row that is not as it must be ends the test.
    const rows = [...counts].toSorted(([, one], [, other]) => one.failures.length - other.failures.length);
    for (const [fault, { times, overcome, ended, most, failures }] of rows)
      tell({
        area: 'Faults at every request to Kubernetes (pin, check, unpin)',
        fault,
        times,
        outcome: `went on ${String(overcome)} of ${String(overcome + ended)} runs, the next completed ${String(ended)} of ${String(ended)}; at most ${String(most)} requests`,
        failures,
      });
  },
  isWhole ? 1_800_000 : 120_000,
);
