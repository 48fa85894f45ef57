// Starts a TypeScript tool of this repository on the Node that runs it (type stripping needs a recent one), or says how to get it.
import { pathToFileURL } from 'node:url';
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `This needs Node 24 and runs on ${process.version}. npm ci brings Node 24 on Linux and Windows (an optional dependency, so not with --omit=optional);\n` +
      'elsewhere install Node 24 from https://nodejs.org and start the command again with npm run.',
  );
  process.exit(2);
}
// Hundreds of files are stripped of their types: from the second start on that takes no time.
enableCompileCache(resolve(import.meta.dirname, '../node_modules/.cache/node'));
const [, , tool, ...rest] = process.argv;
process.argv = [process.argv[0], resolve(tool), ...rest];
await import(pathToFileURL(resolve(tool)).href);
