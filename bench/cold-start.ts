import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startLocalAzure } from '../local-azure/local-azure.ts';
import { demoInputs } from '../tools/demo-inputs.ts';
import { actionDirectory, actionScript, inputsOfStep, measuredRunOn, type Run, type Usage } from './measured-run.ts';
import { buildNaively } from './naive-bundle.ts';
import { median, type Measured, type Part } from './part.ts';

const rounds = 15;

/** Time and memory until a process sends its first request, and what whole runs take. */
export const coldStartPart: Part = { name: 'cold-start', title: 'Cold start and memory', measure };

interface Start {
  milliseconds: number;
  /** Resident, the most until then; undefined where the machine has no /proc. */
  peakMegabytes: number | undefined;
}

async function measure(): Promise<Measured> {
  const naive = await buildNaively();
  const first = await FirstRequest.open();
  try {
    const starts = await measureStarts(first, naive.script);
    const runs = await measureRuns();
    return { how, ...results(starts, runs, { dist: await sizeOf(join(actionDirectory, 'dist')), naive: naive.bytes }) };
  } finally {
    first.close();
    await naive.remove();
  }
}

const how = `Medians of ${String(rounds)} rounds, in each of which every process is started once, after one round that does not count. Time is from the start of the process to the moment when a server on loopback has its first request; peak is the most resident memory until then. The action signs in by GitHub's OIDC, so its first request is for that token. "Bundled naively" loads the packages that the action needs as a whole, made into one file by ncc alone. Whole runs are medians of three on local Azure's default cluster: time is with what they wait for it and for pods, processor and memory are the action's alone.`;

/** Milliseconds of a process from its start to its first request. */
export async function coldStart(): Promise<number> {
  const first = await FirstRequest.open();
  try {
    const environment = await actionEnvironment(first.url);
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      times.push((await first.of([actionScript], environment)).milliseconds);
    }
    return median(times.slice(1));
  } finally {
    first.close();
  }
}

const measured = ['http', 'fetch', 'action', 'naive'] as const;
type Name = (typeof measured)[number];
type Starts = Record<Name, Start[]> & { bare: number[] };

async function measureStarts(first: FirstRequest, naive: string): Promise<Starts> {
  const environment = await actionEnvironment(first.url);
  const fetch = ['-e', 'fetch(process.env.BENCH_URL)'];
  const http = ['-e', "require('node:http').get(process.env.BENCH_URL)"];
  const starts: Starts = { bare: [], http: [], fetch: [], action: [], naive: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const bare = await untilExit(['-e', '0']);
    const next = {
      http: await first.of(http, environment),
      fetch: await first.of(fetch, environment),
      action: await first.of([actionScript], environment),
      naive: await first.of([naive], environment),
    };
    if (round === 0) continue;
    starts.bare.push(bare);
    for (const name of measured) starts[name].push(next[name]);
  }
  return starts;
}

/** What a workflow that signs in by GitHub's OIDC gives the action. */
async function actionEnvironment(url: string): Promise<Record<string, string>> {
  const id = '00000000-0000-4000-8000-000000000000';
  const inputs = demoInputs({ AZURE_CLIENT_ID: id, AZURE_TENANT_ID: id, AZURE_SUBSCRIPTION_ID: id }, 'check');
  return {
    ...(await inputsOfStep(inputs)),
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'none',
    BENCH_URL: url,
    PATH: process.env.PATH ?? '',
  };
}

async function untilExit(command: readonly string[]): Promise<number> {
  const start = performance.now();
  await once(spawn(process.execPath, command, { stdio: 'ignore' }), 'exit');
  return performance.now() - start;
}

/** A server that notes when its first request comes, and answers none. */
class FirstRequest {
  private readonly server: Server;

  private constructor(server: Server) {
    this.server = server;
  }

