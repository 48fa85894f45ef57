import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { marked, type Tokens } from 'marked';
import { startLocalAzure } from '../../../local-azure/local-azure.ts';

/** What docs/local-azure.md tells of the tool, as somebody would paste it. */
const [example] = marked
  .lexer(readFileSync(new URL('../../../docs/local-azure.md', import.meta.url), 'utf8'))
  .filter((token): token is Tokens.Code => token.type === 'code')
  .filter(({ lang, text }) => lang === 'sh' && /^az /m.test(text));

test('the example of the document works', async () => {
  const azure = await startLocalAzure();
  try {
    const script = `az() { command "\${AZ:-az}" "$@"; }\n${example?.text ?? ''}`;
    const env = { ...process.env, ...azure.environment, NODE_OPTIONS: '' };
    const { stdout } = await promisify(execFile)('bash', ['-eu', '-c', script], { env });
    expect(stdout).toMatch(/demo +westeurope/i);
    expect(stdout).toMatch(/command started at .*\n(.*\n)?NAME +STATUS +ROLES/);
  } finally {
    await azure.close();
  }
});
