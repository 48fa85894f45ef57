// npm test: jest with ES modules, on the Node that runs this. Arguments are jest's.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const compileCache = join(import.meta.dirname, '../node_modules/.cache/node');
const child = spawn(process.execPath, [jest, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: {
    ...process.env,
    // Tests start local Azure some twenty times: the first of them compiles it for all.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? compileCache,
    // What this machine trusts besides is read anew for each connection, and no test needs it: all that they speak to is on loopback.
    NODE_EXTRA_CA_CERTS: undefined,
    // In the environment and not on the command line, so that jest's workers have them too. jest says what it needs the first for:
    // https://jestjs.io/docs/ecmascript-modules
    NODE_OPTIONS:
      `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim(),
  },
});
// A terminal sends Ctrl+C to jest as well; whoever signals this process alone means jest.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
const [exitCode] = (await once(child, 'exit')) as [number | null];
process.exitCode = exitCode ?? 1;
