import { clusterId, exampleInputs, leastInputs, reader, readInputs, refusalOf, subscription } from './examples.ts';

/** The lines of the refusal that name an input. */
function problems(given: Record<string, string>): string[] {
  return refusalOf(() => exampleInputs(given))
    .message.split('\n')
    .slice(1)
    .map((line) => line.trim());
}

test('the least that a workflow must say is enough, with the documented defaults', () => {
  expect(exampleInputs()).toMatchObject({
    mode: 'pin',
    clusterName: 'web',
    ipName: 'web-egress',
    ipNamed: false,
    ipCount: 1,
    ipResourceGroup: 'shop',
    grantAccess: false,
    replace: 'managed',
    expectPlan: undefined,
    outboundPorts: undefined,
    name: 'aks-egress',
    namespace: 'aks-egress',
    replicas: 2,
    echoInterval: 300_000,
    service: 'auto',
    timeout: 900_000,
    operationTimeout: 3_600_000,
    failOn: ['drifted', 'unverifiable'],
    deleteIp: false,
  });
});

test('all bad inputs are said in one message: name, what was given, what is allowed', () => {
  const error = refusalOf(() =>
    exampleInputs({ 'cluster-name': 'web!', 'ip-count': '0', mode: 'pinn', timeout: '15', 'fail-on': 'drift' }),
  );
  expect(error.reason).toBe('input');
  expect(error.message.split('\n')).toEqual([
    '5 inputs are wrong:',
    expect.stringMatching(/^ {2}mode: 'pinn' is not allowed\. .*pin, reserve, plan, check, unpin, discover/),
    expect.stringMatching(/^ {2}cluster-name: 'web!' is not allowed\. .+/),
    expect.stringMatching(/^ {2}ip-count: '0' is not allowed\. .*1 to 100/),
    expect.stringMatching(/^ {2}timeout: '15' is not allowed\. .*90s, 15m or 1h/),
    expect.stringMatching(/^ {2}fail-on: 'drift' is not allowed\. .*drifted, unverifiable/),
  ]);
  expect(error.next).toContain('Nothing was contacted');
});

test('a workflow that says nothing is told all that is missing', () => {
  const { message } = refusalOf(() => readInputs(reader({}), {}));
  for (const name of ['cluster-name', 'resource-group']) expect(message).toContain(`${name}: missing.`);
});

test('the session gives subscription, tenant and client; an input wins over it', () => {
  const environment = {
    AZURE_SUBSCRIPTION_ID: subscription,
    AZURE_TENANT_ID: '22222222-2222-3333-4444-555555555555',
    AZURE_CLIENT_ID: 'not a guid',
  };
  const given = { 'cluster-name': 'web', 'resource-group': 'shop', 'client-id': leastInputs['client-id'] ?? '' };
  expect(readInputs(reader(given), environment)).toMatchObject({
    subscriptionId: subscription,
    clientId: leastInputs['client-id'],
  });
});

describe('cluster-name as a resource id', () => {
  test('gives name, group and subscription', () => {
    const given = { ...leastInputs, 'cluster-name': clusterId, 'resource-group': '', 'subscription-id': '' };
    expect(readInputs(reader(given), { AZURE_SUBSCRIPTION_ID: '99999999-2222-3333-4444-555555555555' })).toMatchObject({
      clusterName: 'web',
      resourceGroup: 'shop',
      subscriptionId: subscription,
      ipName: 'web-egress',
    });
  });

  test('may be repeated by the other inputs in any case, not contradicted', () => {
    expect(exampleInputs({ 'cluster-name': clusterId, 'resource-group': 'SHOP' }).resourceGroup).toBe('shop');
    expect(problems({ 'cluster-name': clusterId, 'resource-group': 'other' })).toEqual([
      expect.stringMatching(/^resource-group: 'other' is not allowed\..*'shop'/),
    ]);
  });

  test.each([
    ['subscription', subscription, 'Visual%20Studio'],
    ['resource group', '/shop/', '/../'],
    ['cluster', '/web', '/-web'],
  ])('is held to what the single inputs allow: %s', (part, from, to) => {
    expect(
      problems({ 'cluster-name': clusterId.replace(from, to), 'resource-group': '', 'subscription-id': '' }),
    ).toEqual([expect.stringMatching(new RegExp(`^cluster-name: '/sub.* no ${part} '${to.replaceAll('/', '')}'\\.$`))]);
  });

  test('names all of its parts that cannot be', () => {
    const id = clusterId.replace(subscription, 'x').replace('/web', '/web!');
    expect(problems({ 'cluster-name': id, 'subscription-id': '', 'resource-group': '' })).toEqual([
      expect.stringMatching(/no subscription 'x', no cluster 'web!'\.$/),
    ]);
  });

  test('must be one of a cluster', () => {
    const id = clusterId.replace('Microsoft.ContainerService/managedClusters', 'Microsoft.Compute/virtualMachines');
    expect(problems({ 'cluster-name': id })).toEqual([expect.stringMatching(/^cluster-name: .*managedClusters/)]);
  });
});

