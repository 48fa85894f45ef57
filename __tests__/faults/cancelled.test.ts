// A run that is cancelled: wherever it is, it stops at once, tells what is done and what goes on, and the next one completes it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { systemClock } from '../../src/clock.ts';
import type { Host } from '../../src/main.ts';
import type { Bench } from '../integration/bench.ts';
import { CountingClock, on, runHere } from '../integration/in-process.ts';
import { atRequest, type Point } from './at-request.ts';
import { cancelAt, complaints, type Cancelled, type Inputs } from './cancel.ts';
import { ownServices as services } from './kill.ts';
import { isWhole, tell } from './table.ts';

/** Counts runs that were cancelled, and those that the next one completed. */
class Tally {
  readonly failures: string[] = [];
  times = 0;
  private completed = 0;
  private slowest = 0;

  met(where: string, run: Cancelled): void {
    this.count(where, run.took, complaints(run));
  }

  count(where: string, took: number, failures: readonly string[]): void {
    this.times += 1;
    this.slowest = Math.max(this.slowest, took);
    this.failures.push(...failures.map((failure) => `${where}: ${failure}`));
  }

  /** Lets the next run complete what was cancelled. What unpin has removed the pods of, nothing is left to prove of. */
  async complete(where: string, bench: Bench, inputs: Inputs, verdicts: readonly string[]): Promise<void> {
    const { outputs, failed, annotations } = await runHere(bench, inputs);
    if (!failed && verdicts.includes(outputs.verdict ?? '–')) this.completed += 1;
    else this.failures.push(`${where}: the next run ended as ${JSON.stringify(annotations)}`);
  }

  tell(fault: string): void {
    const { times, failures } = this;
    const [all, done] = [String(times), String(this.completed)];
    const slowest = (this.slowest / 1000).toFixed(1);
    const outcome = `stopped ${all} of ${all}, the slowest in ${slowest} s; completed by the next run ${done} of ${all}`;
    tell({ area: 'Cancelled', fault, times, outcome, failures });
  }
}

interface Sweep {
  scenario: string;
  /** Runs one after the other, each cancelled at the same point and then completed. */
  runs: { inputs: Inputs; verdicts: string[] }[];
  match: Point['match'];
  /** The points of the short version. */
  few: readonly Omit<Point, 'match'>[];
}

/** Cancels at all points until every run has ended before. */
async function sweep({ scenario, runs, match, few }: Sweep): Promise<Tally> {
  const tally = new Tally();
  const points = isWhole ? everyPoint() : few.values();
  let isOver = false;
  const lane = (): Promise<void> =>
    on(scenario, async (bench) => {
      for (const point of points) {
        if (isOver) return;
        await bench.control('POST', 'reset');
        let met = 0;
        for (const { inputs, verdicts } of runs) {
          const where = `${inputs.mode ?? 'pin'}, ${point.when} request ${String(point.nth)}`;
          const run = await cancelAt(bench, inputs, { match, ...point });
          if (!run) continue;
          met += 1;
          tally.met(where, run);
          await tally.complete(where, bench, inputs, verdicts);
        }
        if (met === 0) isOver = true;
      }
    });
  await Promise.all(Array.from({ length: isWhole ? 4 : few.length }, lane));
  return tally;
}

function* everyPoint(): Generator<Omit<Point, 'match'>> {
  for (let nth = 1; ; nth += 1) for (const when of ['before', 'after'] as const) yield { nth, when };
}

const pin = { inputs: {}, verdicts: ['pinned'] };
const unpin = { inputs: { mode: 'unpin', 'delete-ip': 'true' }, verdicts: ['as-expected', ''] };

test.concurrent('at each request of pin and unpin', async () => {
  const few = [{ nth: 25, when: 'before' as const }];
  (await sweep({ scenario: 'default', runs: [pin, unpin], match: { service: services }, few })).tell(
    'at a request of pin or unpin',
  );
});

test.concurrent('at each request for the commands of a pin', async () => {
  const few = [{ nth: 2, when: 'after' as const }];
  const mode = isWhole ? 'pin' : 'plan';
  const runs = [{ inputs: { connection: 'run-command', mode }, verdicts: ['pinned', ''] }];
  const match = { service: ['arm'] as const, url: 'runCommand|commandResults' };
  (await sweep({ scenario: 'default', runs, match, few })).tell('at a request for the commands of a pin');
});

test.concurrent('at each request of a check of many clusters', async () => {
  const clusters = ['web', 'api', 'search'].map((name) => ({ 'cluster-name': name, 'resource-group': 'shop' }));
  const inputs = { 'cluster-name': '', 'resource-group': '', mode: 'check', clusters: JSON.stringify(clusters) };
  const few = [{ nth: 8, when: 'before' as const }];
  const runs = [{ inputs, verdicts: ['as-expected', 'pinned', 'drifted', 'unverifiable'] }];
  (await sweep({ scenario: 'fleet', runs, match: { service: services }, few })).tell(
    'at a request of a check of many clusters',
  );
});

