import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionDirectory } from './measured-run.ts';

/** The packages that an action like this one imports, each as a whole. */
const packages = [
  '@actions/core',
  '@actions/exec',
  '@azure/identity',
  '@azure/arm-network',
  '@azure/arm-containerservice',
  '@kubernetes/client-node',
];

/** Loads everything, as a bundle without care does, and sends one request. */
const entry = [
  ...packages.map((name, index) => `import * as p${String(index)} from '${name}';`),
  `import { get } from 'node:http';`,
  `globalThis.loaded = [${packages.map((_, index) => `p${String(index)}`).join(', ')}];`,
  `get(process.env.BENCH_URL);`,
].join('\n');

/** What comes out of ncc when it is given these packages as they are, in a temporary folder until it is removed. */
export async function buildNaively(): Promise<{ script: string; bytes: number; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'naive-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true });
  await symlink(join(actionDirectory, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'entry.js'), entry);
  const ncc = join(actionDirectory, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  const made = spawnSync(process.execPath, [ncc, 'build', 'entry.js', '--minify', '--out', 'out', '--quiet'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (made.status !== 0) {
    await remove();
    throw new Error(`ncc did not make the naive bundle: ${made.stderr}${made.stdout}`);
  }
  const files = (await readdir(join(folder, 'out'), { recursive: true })).map((name) => join(folder, 'out', name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return { script: join(folder, 'out', 'index.js'), bytes: sizes.reduce((sum, size) => sum + size, 0), remove };
}