  static async open(): Promise<FirstRequest> {
    const server = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new FirstRequest(server);
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  /** Starts a process of Node and ends it once it has sent a request. */
  async of(command: readonly string[], environment: Record<string, string>): Promise<Start> {
    const requested = once(this.server, 'request');
    const start = performance.now();
    const child = spawn(process.execPath, command, { env: environment, stdio: 'ignore' });
    const exited = once(child, 'exit');
    await Promise.race([requested, exited.then(([code]) => Promise.reject(tooSoon(command, code)))]);
    const milliseconds = performance.now() - start;
    const peakMegabytes = await peakOf(child.pid ?? 0);
    child.kill('SIGKILL');
    await exited;
    return { milliseconds, peakMegabytes };
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

function tooSoon(command: readonly string[], code: unknown): Error {
  return new Error(`node ${command.join(' ')} ended with ${String(code)} before it had sent a request`);
}

async function peakOf(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => '');
  const [, kilobytes] = /VmHWM:\s*(\d+) kB/.exec(status) ?? [];
  return kilobytes === undefined ? undefined : (Number(kilobytes) * 1024) / 1e6;
}

type Taken = Pick<Run, 'milliseconds'> & Usage;

const runsOfCluster = [
  ['first pin', 'pin'],
  ['second pin', 'pin'],
  ['check', 'check'],
] as const;

/** A first pin, a second one and a check of the same cluster, three times. */
async function measureRuns(): Promise<Map<string, Taken>> {
  const runs: Taken[][] = runsOfCluster.map(() => []);
  for (let round = 0; round < 3; round += 1) {
    const azure = await startLocalAzure();
    try {
      for (const [index, [, mode]] of runsOfCluster.entries())
        runs[index]?.push(await measuredRunOn(azure.environment, mode));
    } finally {
      await azure.close();
    }
  }
  return new Map(runsOfCluster.map(([title], index) => [title, middle(runs[index] ?? [])]));
}

function middle(runs: readonly Taken[]): Taken {
  const of = (key: keyof Taken): number => median(runs.map((run) => run[key]));
  return {
    milliseconds: of('milliseconds'),
    cpuMilliseconds: of('cpuMilliseconds'),
    peakMegabytes: of('peakMegabytes'),
  };
}

function results(
  starts: Starts,
  runs: ReadonlyMap<string, Taken>,
  bytes: { dist: number; naive: number },
): Pick<Measured, 'tables' | 'goals'> {
  const time = (name: Name): number => median(starts[name].map((start) => start.milliseconds));
  const peak = (name: Name): number => median(starts[name].map(({ peakMegabytes }) => peakMegabytes ?? NaN));
  const ratio = (name: Name): number => time(name) / time('fetch');
  const row = (title: string, name: Name, size: number | string): (string | number)[] => [
    ...[title, time(name), ratio(name), Number.isNaN(peak(name)) ? 'not told' : peak(name), size],
  ];
  const megabytes = { dist: bytes.dist / 1e6, naive: bytes.naive / 1e6 };
  const pinPeak = Math.max(...[...runs.values()].map(({ peakMegabytes }) => peakMegabytes));
  return {
    tables: [
      {
        columns: ['to the first request', 'ms', 'times a fetch', 'peak, MB', 'code, MB'],
        rows: [
          ['bare Node, to its exit', median(starts.bare), median(starts.bare) / time('fetch'), '', ''],
          row('bare Node, one GET by node:http', 'http', ''),
          row('bare Node, one GET by fetch', 'fetch', ''),
          row('the action', 'action', megabytes.dist),
          row('bundled naively', 'naive', megabytes.naive),
        ],
      },
      {
        columns: ['a whole run', 'ms', 'CPU, ms', 'peak, MB'],
        rows: [...runs].map(([title, run]) => [title, run.milliseconds, run.cpuMilliseconds, run.peakMegabytes]),
      },
    ],
    goals: [
      {
        name: 'the action to its first request, by one GET of bare Node (fetch)',
        value: ratio('action'),
        atMost: 3,
        unit: 'times',
      },
      { name: 'peak to the first request', value: peak('action'), atMost: 90, unit: 'MB' },
      { name: 'peak of a whole run', value: pinPeak, atMost: 120, unit: 'MB' },
      { name: 'dist/', value: megabytes.dist, atMost: 2.5, unit: 'MB' },
    ],
  };
}

async function sizeOf(folder: string): Promise<number> {
  const sizes = (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