test.each([
  ['azurecloud', 'azurecloud'],
  ['AzureUSGovernment', 'azureusgovernment'],
  ['azure-china-cloud', 'azurechinacloud'],
])('environment %s', (environment, cloudName) => {
  expect(exampleInputs({ environment })).toMatchObject({ cloudName });
});

test('another cloud is given by its endpoints, as inputs or from the environment', () => {
  const environment = {
    AZURE_RESOURCE_MANAGER_ENDPOINT: 'https://management.example/',
    AZURE_AUTHORITY_HOST: 'https://login.example',
  };
  const inputs = readInputs(reader({ ...leastInputs, 'authority-host': 'https://login.other' }), environment);
  expect(inputs).toMatchObject({
    resourceManagerEndpoint: 'https://management.example',
    authorityHost: 'https://login.other',
  });
});

test.each([
  ['90s', 90_000],
  ['15m', 900_000],
  ['1h', 3_600_000],
  ['24h', 86_400_000],
])('timeout %s', (timeout, milliseconds) => {
  expect(exampleInputs({ timeout }).timeout).toBe(milliseconds);
});

test('lists may be separated by commas, spaces and line ends', () => {
  const inputs = exampleInputs({
    'ip-zones': '1, 2\n3',
    tags: 'team=shop, cost = a=b\n\nempty=',
    'service-source-ranges': '10.0.0.0/8 2001:db8::/32',
    'fail-on': 'unverifiable,drifted',
    replace: '20.50.0.1/32, 20.60.0.0/30',
  });
  expect(inputs.ipZones).toEqual(['1', '2', '3']);
  expect(inputs.tags).toEqual({ team: 'shop', cost: 'a=b', empty: '' });
  expect(inputs.serviceSourceRanges).toEqual(['10.0.0.0/8', '2001:db8::/32']);
  expect(inputs.failOn).toEqual(['drifted', 'unverifiable']);
  expect(inputs.replace).toEqual(['20.50.0.1', '20.60.0.0/30']);
});

test('fail-on: none fails at nothing', () => {
  expect(exampleInputs({ 'fail-on': 'none' }).failOn).toEqual([]);
  expect(exampleInputs({ 'fail-on': 'Drifted' }).failOn).toEqual(['drifted']);
});

test('an echo service that is named twice cannot agree with itself', () => {
  const inputs = exampleInputs({ 'echo-urls': 'http://echo.example/ip http://echo.example/ip https://other.example' });
  expect(inputs.echoUrls).toEqual(['http://echo.example/ip', 'https://other.example']);
});

test('an IP that the workflow names is meant', () => {
  expect(exampleInputs({ 'ip-name': 'partner-ip' })).toMatchObject({ ipName: 'partner-ip', ipNamed: true });
  expect(exampleInputs({ 'ip-resource-group': '@node' }).ipResourceGroup).toBe('@node');
});

test.each([
  ['1', 80],
  ['2', 78],
  ['9', 78],
  ['10', 77],
  ['100', 76],
])('ip-name leaves room for the number of each of %s IPs: %d', (ipCount, longest) => {
  expect(() => exampleInputs({ 'ip-count': ipCount, 'ip-name': 'x'.repeat(longest) })).not.toThrow();
  expect(problems({ 'ip-count': ipCount, 'ip-name': 'x'.repeat(longest + 1) })).toEqual([
    expect.stringMatching(new RegExp(`^ip-name: 'x+' is not allowed\\. Give 1 to ${longest} letters`)),
  ]);
});

test('the default IP names of the longest cluster name fit', () => {
  const { ipName } = exampleInputs({ 'cluster-name': 'x'.repeat(63), 'ip-count': '100' });
  expect(`${ipName}-100`.length).toBeLessThanOrEqual(80);
});

test.each([
  ['resource-group', 'Größe_(1).x-2'],
  ['resource-group', 'x'.repeat(90)],
  ['cluster-name', 'x'.repeat(63)],
  ['ip-name', 'x'.repeat(80)],
  ['name', 'x'.repeat(58)],
  ['namespace', '0'.repeat(63)],
  ['image', 'registry.example:5000/tools/busybox:1.36'],
  ['image', `busybox@sha256:${'a'.repeat(64)}`],
  ['outbound-ports', '0'],
  ['outbound-ports', '64000'],
  ['expect-plan', 'a'.repeat(64)],
])('%s takes %s', (name, value) => {
  expect(() => exampleInputs({ [name]: value })).not.toThrow();
});

