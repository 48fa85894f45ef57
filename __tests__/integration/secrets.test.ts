import { readdirSync } from 'node:fs';
import { CommandProcessor } from '../../local-azure/runner/command-processor.ts';
import { SecretMasker } from '../../local-azure/runner/secret-masker.ts';
import { StepLog } from '../../local-azure/runner/step-log.ts';
import type { Host } from '../../src/main.ts';
import { Bench } from './bench.ts';
import { runHere, trust } from './in-process.ts';
import { leaks, type Readable } from './leaks.ts';

const scenarios = readdirSync('local-azure/scenarios').map((file) => file.replace(/\.yaml$/, ''));

/** The runner's log of a step with debug on: what the toolkit prints goes through the runner that masks. */
function debugLog(): { log: StepLog; host: Partial<Host> } {
  const masker = new SecretMasker();
  const log = new StepLog({ masker, output: undefined, debug: true });
  const commands = new CommandProcessor({ log, masker, debug: true });
  const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const command =
    (name: string) =>
    (text: string): void =>
      commands.process(`::${name}::${escaped(text)}`);
  const print = (text: string): void => text.split('\n').forEach((line) => commands.process(line));
  const host = {
    mask: command('add-mask'),
    debug: command('debug'),
    info: print,
    notice: command('notice'),
    warning: command('warning'),
    error: command('error'),
    startGroup: command('group'),
    endGroup: () => commands.process('::endgroup::'),
  };
  return { log, host };
}

test.each(['plain', 'base64', 'url'])('a secret that can be read is found: %s', (form) => {
  const secret = 'MIGHAgEA+w8/tD9 w==&8kQ1~k3JbdU7GqGSM49AgEGCCqGSM49AwEH';
  const shown = {
    plain: secret,
    base64: Buffer.from(`user:${secret}`).toString('base64'),
    url: encodeURIComponent(secret),
  }[form];
  expect(leaks({ log: `before ${String(shown)} after` }, [secret])).not.toEqual([]);
});

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start();
  trust(bench);
});
afterAll(() => bench.azure.close());

test.each(scenarios)('no secret can be read of a run with debug on: scenario %s', async (scenario) => {
  await bench.control('POST', `reset?scenario=${scenario}`);
  const { log, host } = debugLog();
  const ended = await runHere(bench, { mode: 'plan' }, host);
  const readable: Readable = {
    log: log.toString(),
    annotations: JSON.stringify(log.annotations),
    summary: ended.summary,
    ...ended.outputs,
  };
  const secrets = (await bench.control('GET', 'secrets')) as string[];
  expect(secrets.length).toBeGreaterThan(0);
  expect(log.toString()).toContain('##[debug]');
  expect(leaks(readable, secrets)).toEqual([]);
});
