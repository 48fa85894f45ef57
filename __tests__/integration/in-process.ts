// Runs of the action's own code in this process, with a clock that only counts: for waits that Azure needs and no test can afford.
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { setDefaultCACertificates } from 'node:tls';
import { parse } from 'yaml';
import type { Clock } from '../../src/clock.ts';
import { execute } from '../../src/execute.ts';
import type { Host } from '../../src/main.ts';
import { expectNoLeaks, onOwn, quick, type Bench } from './bench.ts';
import { debugLog } from './debug-log.ts';
import { run } from './native.ts';

/** A clock whose waits are counted, and last a fiftieth, at most a moment: whoever asks again and again must not do so without end. Limits of time are real. */
export class CountingClock implements Clock {
  slept = 0;
  now = (): Date => new Date(Date.now() + this.slept);
  sleep = async (milliseconds: number): Promise<void> => {
    this.slept += milliseconds;
    await sleep(Math.min(milliseconds / 50, 50));
  };
  timeout = (milliseconds: number): AbortSignal => AbortSignal.timeout(milliseconds);
}

export interface Ended {
  outputs: Record<string, string>;
  /** Annotations and log. */
  said: string[];
  annotations: { level: 'notice' | 'warning' | 'error'; message: string }[];
  summary: string;
  failed: boolean;
  slept: number;
}

const manifest = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, { default?: string }> };

/** Runs the action with these inputs on a local Azure, with another host in parts. Its log is kept with debug on, and nobody may find a secret in what it leaves. */
export async function runHere(
  bench: Bench,
  inputs: Record<string, string> = {},
  change: Partial<Host> = {},
): Promise<Ended> {
  const { environment } = bench.azure;
  const given: Record<string, string> = {
    'cluster-name': 'demo',
    'resource-group': 'demo',
    ...quick,
    ...inputs,
  };
  const clock = new CountingClock();
  const ended: Ended = { outputs: {}, said: [], annotations: [], summary: '', failed: false, slept: 0 };
  const runner = debugLog();
  const info = (message: string): void => {
    ended.said.push(message);
    runner.info(message);
  };
  const annotate =
    (level: Ended['annotations'][number]['level']) =>
    (message: string, title: string): void => {
      ended.said.push(message);
      runner[level](message, title);
      ended.annotations.push({ level, message });
    };
  const host: Host = {
    readInput: (name) => given[name] ?? manifest.inputs[name]?.default ?? '',
    environment,
    clock,
    signal: new AbortController().signal,
    mask: runner.mask,
    requestAssertion: async (audience) => {
      const url = `${environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? ''}&audience=${encodeURIComponent(audience)}`;
      const response = await fetch(url, {
        headers: { authorization: `Bearer ${environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? ''}` },
      });
      return ((await response.json()) as { value: string }).value;
    },
    execute,
    echoScript: readFileSync('src/kubernetes/echo.sh', 'utf8'),
    commandScript: readFileSync('src/kubernetes/run-command.sh', 'utf8'),
    info,
    debug: runner.debug,
    startGroup: runner.startGroup,
    endGroup: runner.endGroup,
    setOutput: (name, value) => {
      ended.outputs[name] = value;
    },
    writeSummary: (markdown) => {
      ended.summary = markdown;
      return Promise.resolve();
    },
    notice: annotate('notice'),
    warning: annotate('warning'),
    error: annotate('error'),
    setFailed: () => {
      ended.failed = true;
    },
  };
  await run({ ...host, ...change });
  await expectNoLeaks(bench, { log: runner.shown(), summary: ended.summary, ...ended.outputs });
  return { ...ended, slept: clock.slept };
}

const trusted: string[] = [];

/** Makes this process trust a local Azure, beside those before it, and nobody else. */
export function trust(bench: Bench): void {
  trusted.push(bench.azure.authority);
  setDefaultCACertificates(trusted);
}

/** Looks at a local Azure of its own, on which this process can run the action. */
export function on(scenario: string, look: (bench: Bench) => Promise<void>): Promise<void> {
  return onOwn(scenario, (bench) => {
    trust(bench);
    return look(bench);
  });
}