test.each([
  ['resource-group', 'ends.'],
  ['resource-group', 'x'.repeat(91)],
  ['resource-group', '../other'],
  ['cluster-name', '-web'],
  ['cluster-name', 'x'.repeat(64)],
  ['subscription-id', 'Visual Studio'],
  ['environment', 'azurestack'],
  ['resource-manager-endpoint', 'http://management.example'],
  ['authority-host', 'https://user:pass@login.example'],
  ['ip-name', 'ends-'],
  ['ip-name', 'x'.repeat(81)],
  ['ip-count', '101'],
  ['ip-count', '1.5'],
  ['ip-count', '1e2'],
  ['ip-zones', '4'],
  ['grant-access', 'yes'],
  ['tags', 'no value'],
  ['tags', 'service=x'],
  ['tags', 'service =x'],
  ['tags', 'k8s-azure-service=x'],
  ['tags', 'aks-managed-type=x'],
  ['tags', 'aks-egress-ip=other/cluster'],
  ['replace', 'some'],
  ['replace', '20.50.0.300'],
  ['expect-plan', 'latest'],
  ['outbound-ports', '100'],
  ['outbound-ports', '64008'],
  ['name', '1st'],
  ['name', 'x'.repeat(59)],
  ['namespace', 'Team'],
  ['replicas', '0'],
  ['image', 'busybox'],
  ['image', 'busybox:latest'],
  ['image', 'registry.example:5000/busybox'],
  ['echo-urls', 'ftp://echo.example'],
  ['echo-urls', 'http://user:pass@echo.example'],
  ['echo-urls', ' '],
  ['echo-interval', '2h'],
  ['service', 'maybe'],
  ['service-source-ranges', '10.0.0.0/33'],
  ['timeout', '0s'],
  ['timeout', '15 m'],
  ['operation-timeout', '25h'],
  ['fail-on', 'drifted,never'],
  ['delete-ip', '1'],
])('%s refuses %s', (name, value) => {
  const [problem, ...more] = problems({ [name]: value });
  expect(problem).toMatch(new RegExp(`^${name}: ('|missing)`));
  expect(more).toEqual([]);
});

describe('inputs of the ways out', () => {
  const prefixId = clusterId.replace(
    'Microsoft.ContainerService/managedClusters',
    'Microsoft.Network/publicIPPrefixes',
  );

  test('are lists, and a name with its namespace', () => {
    expect(exampleInputs()).toMatchObject({ ipFromPrefix: [], partnerCidrs: [], skipNodeGroups: [] });
    const given = {
      'ip-from-prefix': `partners ${prefixId}`,
      'partner-cidrs': '198.51.100.0/24, 2001:DB8::1',
      'skip-node-groups': 'gpu,virtual-node',
      'static-gateway-configuration': 'shop/egress',
      'echo-urls-ipv6': 'https://six.example',
    };
    expect(exampleInputs(given)).toMatchObject({
      ipFromPrefix: ['partners', prefixId],
      partnerCidrs: ['198.51.100.0/24', '2001:db8::1'],
      skipNodeGroups: ['gpu', 'virtual-node'],
      staticGatewayConfiguration: { namespace: 'shop', name: 'egress' },
      namespace: 'shop',
      echoUrlsIpv6: ['https://six.example'],
    });
  });

  test.each([
    ['ip-from-prefix', clusterId],
    ['ip-from-prefix', prefixId.replace('publicIPPrefixes', 'publicIPAddresses')],
    ['ip-from-prefix', `${prefixId}?api-version=1`],
    ['ip-from-prefix', 'a/b'],
    ['partner-cidrs', 'partner.example'],
    ['partner-cidrs', '198.51.100.0/40'],
    ['skip-node-groups', 'a;b'],
    ['static-gateway-configuration', 'egress'],
    ['static-gateway-configuration', 'Shop/Egress'],
  ])('%s cannot be %s: the input is named', (name, value) => {
    expect(problems({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name}: `))]);
  });
});

test.each([
  ['kubeconfig', '~/.kube/config'],
  ['admin', 'true'],
])('commands in the cluster sign in by themselves: %s is not taken', (name, value) => {
  expect(problems({ connection: 'run-command', [name]: value })).toEqual([
    expect.stringMatching(new RegExp(`^${name}: .*run-command`)),
  ]);
});
