import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  accessSync,
  constants,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { marked, type Tokens } from 'marked';
import { parse } from 'yaml';
import type { LocalAzure } from '../../local-azure/local-azure.ts';
import { startLocalAzure } from './native.ts';

const root = resolve(import.meta.dirname, '..', '..');
const tokens = marked
  .lexer(readFileSync(join(root, 'docs', 'local-azure.md'), 'utf8'))
  .filter(({ type }) => type !== 'space');
const blocks = tokens.filter((token): token is Tokens.Code => token.type === 'code');

/** The examples for a shell, with the output that the document shows. Those of az are run by the conformance tests, kind's by a workflow. */
const examples = blocks
  .filter(({ lang, text }) => lang === 'sh' && !/^(?:az|kind) /m.test(text))
  .map((block) => {
    const next = tokens[tokens.indexOf(block) + 1] as Tokens.Code | undefined;
    return { script: block.text, output: next?.lang === 'text' ? next.text : undefined };
  });
const files = blocks.flatMap((block) => {
  const before = tokens[tokens.indexOf(block) - 1]?.raw ?? '';
  const [, name] = /^<!-- file: (\S+) -->/.exec(before) ?? [];
  return name === undefined ? [] : [{ name, content: block.text }];
});

let azure: LocalAzure;
let folder: string;

beforeAll(async () => {
  azure = await startLocalAzure();
  // What the examples write stays out of the repository.
  folder = mkdtempSync(join(tmpdir(), 'document-'));
  for (const name of readdirSync(root)) if (!name.startsWith('.')) symlinkSync(join(root, name), join(folder, name));
  for (const { name, content } of files) writeFileSync(join(folder, name), content);
});
afterAll(async () => {
  await azure.close();
  rmSync(folder, { recursive: true });
});

/** Runs a script in a shell that local Azure has been given as COMMAND. */
async function run(script: string): Promise<{ status: number; output: string; errors: string }> {
  const { environment } = azure;
  const child = spawn('bash', ['-eu', '-c', script], {
    cwd: folder,
    env: {
      ...process.env,
      ...environment,
      KUBECONFIG: environment.LOCAL_AZURE_KUBECONFIG,
      PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
      // The options are for jest's own modules.
      NODE_OPTIONS: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
  const [status] = (await once(child, 'close')) as [number];
  return { status, output, errors };
}

function isThere(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((path) => {
    try {
      accessSync(join(path, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The text that is shown; `…` stands for anything. */
function pattern(shown: string): RegExp {
  const literal = shown
    .trimEnd()
    .split('…')
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${literal.join('[^]*?')}\\s*$`);
}

describe('each example of docs/local-azure.md, one after the other', () => {
  for (const [index, { script, output }] of examples.entries()) {
    const missing = ['curl', 'jq', 'kubectl'].filter((program) => script.includes(program) && !isThere(program));
    const name = `${String(index + 1)}: ${script.split('\n')[0] ?? ''}`;
    (missing.length > 0 ? test.skip : test)(name, async () => {
      const ran = await run(script);
      expect({ ...ran, output: '' }).toEqual({ status: 0, output: '', errors: '' });
      if (output === undefined) expect(ran.output).toBe('');
      else expect(ran.output).toMatch(pattern(output));
    });
  }
});

test('the other blocks are YAML, or what an example shows', () => {
  expect(examples.length).toBeGreaterThan(9);
  for (const block of blocks) {
    if (block.lang === 'yaml') expect(parse(block.text)).toBeInstanceOf(Object);
    else expect(['sh', 'text']).toContain(block.lang);
  }
});
