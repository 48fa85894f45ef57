import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, strToU8, zipSync } from 'fflate';
import type { LocalAzure } from '../../local-azure/local-azure.ts';
import { LocalAzureClient } from '../integration/local-azure-client.ts';
import { startLocalAzure } from '../integration/native.ts';
import { commanded, send, type CommandProperties } from './commanded.ts';

/** Commands in a cluster: what runs, as whom and in which pod, and what is refused. */
let azure: LocalAzure;
let client: LocalAzureClient;

type Json = Record<string, unknown>;

const folder = mkdtempSync(join(tmpdir(), 'run-command-'));
const scenario = join(folder, 'scenario.yaml');
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  // More commands in a few seconds than Azure takes.
  const limits = { otherClusterRequests: { size: 1000, perSecond: 1 } };
  writeFileSync(scenario, JSON.stringify({ extends: 'run-command', limits }));
  azure = await startLocalAzure({ scenario });
  client = new LocalAzureClient(azure);
  await client.signIn();
});
afterAll(() => azure.close());

const subscription = '/subscriptions/11111111-1111-4111-8111-111111111111';
const clusterId = `${subscription}/resourceGroups/demo/providers/Microsoft.ContainerService/managedClusters/demo`;
const script = readFileSync(new URL('../../src/kubernetes/run-command.sh', import.meta.url), 'utf8');

function contextOf(files: Record<string, string>): string {
  const content = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return Buffer.from(zipSync(Object.fromEntries(content) as Record<string, Uint8Array>)).toString('base64');
}

async function run(command: string, more: Json = {}): Promise<CommandProperties> {
  return (await commanded(client, 'demo', { command, ...more })).properties;
}

async function refusal(body: Json): Promise<Json> {
  const { status, body: text } = await send(client, 'demo', body);
  return { status, ...(JSON.parse(text) as Json) };
}

function change(properties: Json): Promise<unknown> {
  return client.control('PATCH', 'state', { [clusterId]: { properties } });
}

/** A token of the caller for a resource. */
async function tokenFor(resource: string): Promise<string> {
  const { AZURE_AUTHORITY_HOST: host = '', AZURE_TENANT_ID: tenant = '', AZURE_CLIENT_ID = '' } = azure.environment;
  const form = new URLSearchParams({ grant_type: 'client_credentials', scope: `${resource}/.default` });
  form.append('client_id', AZURE_CLIENT_ID);
  form.append('client_secret', 'any');
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const { body } = await client.send('POST', `${host}/${tenant}/oauth2/v2.0/token`, { headers }, form.toString());
  return (JSON.parse(body) as { access_token: string }).access_token;
}

interface Pods {
  items: { metadata: { name: string }; spec: Json; status: { phase: string } }[];
}
async function commandPods(): Promise<Pods['items']> {
  const { body } = await client.kubernetes('GET', '/api/v1/namespaces/aks-command/pods');
  return (JSON.parse(body) as Pods).items;
}

describe('what runs', () => {
  const manifest = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: hello }\n';
  const context = contextOf({ 'x/hello.yaml': manifest });
  const otherScript = contextOf({ 'run-command.sh': `${script}\n`, requests: '' });
  test.each<[string, Json, number, RegExp]>([
    ['reads a private cluster', { command: 'kubectl get ns default -o name' }, 0, /^namespace\/default\n$/],
    [
      'takes files',
      { command: 'kubectl apply -f x/hello.yaml && kubectl get cm -o name', context },
      0,
      /^configmap\/hello created\nconfigmap\/hello\n/,
    ],
    [
      'says how a command fails',
      { command: 'kubectl get nosuch' },
      1,
      /the server doesn't have a resource type "nosuch"/,
    ],
    ['runs nothing else', { command: 'helm list' }, 127, /^sh: 1: helm: not found\n$/],
    ['not in a pipe either', { command: 'kubectl get ns | sh' }, 127, /^sh: 1: sh: not found\n$/],
    ['no other script', { command: 'sh run-command.sh 1 1', context: otherScript }, 127, /run-command.sh: not found/],
    ['no other shell', { command: 'sh -c ls' }, 127, /^sh: 1: sh: not found\n$/],
    ['finds no plugins', { command: 'kubectl nosuch' }, 1, /unknown command "nosuch"/],
    [
      'reads no other configuration',
      { command: 'kubectl --kubeconfig=x get ns' },
      1,
      /with the configuration of the cluster only/,
    ],
  ])('%s', async (_, body, exitCode, logs) => {
    const { properties } = await commanded(client, 'demo', body);
    expect(properties).toMatchObject({
      provisioningState: 'Succeeded',
      exitCode,
      logs: expect.stringMatching(logs) as string,
    });
  });

  test('the script that ships, with its files and arguments', async () => {
    const requests = 'a get /api/v1/namespaces/default\nb apply -\nc get /nosuch\n';
    const config = JSON.stringify({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'b', namespace: 'default' },
    });
    const files = contextOf({ 'run-command.sh': script, requests, 'b.json': config });
    const { exitCode, logs = '' } = await run('sh run-command.sh 400000 5', { context: files });
    expect(exitCode).toBe(0);
    const frames = /^answer a 0 \d+ \d+\n([^]+)answer b 0 \d+ \d+\n([^]+)answer c 1 \d+ \d+\n([^]+)end\n$/.exec(logs);
    const [first = '', second = '', third] = (frames ?? []).slice(1).map((answer) => {
      return Buffer.from(gunzipSync(Buffer.from(answer, 'base64'))).toString();
    });
    expect(JSON.parse(first)).toMatchObject({ kind: 'Namespace', metadata: { name: 'default' } });
    expect(JSON.parse(second)).toMatchObject({ kind: 'ConfigMap', metadata: { name: 'b' } });
    expect(third).toMatch(/NotFound/);
  });

  test('output beyond 512 kB is cut off', async () => {
    const files = contextOf({ 'big.txt': 'x'.repeat(600_000) });
    const { exitCode, logs = '' } = await run('kubectl create cm big --from-file=big.txt --dry-run=client -o yaml', {
      context: files,
    });
    expect([exitCode, logs.length, logs.slice(0, 14)]).toEqual([0, 512 * 1024, 'apiVersion: v1']);
  });

  test('no configuration that a command leaves behind runs a program', async () => {
    const set =
      'kubectl config set-credentials clusterAdmin_demo_demo --exec-command=/bin/sh --exec-api-version=client.authentication.k8s.io/v1';
    const properties = await run(`${set} && kubectl get ns default -o name`);
    expect(properties).toMatchObject({ exitCode: 0, logs: expect.stringContaining('namespace/default\n') as string });
  });
});

