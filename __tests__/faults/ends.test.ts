// How the process of a run ends, whatever breaks beside its work: never green without outputs, never without words.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parse } from 'yaml';
import { readKeyValues } from '../../local-azure/runner/file-commands.ts';
import { Bench } from '../integration/bench.ts';
import { tell } from './table.ts';

const folder = mkdtempSync(join(tmpdir(), 'ends-'));
let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start('default');
  await bench.control('PUT', 'faults', [{ match: { service: 'oidc', url: 'held' }, when: 'before', do: 'hold' }]);
});
afterAll(async () => {
  await bench.azure.close();
  rmSync(folder, { recursive: true });
});

const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, { default?: string }> };

function variables(given: Record<string, string>): Record<string, string> {
  const values = Object.entries(inputs).map(([name, { default: value = '' }]) => [name, given[name] ?? value] as const);
  return Object.fromEntries(values.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

interface Started {
  child: ReturnType<typeof spawn>;
  /** Its exit status, what it printed, and what is in its files. */
  end: () => Promise<{ code: unknown; said: string; outputs: Record<string, string>; summary: string }>;
}

/** The built action as a bare process, which waits for its sign-in. */
function start(name: string, environment: Record<string, string> = {}): Started {
  const [output, summary] = [join(folder, `${name}-output`), join(folder, `${name}-summary`)];
  for (const file of [output, summary]) writeFileSync(file, '');
  const files = { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary };
  const { AZURE_TENANT_ID, AZURE_CLIENT_ID } = bench.azure.environment;
  const identity = { 'tenant-id': AZURE_TENANT_ID ?? '', 'client-id': AZURE_CLIENT_ID ?? '', audience: 'held' };
  const wanted = variables({ mode: 'reserve', 'cluster-name': 'demo', 'resource-group': 'demo', ...identity });
  const child = spawn(process.execPath, ['dist/index.js'], {
    env: { ...bench.azure.environment, ...files, ...wanted, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const end: Started['end'] = async () => {
    const said = child.stdout.destroyed ? '' : await text(child.stdout);
    const [code] = (await exit) as [unknown];
    const outputs = Object.fromEntries(readKeyValues(readFileSync(output, 'utf8')));
    return { code, said, outputs, summary: readFileSync(summary, 'utf8') };
  };
  return { child, end };
}

function told(fault: string, times: number, failures: string[]): void {
  const good = `${String(times - failures.length)} of ${String(times)}`;
  tell({
    area: 'Ends of the process',
    fault,
    times,
    outcome: `failed with words, outputs whole or absent: ${good}`,
    failures,
  });
}

test.concurrent('outputs that cannot be written fail the step', async () => {
  const failures: string[] = [];
  const files = { '/dev/full': /ENOSPC/, [join(folder, 'nowhere')]: /Missing file/, [folder]: /EISDIR/ };
  for (const [file, words] of Object.entries(files)) {
    const environment = { ...bench.azure.environment, GITHUB_OUTPUT: file };
    const { conclusion, log, summary } = await bench.run({ mode: 'reserve' }, { environment });
    const isTold = /The outputs could not be written: .*\n\s*Next: /.test(log) && words.test(log);
    if (conclusion !== 'failure' || !isTold || summary === '') failures.push(`${file}: ${conclusion}, ${log}`);
  }
  told('outputs that cannot be written', 3, failures);
});

/** Rejects where nobody handles it, once the run has said what it does. */
const crash = `data:text/javascript,${encodeURIComponent(`
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (...said) => {
    if (String(said[0]).includes('mode reserve')) Promise.reject(new Error('out of nowhere'));
    return write(...said);
  };`)}`;

test.concurrent('what breaks beside the work ends the run as its error', async () => {
  const { code, said, outputs, summary } = await start('crash', { NODE_OPTIONS: `--import=${crash}` }).end();
  const isTold = /^::error title=aks-egress-ip::out of nowhere/m.test(said) && summary.includes('out of nowhere');
  const isGood = code === 1 && isTold && outputs['failure-reason'] === 'azure';
  told('a rejection that nobody handles', 1, isGood ? [] : [`${String(code)}, ${JSON.stringify(outputs)}: ${said}`]);
});

test.concurrent('a log that nobody reads any more ends the run', async () => {
  const { child, end } = start('unread');
  child.stdout?.destroy();
  const { code, outputs, summary } = await end();
  const isGood = code === 1 && outputs['failure-reason'] === 'cancelled' && summary.includes('EPIPE');
  told('a log that is closed', 1, isGood ? [] : [`${String(code)}, ${JSON.stringify(outputs)}: ${summary}`]);
});

test.concurrent('a second signal does not tear the end', async () => {
  const { child, end } = start('signals');
  child.stdout?.once('data', () => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGINT'] as const) child.kill(signal);
  });
  const { code, said, outputs, summary } = await end();
  const isTold = said.includes('The run was cancelled') && summary.includes('The run was cancelled');
  const isGood = code === 1 && isTold && outputs['failure-reason'] === 'cancelled' && outputs.matrix !== undefined;
  told('SIGINT, SIGTERM and SIGINT at once', 1, isGood ? [] : [`${String(code)}, ${JSON.stringify(outputs)}: ${said}`]);
});

test.concurrent('a slow reader of a full pipe gets all that was said', async () => {
  // Each password is masked in three forms, which is more than a pipe takes.
  const proxy = { HTTPS_PROXY: `http://user:${'p'.repeat(60_000)}@127.0.0.1:1` };
  const command = '"$0" dist/index.js | { sleep 2; cat; }';
  const env = { ...bench.azure.environment, ...variables({ mode: 'nothing' }), ...proxy };
  const child = spawn('sh', ['-c', command, process.execPath], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const said = await text(child.stdout);
  const isWhole = said.length > 180_000 && /::error title=aks-egress-ip::.*\n/.test(said) && said.endsWith('\n');
  told(
    'a pipe that is full for two seconds',
    1,
    isWhole ? [] : [`${String(said.length)} characters: ${said.slice(-500)}`],
  );
});
