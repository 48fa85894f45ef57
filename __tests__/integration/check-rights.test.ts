// `mode: check` with exactly the rights that the README lists, and with each single one of them missing.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import type { Bench } from './bench.ts';
import { check, type Checked } from './checks.ts';
import { on, runHere } from './in-process.ts';
import { LocalAzureClient } from './local-azure-client.ts';

const readme = /^### For the drift check$(.*?)^##/ms.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
const block = (language: string): string =>
  new RegExp(`^\`\`\`${language}$(.*?)^\`\`\`$`, 'ms').exec(readme)?.[1] ?? '';

const {
  Name: roleName,
  Actions: actions,
  DataActions: dataActions,
} = JSON.parse(block('json')) as Record<'Name', string> & Record<'Actions' | 'DataActions', string[]>;

interface Rule {
  apiGroups: string[];
  resources: string[];
  resourceNames?: string[];
  verbs: string[];
}

interface KubernetesRole {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string };
  rules: Rule[];
}

const manifest = block('yaml');
const roles = parseAllDocuments(manifest)
  .map((document) => document.toJS() as KubernetesRole)
  .filter(({ rules }) => rules as Rule[] | undefined);

/** A verb on a resource that a role of the README gives. */
interface Grant {
  role: KubernetesRole;
  rule: Rule;
  resource: string;
  verb: string;
}

const grants: Grant[] = roles.flatMap((role) =>
  role.rules.flatMap((rule) =>
    rule.resources.flatMap((resource) => rule.verbs.map((verb) => ({ role, rule, resource, verb }))),
  ),
);

/** The role without one grant. */
function without({ role, rule, resource, verb }: Grant): KubernetesRole {
  const others = role.rules.filter((other) => other !== rule);
  const rest = [
    { ...rule, resources: rule.resources.filter((other) => other !== resource) },
    { ...rule, resources: [resource], verbs: rule.verbs.filter((other) => other !== verb) },
  ].filter(({ resources, verbs }) => resources.length > 0 && verbs.length > 0);
  return { ...role, rules: [...others, ...rest] };
}

const definitionName = 'b0000000-0000-4000-8000-000000000001';

/** Gives the caller the README's role, one action or data action of it perhaps missing, on the groups of the cluster and of its nodes, and nothing else. */
async function allow(bench: Bench, { but }: { but?: string } = {}): Promise<void> {
  const subscription = `/subscriptions/${bench.azure.environment.AZURE_SUBSCRIPTION_ID ?? ''}`;
  const authorization = (scope: string, kind: string, name: string): string =>
    `${scope}/providers/Microsoft.Authorization/${kind}/${name}`;
  const roleDefinitionId = authorization(subscription, 'roleDefinitions', definitionName);
  const properties = { roleName, type: 'CustomRole', assignableScopes: [subscription] };
  const isKept = (action: string): boolean => action !== but;
  const changes: Record<string, unknown> = {
    [roleDefinitionId]: {
      properties: {
        ...properties,
        permissions: [{ actions: actions.filter(isKept), dataActions: dataActions.filter(isKept) }],
      },
    },
  };
  const principalId = '33333333-3333-4333-8333-0000000000aa';
  const groups = ['demo', 'MC_demo_demo_westeurope'].map((group) => `${subscription}/resourceGroups/${group}`);
  for (const [index, scope] of groups.entries()) {
    changes[authorization(scope, 'roleAssignments', `b0000000-0000-4000-8000-00000000001${String(index)}`)] = {
      properties: { principalId, principalType: 'ServicePrincipal', roleDefinitionId, scope },
    };
  }
  const own = Object.entries(await bench.state()).filter(
    ([id, { properties: held }]) => id.includes('/roleassignments/a000') && held.principalId === principalId,
  );
  await bench.patch({ ...changes, ...Object.fromEntries(own.map(([id]) => [id, null])) });
}

/** Gives the cluster's user exactly what the README says. */
async function applyRoles(bench: Bench, administrator: LocalAzureClient): Promise<void> {
  const kubeconfig = bench.azure.environment.LOCAL_AZURE_KUBECONFIG ?? '';
  const kubectl = spawn('kubectl', ['--kubeconfig', kubeconfig, 'apply', '-f', '-']);
  kubectl.stdin.end(manifest);
  expect(await once(kubectl, 'close')).toEqual([0, null]);
  const binding = '/apis/rbac.authorization.k8s.io/v1/clusterrolebindings/runner-is-administrator';
  expect(await administrator.kubernetes('DELETE', binding)).toMatchObject({ status: 200 });
}

async function replaceRole(administrator: LocalAzureClient, role: KubernetesRole): Promise<void> {
  const { kind, metadata, apiVersion } = role;
  const namespace = metadata.namespace === undefined ? '' : `/namespaces/${metadata.namespace}`;
  const path = `/apis/${apiVersion}${namespace}/${kind.toLowerCase()}s/${metadata.name}`;
  expect(await administrator.kubernetes('PUT', path, JSON.stringify(role))).toMatchObject({ status: 200 });
}

