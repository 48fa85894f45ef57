import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parse } from 'yaml';
import type { Passage } from '../../local-azure/proxy/passage.ts';
import { Bench } from './bench.ts';
import { runHere, trust } from './in-process.ts';

/** A company's network: everything goes through a proxy that wants a password and looks into TLS, and no name is known but by it. */
const githubHost = 'pipelines.actions.githubusercontent.com';
let folder: string;
let bench: Bench;
let proxy: { process: ChildProcess; environment: Record<string, string> };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'networks-'));
  const scenario = join(folder, 'company.yaml');
  // A client's certificate does not get past such a proxy, a token does.
  await writeFile(scenario, 'extends: user-token\ncloud: azurecloud\n');
  bench = await Bench.start(scenario);
  proxy = await startProxy();
});
afterAll(async () => {
  proxy.process.kill();
  await once(proxy.process, 'exit');
  await bench.azure.close();
  await rm(folder, { recursive: true });
});

interface Kubeconfig {
  clusters: [{ cluster: { 'certificate-authority-data': string } }];
}

async function startProxy(): Promise<typeof proxy> {
  const { environment: azure } = bench.azure;
  const { LOCAL_AZURE_HOSTS = '', LOCAL_AZURE_KUBECONFIG = '', NODE_EXTRA_CA_CERTS = '' } = azure;
  const github = new URL(azure.ACTIONS_ID_TOKEN_REQUEST_URL ?? '').origin;
  const hosts = `${LOCAL_AZURE_HOSTS},${githubHost}=${github}`;
  const kubeconfig = parse(await readFile(LOCAL_AZURE_KUBECONFIG, 'utf8')) as Kubeconfig;
  const [{ cluster }] = kubeconfig.clusters;
  const clusterCa = join(folder, 'cluster.pem');
  await writeFile(clusterCa, Buffer.from(cluster['certificate-authority-data'], 'base64'));
  const authorities = ['--upstream-ca', NODE_EXTRA_CA_CERTS, '--upstream-ca', clusterCa];
  const options = ['--inspect', ...authorities, '--user', 'ada:s3cr%t', '--map', hosts];
  const started = spawn(process.execPath, ['local-azure/proxy/main.ts', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const environment: Record<string, string> = {};
  for await (const line of createInterface(started.stdout)) {
    if (line === 'ready') break;
    const [name = '', ...value] = line.split('=');
    environment[name] = value.join('=');
  }
  return { process: started, environment };
}

/** What a job there has: Azure, Entra, GitHub and the cluster by their names, and the way to them. */
function jobEnvironment(): Record<string, string> {
  const { environment: azure } = bench.azure;
  const { search, pathname } = new URL(azure.ACTIONS_ID_TOKEN_REQUEST_URL ?? '');
  return { ...azure, ...proxy.environment, ACTIONS_ID_TOKEN_REQUEST_URL: `https://${githubHost}${pathname}${search}` };
}

test('Azure, Entra, GitHub and Kubernetes are reached through it, and its password is never shown', async () => {
  const run = await bench.run({}, { environment: jobEnvironment(), debug: true });
  expect(run.outputs.verdict).toBe('pinned');
  const log = (await (await fetch(proxy.environment.LOCAL_PROXY_LOG_URL ?? '')).json()) as Passage[];
  const asked = new Set(log.filter(({ path }) => path !== null).map(({ host }) => host.replace(/^demo-\w+/, 'demo')));
  expect([...asked].sort()).toEqual([
    'demo.hcp.westeurope.azmk8s.io:443',
    'login.microsoftonline.com:443',
    'management.azure.com:443',
    `${githubHost}:443`,
  ]);
  // Watches and followed logs pass, too.
  expect(log.some(({ path }) => path?.includes('follow=true'))).toBe(true);
  expect(run.masks).toEqual(expect.arrayContaining(['s3cr%t', 's3cr%25t']));
  const others = run.printed.filter((line) => !line.startsWith('::add-mask::'));
  for (const secret of ['s3cr%', Buffer.from('ada:s3cr%t').toString('base64')])
    expect(others.join('\n')).not.toContain(secret);
});

test('on GitHub Enterprise Server the credential that is missing is one of its issuer', async () => {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '' } =
    bench.azure.environment;
  await bench.azure.reset('default');
  trust(bench);
  const issuer = 'https://ghes.example/_services/token';
  const run = await runHere(
    bench,
    { mode: 'plan' },
    {
      requestAssertion: async () => {
        const answer = await fetch(`${url}&audience=api://AzureADTokenExchange`, {
          headers: { authorization: `Bearer ${token}` },
        });
        const { value } = (await answer.json()) as { value: string };
        const [header = '', claims = '', signature = ''] = value.split('.');
        const changed = { ...JSON.parse(Buffer.from(claims, 'base64url').toString()), iss: issuer } as unknown;
        return [header, Buffer.from(JSON.stringify(changed)).toString('base64url'), signature].join('.');
      },
    },
  );
  expect(run.outputs['failure-reason']).toBe('auth');
  expect(run.said.join('\n')).toContain(issuer);
});
