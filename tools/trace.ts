// npm run trace [-- --requests FILE | --scenario NAME --mode MODE] [--out FILE]: a page that shows what went over the wire in a session with
// local Azure: one saved by `curl "$LOCAL_AZURE_URL/requests?bodies=true"`, or a run of the built action.
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runOnLocalAzure } from './trace/recorded-run.ts';
import { tracePage } from './trace/trace-page.ts';
import { readRequests } from './trace/traced-request.ts';

const { values: options } = parseArgs({
  options: {
    requests: { type: 'string' },
    scenario: { type: 'string', default: 'default' },
    mode: { type: 'string', default: 'pin' },
    out: { type: 'string', default: 'trace.html' },
  },
});

try {
  const { requests, scenario, mode, out } = options;
  const [saved, title] =
    requests === undefined
      ? [await runOnLocalAzure(scenario, mode), `aks-egress-ip, mode ${mode}, scenario ${scenario}`]
      : [await readFile(requests, 'utf8'), `Local Azure: ${requests}`];
  const page = tracePage(readRequests(saved), title);
  await writeFile(out, page);
  console.log(resolve(out));
} catch (error) {
  console.error(`trace: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