/** That a check ended for want of a right, and said by which words. */
function expectRefusal({ outputs, failed, said }: Checked, ...words: string[]): void {
  expect({ failed, reason: outputs['failure-reason'] }).toEqual({ failed: true, reason: 'permission' });
  for (const word of words) expect(said.at(-1)).toContain(word);
}

const always = [
  'Microsoft.ContainerService/managedClusters/read',
  'Microsoft.ContainerService/managedClusters/listClusterUserCredential/action',
  'Microsoft.Network/publicIPAddresses/read',
];
const ofLocks = 'Microsoft.Authorization/locks/read';
const ofActivityLog = 'Microsoft.Insights/eventtypes/values/read';
/** What only some clusters have, and a scenario with such a one. */
const sometimes: [scenario: string, needed: string[]][] = [
  ['subnet-nat-gateway', ['Microsoft.Network/virtualNetworks/subnets/read', 'Microsoft.Network/natGateways/read']],
  ['outbound-udr', ['Microsoft.Network/virtualNetworks/subnets/read', 'Microsoft.Network/routeTables/read']],
  ['own-prefix', ['Microsoft.Network/publicIPPrefixes/read']],
  ['basic-load-balancer', ['Microsoft.Network/loadBalancers/read']],
];

/** What tells the addresses behind a route; without it they are not known. */
const ofAppliances: [scenario: string, action: string, address: string][] = [
  ['outbound-udr', 'Microsoft.Network/azureFirewalls/read', '203.0.113.220'],
  ['udr-appliance', 'Microsoft.Network/networkInterfaces/read', '203.0.113.221'],
];

test('every right that the README lists is tried', () => {
  const needed = sometimes.flatMap(([, actions]) => actions);
  const tried = [...always, ofLocks, ofActivityLog, ...needed, ...ofAppliances.map(([, action]) => action)];
  expect(new Set(tried)).toEqual(new Set(actions));
});

const grantOf = (action: string): string => `Grant ${action}: az role assignment create `;

test('a check needs the rights that the README lists, and names the one that is missing', () =>
  on('user-token', async (bench) => {
    const pinned = await runHere(bench, { timeout: '50s' });
    expect(pinned.outputs.verdict).toBe('pinned');
    const administrator = new LocalAzureClient(bench.azure);
    await Promise.all([allow(bench), applyRoles(bench, administrator)]);
    const good = { failed: false, ids: [], outputs: { verdict: 'pinned', 'failure-reason': '' } };
    expect(await check(bench)).toMatchObject(good);

    for (const grant of grants) {
      const { role, rule, resource, verb } = grant;
      await replaceRole(administrator, without(grant));
      const where = role.kind === 'Role' ? 'in the namespace "aks-egress"' : 'at the cluster scope';
      const right = `${verb} ${resource} of API group "${rule.apiGroups.join()}" ${where}`;
      expectRefusal(await check(bench), `Let user runner ${right}: README, Permissions`);
      await replaceRole(administrator, role);
    }

    for (const action of always) {
      await allow(bench, { but: action });
      expectRefusal(await check(bench), grantOf(action));
    }

    // Findings about the IP's lock, so that locks and the Activity Log are asked for.
    await allow(bench);
    const unlocked = { ...good, ids: ['advice: ip-unlocked'] };
    expect(await check(bench, { 'ip-lock': 'true' })).toMatchObject(unlocked);
    await allow(bench, { but: ofLocks });
    expectRefusal(await check(bench, { 'ip-lock': 'true' }), grantOf(ofLocks), '"Reader"');
    await allow(bench, { but: ofActivityLog });
    expect(await check(bench, { 'ip-lock': 'true' })).toMatchObject(unlocked);
    const ofEvents = (await bench.requests()).filter(({ url }) => url.includes('/eventtypes/'));
    expect(new Set(ofEvents.map(({ status }) => status))).toEqual(new Set([200, 403]));
  }));

test.each(sometimes)('on %s it needs %j, too', (scenario, needed) =>
  on(scenario, async (bench) => {
    await allow(bench);
    const { outputs, said } = await check(bench);
    expect({ said, reason: outputs['failure-reason'] }).not.toMatchObject({ reason: 'permission' });
    for (const action of needed) {
      await allow(bench, { but: action });
      expectRefusal(await check(bench), grantOf(action));
    }
  }),
);

test.each(ofAppliances)('on %s the addresses are found with %s', (scenario, action, address) =>
  on(scenario, async (bench) => {
    await allow(bench);
    const expected = async (): Promise<unknown> => (await check(bench)).outputs['expected-egress-ips'];
    expect(await expected()).toBe(`["${address}"]`);
    await allow(bench, { but: action });
    expect(await expected()).toBe('[]');
  }),
);

test('where Azure RBAC authorizes, the data actions that the README lists are what a check needs in the cluster', () =>
  on('entra-azure-rbac', async (bench) => {
    const pinned = await runHere(bench, { timeout: '50s' });
    expect(pinned.outputs.verdict).toBe('pinned');
    await allow(bench);
    expect(await check(bench)).toMatchObject({ failed: false, ids: [], outputs: { verdict: 'pinned' } });
    for (const action of dataActions) {
      await allow(bench, { but: action });
      expectRefusal(await check(bench), action, 'az role assignment create');
    }
  }));
