import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { LocalAzure } from '../../../local-azure/local-azure.ts';
import { LocalAzureClient, type Answer } from '../../integration/local-azure-client.ts';
import { startLocalAzure } from '../../integration/native.ts';

/** Clusters of Entra and clusters out of reach, from the credentials that Azure hands out to what they lead to. */
let azure: LocalAzure;
let client: LocalAzureClient;
const folder = mkdtempSync(join(tmpdir(), 'entra-clusters-'));
const cluster = '/resourceGroups/demo/providers/Microsoft.ContainerService/managedClusters/demo';
const server = '6dae42f8-4368-4678-94ff-3960e28e3630';
const caller = '33333333-3333-4333-8333-0000000000aa';
const team = '99999999-9999-4999-8999-0000000000bb';

beforeAll(async () => {
  azure = await startLocalAzure({ scenario: 'entra-no-data-access' });
  client = new LocalAzureClient(azure);
  await client.signIn();
});

afterAll(async () => {
  await azure.close();
  rmSync(folder, { recursive: true });
});

interface Kubeconfig {
  clusters: { cluster: { server: string; 'certificate-authority-data': string } }[];
  users: { user: { exec?: { command: string; args: string[] }; 'client-certificate-data'?: string } }[];
}

async function credential(kind: 'User' | 'Admin' = 'User'): Promise<Kubeconfig> {
  const { body } = await client.arm('POST', `${cluster}/listCluster${kind}Credential`);
  const { kubeconfigs } = JSON.parse(body) as { kubeconfigs: { value: string }[] };
  return parse(Buffer.from(kubeconfigs[0]?.value ?? '', 'base64').toString()) as Kubeconfig;
}

/** A token for AKS, as kubelogin asks for one with a client secret. */
async function token(): Promise<string> {
  const { AZURE_AUTHORITY_HOST: host, AZURE_TENANT_ID: tenant, AZURE_CLIENT_ID: client_id = '' } = azure.environment;
  const proof = { client_secret: 'anything', grant_type: 'client_credentials', scope: `${server}/.default` };
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const form = new URLSearchParams({ client_id, ...proof }).toString();
  const { body } = await client.send('POST', `${host ?? ''}/${tenant ?? ''}/oauth2/v2.0/token`, { headers }, form);
  return (JSON.parse(body) as { access_token: string }).access_token;
}

/** A request to the API server with a token of Entra, by the kubeconfig that Azure hands out. */
async function askCluster(path: string): Promise<Answer> {
  const [{ cluster: entry } = { cluster: undefined }] = (await credential()).clusters;
  const ca = Buffer.from(entry?.['certificate-authority-data'] ?? '', 'base64');
  const headers = { authorization: `Bearer ${await token()}` };
  return client.send('GET', `${entry?.server ?? ''}${path}`, { ca, headers });
}

async function statuses(...paths: string[]): Promise<number[]> {
  return (await Promise.all(paths.map(askCluster))).map(({ status }) => status);
}

const guid = (digit: number): string => `c0000000-0000-4000-8000-00000000000${String(digit)}`;

/** Gives a role, by its GUID, at a scope. */
async function assign(role: string, scope: string, principalId = caller): Promise<void> {
  const roleDefinitionId = `/providers/Microsoft.Authorization/roleDefinitions/${role}`;
  const properties = { roleDefinitionId, principalId, ...(principalId === team ? { principalType: 'Group' } : {}) };
  const path = `${scope}/providers/Microsoft.Authorization/roleAssignments/${guid(1)}?api-version=2022-04-01`;
  expect(await client.arm('PUT', path, { properties })).toMatchObject({ status: 201 });
}

const reader = '7f6c6a51-bcf8-42ba-9220-52d62157d7db';
const inDefault = '/api/v1/namespaces/default';

test('who has no data action may sign in, and read nothing', async () => {
  const { users } = await credential();
  const args = ['get-token', '--environment', 'AzurePublicCloud', '--server-id', server, '--client-id'];
  expect(users).toMatchObject([
    { user: { exec: { command: 'kubelogin', args: expect.arrayContaining(args) as string[] } } },
  ]);
  const answer = await askCluster('/api/v1/nodes');
  expect(answer.status).toBe(403);
  expect(answer.body).toContain('Update role assignment to allow access.');
});