describe('as whom', () => {
  const whoami = 'kubectl auth whoami -o jsonpath={.status.userInfo.username}';

  test('without Entra, as an administrator', async () => {
    expect(await run(whoami)).toMatchObject({ exitCode: 0, logs: 'masterclient' });
  });

  test('with Entra, as the user of the token, who may do what roles allow', async () => {
    await azure.reset('entra-no-data-access');
    expect(await refusal({ command: whoami })).toMatchObject({ status: 400, target: 'clusterToken' });
    const clusterToken = await tokenFor('6dae42f8-4368-4678-94ff-3960e28e3630');
    expect(await run(`${whoami} && kubectl get ns`, { clusterToken })).toMatchObject({
      exitCode: 1,
      logs: expect.stringMatching(
        /^33333333-3333-4333-8333-0000000000aaError from server \(Forbidden\): namespaces is forbidden/,
      ) as string,
    });
  });

  test('with a token for something else, as nobody', async () => {
    const clusterToken = await tokenFor(azure.environment.AZURE_RESOURCE_MANAGER_ENDPOINT ?? '');
    expect(await run('kubectl get ns', { clusterToken })).toMatchObject({
      provisioningState: 'Succeeded',
      exitCode: 1,
      logs: expect.stringMatching(/You must be logged in to the server/) as string,
    });
  });
});

describe('its pod', () => {
  beforeEach(() => azure.reset('run-command'));

  test('is there while it runs, and not afterwards', async () => {
    const { id, properties } = await commanded(client, 'demo', { command: 'kubectl get pod -n aks-command -o json' });
    const { items } = JSON.parse(properties.logs ?? '') as Pods;
    expect(items).toMatchObject([
      {
        metadata: { name: `command-${id}`, annotations: { 'aks.azure.com/runCommand': 'true' } },
        spec: {
          containers: [
            {
              name: 'user-command',
              image: expect.stringMatching(/^mcr\.microsoft\.com\/aks\/command\/runtime:/) as string,
              resources: { requests: { cpu: '200m', memory: '500Mi' }, limits: { cpu: '500m', memory: '1Gi' } },
            },
          ],
        },
        status: { phase: 'Running' },
      },
    ]);
    expect(await commandPods()).toEqual([]);
  });

  test('stays with its log where pods are left over, until somebody deletes it', async () => {
    await azure.reset('run-command-leftovers');
    const { id } = await commanded(client, 'demo', { command: 'kubectl get ns default -o name' });
    await run('helm list');
    const phases = (await commandPods()).map(({ status }) => status.phase);
    expect(phases.sort()).toEqual(['Failed', 'Succeeded']);
    const log = await client.kubernetes('GET', `/api/v1/namespaces/aks-command/pods/command-${id}/log`);
    expect(log.body).toBe('namespace/default\n');
    const deleted = await run(`kubectl delete pod -n aks-command command-${id}`);
    expect(deleted).toMatchObject({ exitCode: 0 });
    expect((await commandPods()).map(({ metadata }) => metadata.name)).not.toContain(`command-${id}`);
  });

  test('ends with the command when it is deleted', async () => {
    const answer = await send(client, 'demo', { command: 'kubectl get ns --watch' });
    const [, id = ''] = /commandResults\/(\w+)/.exec(answer.headers.location ?? '') ?? [];
    const properties = await run(`kubectl delete pod -n aks-command command-${id} --grace-period=1`);
    expect(properties.logs).toContain('deleted');
    const result = JSON.parse((await client.follow(answer.headers.location)).body) as { properties: CommandProperties };
    expect(['Succeeded', 'Failed']).toContain(result.properties.provisioningState);
  });

  test('may not start in time: the request itself is refused', async () => {
    await azure.reset('run-command-unscheduled');
    const late = {
      status: 400,
      code: 'KubernetesPerformanceError',
      message: expect.stringMatching(
        /container command-\w{32} in aks-command namespace did not start within 30s/,
      ) as string,
    };
    expect(await refusal({ command: 'kubectl get ns' })).toMatchObject(late);
    expect(await refusal({ command: 'kubectl get ns' })).toMatchObject(late);
    expect(await run('kubectl get ns')).toMatchObject({ exitCode: 0 });
  });
});