/** Cancels the built action as the runner does, by signals. */
async function cancelProcess(bench: Bench, point: Point): Promise<{ took: number; failures: string[] }> {
  const cancel = new AbortController();
  const { run, deed } = await atRequest(bench, point, {
    run: () => bench.run({}, { cancelAfter: cancel.signal }).then((ended) => ({ ...ended, end: performance.now() })),
    deed: () => {
      cancel.abort();
      return performance.now();
    },
  });
  await bench.control('PUT', 'faults', []);
  const { outputs, log, signal, end } = run;
  const isTold = outputs['failure-reason'] === 'cancelled' && /The run was cancelled\.[^]*Next: Run it again/.test(log);
  const took = deed === undefined ? Infinity : end - deed;
  const failures = [
    ...(isTold && signal === null ? [] : [`it ended by ${String(signal)}: ${log}`]),
    ...(took < 5000 ? [] : [`it took ${String(took)} ms`]),
  ];
  return { took, failures };
}

if (isWhole)
  test.concurrent('the built action, by signals, at every fourth request of a pin', () =>
    on('default', async (bench) => {
      const tally = new Tally();
      for (let nth = 1; nth < 48; nth += 4) {
        await bench.control('POST', 'reset');
        const { took, failures } = await cancelProcess(bench, { match: { service: services }, nth, when: 'after' });
        tally.count(`request ${String(nth)}`, took, failures);
        await tally.complete(`request ${String(nth)}`, bench, {}, ['pinned']);
      }
      tally.tell('the built action, by signals');
    }),
  );

/** A clock that cancels the run at its nth wait. */
class CancellingClock extends CountingClock {
  private waits = 0;
  isMet = false;
  private readonly nth: number;
  private readonly cancel: AbortController;

  constructor(nth: number, cancel: AbortController) {
    super();
    this.nth = nth;
    this.cancel = cancel;
  }

  override sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> => {
    this.waits += 1;
    this.slept += milliseconds;
    if (this.waits !== this.nth) return Promise.resolve();
    this.isMet = true;
    setImmediate(() => this.cancel.abort());
    return systemClock.sleep(milliseconds, signal);
  };
}

/** A run that is cancelled by what is done in its own process. */
async function cancelBy(
  bench: Bench,
  inputs: Inputs,
  change: (cancel: AbortController) => Partial<Host>,
): Promise<Cancelled> {
  const cancel = new AbortController();
  let at = Infinity;
  cancel.signal.addEventListener('abort', () => (at = performance.now()));
  const ended = await runHere(bench, inputs, { signal: cancel.signal, ...change(cancel) });
  return { ended, took: performance.now() - at, late: [], written: [] };
}

test.concurrent('in each wait of a pin, for operations and for ranges to take effect', () =>
  on('authorized-ranges', async (bench) => {
    const tally = new Tally();
    for (let nth = isWhole ? 1 : 3; isWhole || tally.times === 0; nth += 1) {
      await bench.control('POST', 'reset');
      let clock: CancellingClock | undefined;
      const run = await cancelBy(bench, {}, (cancel) => ({ clock: (clock = new CancellingClock(nth, cancel)) }));
      if (!clock?.isMet) break;
      tally.met(`wait ${String(nth)}`, run);
      await tally.complete(`wait ${String(nth)}`, bench, {}, ['pinned']);
    }
    tally.tell('in a wait of a pin');
  }),
);

test.concurrent('while a program that signs in does not end', () =>
  on('user-token', async (bench) => {
    const folder = mkdtempSync(join(tmpdir(), 'cancelled-'));
    const kubeconfig = join(folder, 'by-plugin');
    const config = parse(readFileSync(bench.azure.environment.LOCAL_AZURE_KUBECONFIG ?? '', 'utf8')) as {
      users: { user: unknown }[];
    };
    for (const entry of config.users)
      entry.user = { exec: { apiVersion: 'client.authentication.k8s.io/v1', command: 'sign-in' } };
    writeFileSync(kubeconfig, JSON.stringify(config));
    const endless = (cancel: AbortController): Partial<Host> => ({
      execute: () => {
        setImmediate(() => cancel.abort());
        return new Promise(() => undefined);
      },
    });
    const environment = {
      ...bench.azure.environment,
      AZURE_CLIENT_ID: '',
      AZURE_TENANT_ID: '',
      AZURE_TOKEN_CREDENTIALS: 'AzureCliCredential',
    };
    const tally = new Tally();
    tally.met(
      'the Azure CLI',
      await cancelBy(bench, { mode: 'check' }, (cancel) => ({ ...endless(cancel), environment })),
    );
    tally.met('a plugin of kubectl', await cancelBy(bench, { mode: 'check', kubeconfig }, endless));
    rmSync(folder, { recursive: true });
    const { times, failures } = tally;
    const outcome = `stopped ${String(times - failures.length)} of ${String(times)}, without waiting for the program`;
    tell({ area: 'Cancelled', fault: 'while a program that signs in does not end', times, outcome, failures });
  }),
);

test.concurrent('while the outputs are written: they are complete, and so is the summary', () =>
  on('default', async (bench) => {
    const outputs: Inputs = {};
    const run = await cancelBy(bench, { mode: 'nothing' }, (cancel) => ({
      setOutput: (name, value) => {
        cancel.abort();
        outputs[name] = value;
      },
    }));
    expect(outputs).toMatchObject({ 'failure-reason': 'input', findings: '[]', verdict: '' });
    expect(run.ended).toMatchObject({ failed: true, annotations: [{ level: 'error' }] });
    expect(run.ended.summary).toContain('failed (input)');
  }),
);
