// npm run render -- [FILE.md [OUT.png]] [--dark] [--unfold]: Markdown as GitHub shows a job summary, as a picture and, beside it, a page.
// Without FILE.md: the summary of the demo.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { renderMarkdown } from './render/render-markdown.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dark: { type: 'boolean', default: false }, unfold: { type: 'boolean', default: false } },
});
const [file, picture = `${file?.replace(/\.md$/, '') ?? 'demo-summary'}.png`] = positionals;
const png = resolve(picture);
const html = `${png.replace(/\.png$/, '')}.html`;
try {
  const markdown = file === undefined ? await demoSummary() : await readFile(file, 'utf8');
  const problems = await renderMarkdown({ markdown, ...values, png, html });
  for (const problem of problems) console.error(`Mermaid: ${problem}`);
  console.log(`${png}\n${html}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
  console.error(`render: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}

async function demoSummary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'render-'));
  try {
    const summary = join(folder, 'summary.md');
    const demo = spawn(process.execPath, [join(import.meta.dirname, 'demo.ts'), '--summary', summary], {
      stdio: 'inherit',
    });
    await once(demo, 'exit');
    // Whatever the demo's exit status: the summary of a failure is worth a look, too.
    if (!existsSync(summary)) throw new Error('the demo wrote no summary');
    return await readFile(summary, 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