describe('a scenario of its own', () => {
  async function enter(kubernetes: Json): Promise<void> {
    const clusters = { [clusterId.replace(subscription, '')]: { kubernetes } };
    writeFileSync(scenario, JSON.stringify({ extends: 'run-command', clusters }));
    await azure.reset(scenario);
  }

  test('its pod needs a node that takes it', async () => {
    await enter({ unschedulable: ['system', 'apps'] });
    expect(await refusal({ command: 'kubectl get ns' })).toMatchObject({ code: 'KubernetesPerformanceError' });
    expect(await commandPods()).toEqual([]);
  });

  test('a pod that has not started in time may stay, and never runs the command', async () => {
    await enter({ runCommand: { unscheduled: 1, leftovers: true } });
    const { message } = await refusal({ command: 'kubectl create ns late' });
    await run('kubectl get ns');
    const [, name] = /(command-\w+)/.exec(String(message)) ?? [];
    expect((await commandPods()).find(({ metadata }) => metadata.name === name)?.status.phase).toBe('Pending');
    expect((await client.kubernetes('GET', '/api/v1/namespaces/late')).status).toBe(404);
  });

  test('a policy may refuse the pod', async () => {
    await enter({ admissionDenials: [{ kind: 'Pod', message: '[limits] no' }] });
    expect(await refusal({ command: 'kubectl get ns' })).toMatchObject({
      status: 400,
      code: 'KubernetesOperationError',
      message: expect.stringMatching(
        /kubernetes failure\. details: .*admission webhook .* denied the request/,
      ) as string,
    });
  });

  test('the link to the result may lack the subscription', async () => {
    await enter({ runCommand: { locationWithoutSubscription: true } });
    const { headers } = await send(client, 'demo', { command: 'kubectl get ns' });
    expect(headers.location).toMatch(/\/subscriptions\/\/resource[gG]roups\/demo\/.*\/commandResults\/\w{32}\?/);
    const whole = headers.location?.replace('/subscriptions/', subscription);
    expect((await client.follow(whole)).status).toBeLessThan(300);
  });
});

describe('refusals', () => {
  test.each<[string, Json, Json, string]>([
    ['a token is missing', { aadProfile: { managed: true } }, { command: 'kubectl' }, 'InvalidParameter'],
    ['there is no command', {}, {}, 'InvalidParameter'],
    ['its files are no archive', {}, { command: 'kubectl', context: 'aGVsbG8=' }, 'InvalidParameter'],
    ['the cluster is stopped', { powerState: { code: 'Stopped' } }, { command: 'kubectl' }, 'OperationNotAllowed'],
  ])('where %s', async (_, properties, body, code) => {
    await azure.reset('run-command');
    await change(properties);
    expect(await refusal(body)).toMatchObject({ code });
  });

  test('where it is disabled', async () => {
    await azure.reset('run-command-disabled');
    expect(await refusal({ command: 'kubectl get ns' })).toMatchObject({ status: 400, code: 'RunCommandDisabled' });
  });

  test('where the caller may neither run commands nor read what they came to; running one is a write', async () => {
    await azure.reset('run-command');
    const { headers } = await send(client, 'demo', { command: 'kubectl get ns' });
    await client.follow(headers.location);
    const { body } = await client.control('GET', 'requests');
    const requests = JSON.parse(body) as { service: string; url: string; method: string; write: boolean }[];
    const ours = requests.filter(({ service, url }) => service === 'arm' && /runCommand|commandResults/.test(url));
    expect(ours.map(({ method, write }) => [method, write])).toEqual([
      ['POST', true],
      ['GET', false],
    ]);
    const networks = '/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7';
    const assignments = [1, 2].map((last) => [
      `${subscription}/providers/Microsoft.Authorization/roleAssignments/a0000000-0000-4000-8000-00000000000${String(last)}`,
      { properties: { roleDefinitionId: networks } },
    ]);
    await client.control('PATCH', 'state', Object.fromEntries(assignments));
    for (const [answer, action] of [
      [await send(client, 'demo', { command: 'kubectl get ns' }), 'runcommand/action'],
      [await client.follow(headers.location), 'commandResults/read'],
    ] as const) {
      expect(answer.status).toBe(403);
      expect(answer.body).toContain(`Microsoft.ContainerService/managedClusters/${action}`);
    }
  });
});
