// Builds dist/ from src/: esbuild leaves out what is not used, ncc makes the one file that the runner starts. And local-azure/dist/ from local-azure/.
// All of it is deterministic, so that it can be compared with what the source builds.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as esbuild from 'esbuild';
import { writeKubernetesModels } from './kubernetes-models.ts';

/**
 * What stands for packages of which no runner needs all. Interactive sign-in opens a browser, and brings an executable along.
 * Colours of debug lines are asked of a package that is only here if a tool brings it, so that nobody looks after it.
 * The client for HTTP brings test doubles, caches and web sockets along: a third of it is not used.
 */
const standIns: Readonly<Record<string, string>> = {
  open: 'export default () => { throw new Error("no browser here"); };',
  'supports-color': 'module.exports = {};',
  undici: `
    import Dispatcher from './node_modules/undici/lib/dispatcher/dispatcher.js';
    import api from './node_modules/undici/lib/api/index.js';
    Object.assign(Dispatcher.prototype, api);
    export { default as Agent } from './node_modules/undici/lib/dispatcher/agent.js';
    export { default as ProxyAgent } from './node_modules/undici/lib/dispatcher/proxy-agent.js';
    export { fetch } from './node_modules/undici/lib/web/fetch/index.js';`,
};

const standIn: esbuild.Plugin = {
  name: 'stand-in',
  setup(build) {
    const names = new RegExp(`^(${Object.keys(standIns).join('|')})$`);
    build.onResolve({ filter: names }, ({ path }) => ({ path, namespace: 'stand-in' }));
    build.onLoad({ filter: /.*/, namespace: 'stand-in' }, ({ path }) => ({
      contents: standIns[path] ?? '',
      resolveDir: process.cwd(),
    }));
  },
};

/** Of both bundles. */
const options = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 160,
  // Identifiers stay: a stack trace in a log must be readable.
  keepNames: false,
  metafile: true,
  loader: { '.sh': 'text' },
  plugins: [standIn],
  // CommonJS packages inside call require, which an ES module does not have.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
  // All licences are in licenses.txt beside it.
  legalComments: 'none',
  logLevel: 'warning',
} as const satisfies esbuild.BuildOptions;

async function buildAction(): Promise<void> {
  const stage = '.stage';
  const staged = join(stage, 'index.js');
  for (const folder of [stage, 'dist']) rmSync(folder, { recursive: true, force: true });
  mkdirSync(stage);
  const { metafile } = await esbuild.build({
    ...options,
    entryPoints: ['src/index.ts'],
    outfile: staged,
    // Azure's SDKs look whether a body is Node's FormData, which has Node load its whole fetch. No body is.
    define: { FormData: 'undefined' },
  });
  writeFileSync(join(stage, 'package.json'), '{"type":"module"}\n');
  const ncc = spawnSync(
    process.execPath,
    ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', staged, '--out', 'dist', '--quiet'],
    { stdio: 'inherit' },
  );
  if (ncc.status !== 0) process.exit(ncc.status ?? 1);
  writeFileSync('dist/licenses.txt', licenses(metafile));
  rmSync(stage, { recursive: true });
}

/** Its scenarios, schemas and scripts are read from where they are, so that it is no single file anyway: ncc has nothing to add. */
async function buildLocalAzure(): Promise<void> {
  await writeKubernetesModels();
  const outdir = 'local-azure/dist';
  rmSync(outdir, { recursive: true, force: true });
  const { metafile } = await esbuild.build({
    ...options,
    entryPoints: ['start', 'stop', 'server'].map((name) => `local-azure/action/${name}.ts`),
    outdir,
    splitting: true,
    chunkNames: 'shared-[hash]',
  });
  writeFileSync(join(outdir, 'package.json'), '{"type":"module"}\n');
  writeFileSync(join(outdir, 'licenses.txt'), licenses(metafile));
}

/** The licence of every package that has code in the bundle. */
function licenses(meta: esbuild.Metafile): string {
  const folders = new Set<string>();
  for (const input of Object.keys(meta.inputs)) {
    const [folder] = /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(input) ?? [];
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders].sort().map(licenseOf).join('\n');
}

function licenseOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(basename(entry)));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return `${name ?? folder} ${version ?? ''}\nLicence: ${license ?? 'see below'}\n\n${text}\n\n${'-'.repeat(80)}\n`;
}

await buildAction();
await buildLocalAzure();