test('an RBAC Reader of a namespace reads what is in it, but no secrets, and no nodes even of the cluster', async () => {
  await azure.reset('entra-no-data-access');
  await assign(reader, `${cluster}/namespaces/default`);
  const paths = ['/pods', '/services', '/configmaps', '/events', '/secrets'].map((path) => inDefault + path);
  expect(await statuses(...paths, '/api/v1/pods', inDefault)).toEqual([200, 200, 200, 200, 403, 403, 200]);
  await azure.reset('entra-no-data-access');
  await assign(reader, cluster);
  expect(await statuses('/api/v1/pods', '/api/v1/nodes')).toEqual([200, 403]);
});

test('a custom role for nodes is enough to read them, given to a group of the caller', async () => {
  const file = join(folder, 'in-group.yaml');
  writeFileSync(file, `extends: entra-no-data-access\ncaller: { groups: [${team}] }\n`);
  await azure.reset(file);
  const dataActions = ['Microsoft.ContainerService/managedClusters/nodes/read'];
  const scope = `/subscriptions/${azure.environment.AZURE_SUBSCRIPTION_ID ?? ''}`;
  const properties = { roleName: 'Nodes', assignableScopes: [scope], permissions: [{ dataActions }] };
  const definition = `/providers/Microsoft.Authorization/roleDefinitions/${guid(2)}`;
  // The pipeline grants roles, and makes none.
  await client.control('PATCH', 'state', {
    [scope + definition]: { type: 'Microsoft.Authorization/roleDefinitions', name: guid(2), properties },
  });
  await assign(guid(2), '/resourceGroups/demo', team);
  expect(await statuses('/api/v1/nodes', '/api/v1/pods')).toEqual([200, 403]);
});

test.each(['entra-azure-rbac', 'entra-kubernetes-rbac', 'entra-no-local-accounts'])(
  'the caller may do everything in the cluster of %s',
  async (scenario) => {
    await azure.reset(scenario);
    const secrets = '/api/v1/namespaces/kube-system/secrets';
    expect(await statuses('/api/v1/nodes', secrets, '/apis/apps/v1/deployments')).toEqual([200, 200, 200]);
  },
);

test.each([
  [{ disableLocalAccounts: true, aadProfile: { managed: true } }, [200, 400]],
  [{ disableLocalAccounts: true }, [400, 400]],
  [{ aadProfile: { managed: true } }, [200, 200]],
])('the credentials of a user and of an administrator where %j', async (properties, expected) => {
  await azure.reset('default');
  const id = `/subscriptions/${azure.environment.AZURE_SUBSCRIPTION_ID ?? ''}${cluster}`;
  await client.control('PATCH', 'state', { [id]: { properties } });
  const kinds = ['User', 'Admin'];
  const answers = await Promise.all(kinds.map((kind) => client.arm('POST', `${cluster}/listCluster${kind}Credential`)));
  expect(answers.map(({ status }) => status)).toEqual(expected);
  const refused = answers.filter(({ status }) => status === 400);
  for (const { body } of refused) expect(body).toContain('Getting static credential is not allowed because');
});

describe('a cluster out of reach', () => {
  /** @param options such as when to give up */
  async function failure(kubeconfig: Kubeconfig, options: { signal?: AbortSignal } = {}): Promise<unknown> {
    const url = kubeconfig.clusters[0]?.cluster.server ?? '';
    return client.send('GET', url, options).catch((error: unknown) => (error as NodeJS.ErrnoException).code);
  }

  test('refuses connections, whatever the credential; administrators inside are served', async () => {
    await azure.reset('private-cluster-out-of-reach');
    const codes = await Promise.all((['User', 'Admin'] as const).map(async (kind) => failure(await credential(kind))));
    expect(codes).toEqual(['ECONNREFUSED', 'ECONNREFUSED']);
    expect((await client.kubernetes('GET', '/api/v1/nodes')).status).toBe(200);
  });

  test('keeps silent to whom its authorized ranges exclude', async () => {
    await azure.reset('authorized-ranges-exclude-runner');
    expect(await failure(await credential(), { signal: AbortSignal.timeout(200) })).toBe('ABORT_ERR');
    expect((await client.kubernetes('GET', '/api/v1/nodes')).status).toBe(200);
  });

  test('has a name that no resolver knows, if the scenario says so', async () => {
    const file = join(folder, 'unresolved.yaml');
    const key = `clusters: { ${cluster}: { kubernetes: { reach: unresolved } } }`;
    writeFileSync(file, `extends: private-cluster-out-of-reach\n${key}\n`);
    await azure.reset(file);
    expect(await failure(await credential())).toBe('ENOTFOUND');
  });
});
