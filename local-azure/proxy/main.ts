// node local-azure/proxy/main.ts [--inspect] [--spare SUFFIX …] [--upstream-ca FILE …] [--user NAME:PASSWORD] [--map HOST=URL …]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeTemporaryFolder, type TemporaryFolder } from '../temporary-folder.ts';
import { toldToEnd } from '../told-to-end.ts';
import { destinationOf, isLoopback } from './destinations.ts';
import { startProxy, type Proxy, type ProxyOptions } from './proxy.ts';

const usage = `Usage: node local-azure/proxy/main.ts [--inspect] [--spare SUFFIX …] [--upstream-ca FILE …]
       [--user NAME:PASSWORD] [--map HOST=URL[,…] …]

An HTTP proxy as companies have them, on this machine's loopback, which leads to loopback only. Prints KEY=VALUE lines, then "ready".
--inspect      ends TLS with certificates of its own authority, which NODE_EXTRA_CA_CERTS names
--spare        with it: leaves alone the TLS of hosts that end so (API servers' certificates are of authorities of their own)
--upstream-ca  with it: an authority of the servers' certificates (local Azure's NODE_EXTRA_CA_CERTS)
--user         what clients must sign in with
--map          leads a host to a URL of loopback (local Azure's LOCAL_AZURE_HOSTS leads Azure's own names to it)`;

/** Exit status for the proxy's own errors. */
const ownError = 2;

function readCommandLine(): ProxyOptions | undefined {
  const { values } = parseArgs({
    options: {
      inspect: { type: 'boolean' },
      spare: { type: 'string', multiple: true },
      'upstream-ca': { type: 'string', multiple: true },
      user: { type: 'string' },
      map: { type: 'string', multiple: true },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) return undefined;
  const { inspect = false, spare = [], user, map = [], 'upstream-ca': upstream = [] } = values;
  if (user !== undefined && !/^[^:]+:/.test(user)) throw new Error(`--user ${user} is not NAME:PASSWORD`);
  if (!inspect && upstream.length + spare.length > 0)
    throw new Error('--upstream-ca and --spare are for --inspect: what is not looked into is not checked');
  const hosts = new Map(map.flatMap((list) => list.split(',')).map(readMapping));
  return {
    inspect,
    isSpared: (host) => spare.some((suffix) => host.endsWith(suffix.toLowerCase())),
    lead: (host) => hosts.get(host),
    ...(user === undefined ? {} : { user }),
    ...(upstream.length === 0 ? {} : { upstreamAuthorities: upstream.map((file) => readFileSync(file, 'utf8')) }),
  };
}

function readMapping(text: string): [string, string] {
  const [, host, url] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (host === undefined || url === undefined || !URL.canParse(url)) throw new Error(`--map ${text} is not HOST=URL`);
  if (!isLoopback(destinationOf(new URL(url)).host)) throw new Error(`--map ${text} does not lead to loopback`);
  return [host.toLowerCase(), url];
}

/** What a client needs. */
function environment({ url, logUrl, authority }: Proxy, folder: TemporaryFolder): Record<string, string> {
  const file = join(folder.path, 'ca.pem');
  if (authority !== undefined) writeFileSync(file, authority);
  return {
    HTTPS_PROXY: url,
    ...(authority === undefined ? {} : { NODE_EXTRA_CA_CERTS: file }),
    LOCAL_PROXY_LOG_URL: logUrl,
  };
}

async function main(): Promise<void> {
  const options = readCommandLine();
  if (!options) {
    console.log(usage);
    return;
  }
  const end = toldToEnd();
  const proxy = await startProxy(options);
  const folder = makeTemporaryFolder();
  try {
    for (const [key, value] of Object.entries(environment(proxy, folder))) console.log(`${key}=${value}`);
    console.log('ready');
    await end;
  } finally {
    await proxy.close();
    folder.remove();
  }
}

try {
  await main();
} catch (error) {
  console.error(`proxy: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = ownError;
}
