import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { marked } from 'marked';
import { runChromium } from './chromium.ts';

/** Width of GitHub's Markdown column with its margins. */
const WIDTH = 1012;

export interface RenderOptions {
  markdown: string;
  dark: boolean;
  /** Shows what `<details>` hide. */
  unfold: boolean;
  /** Where the page and its picture go. */
  html: string;
  png: string;
}

/** Draws Markdown as GitHub shows a job summary; returns what is wrong with its Mermaid pictures. */
export async function renderMarkdown(options: RenderOptions): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'render-'));
  try {
    const draft = join(folder, 'draft.html');
    await writeFile(draft, await draftPage(options));
    const drawn = await runChromium(pathToFileURL(draft), [`--window-size=${WIDTH},1000`, '--dump-dom']);
    const { height, problems } = readResult(drawn);
    await writeFile(options.html, drawn);
    await runChromium(pathToFileURL(options.html), [`--window-size=${WIDTH},${height}`, `--screenshot=${options.png}`]);
    return problems;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The page whose script turns Markdown's HTML into GitHub's look. */
async function draftPage({ markdown, dark, unfold }: RenderOptions): Promise<string> {
  const require = createRequire(import.meta.url);
  const style = await readFile(
    require.resolve(`github-markdown-css/github-markdown-${dark ? 'dark' : 'light'}.css`),
    'utf8',
  );
  const data = JSON.stringify({
    html: await marked.parse(markdown, { gfm: true }),
    mermaidTheme: dark ? 'dark' : 'default',
    unfold,
  });
  const mermaid = pathToFileURL(require.resolve('mermaid/dist/mermaid.min.js')).href;
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<title>Job summary</title>
<style>
${style}
body { margin: 0; background: ${dark ? '#0d1117' : '#ffffff'}; }
article { padding: 32px; }
.mermaid-picture { text-align: center; margin-bottom: 16px; }
</style>
</head>
<body>
<article class="markdown-body"></article>
<script type="application/json" id="markdown">${data.replaceAll('<', '\\u003c')}</script>
<script src="${mermaid}"></script>
<script src="${new URL('page.js', import.meta.url).href}"></script>
</body>
</html>
`;
}

function readResult(page: string): { height: number; problems: string[] } {
  const result = / data-result="([^"]*)"/.exec(page)?.[1];
  if (result === undefined) throw new Error('the page was not drawn to its end');
  const json = result
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return JSON.parse(json) as { height: number; problems: string[] };
}
