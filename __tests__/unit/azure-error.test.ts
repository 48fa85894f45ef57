import { azureError, failedOperation, refuseFailed, missingRight, readError } from '../../src/azure/azure-error.ts';
import { explain } from '../../src/errors.ts';
import { subscription } from './examples.ts';

const scope = `/subscriptions/${subscription}/resourceGroups/shop/providers/Microsoft.Network/publicIPAddresses/web-egress`;

type Refusal = Parameters<typeof azureError>[0];

const refusal: Refusal = {
  method: 'PUT',
  path: `${scope}?api-version=2024-05-01`,
  status: 400,
  body: { error: { code: 'BadRequest', message: 'No.' } },
  headers: { 'x-ms-correlation-request-id': 'correlation-1', 'x-ms-request-id': 'request-1' },
  assignee: 'client-1',
};

test.each<[string, unknown, { code: string; message: string }]>([
  ['wrapped', { error: { code: 'A', message: 'B' } }, { code: 'A', message: 'B' }],
  ['bare, as the AKS provider answers', { code: 'A', message: 'B', subcode: '' }, { code: 'A', message: 'B' }],
  [
    'with details',
    { error: { code: 'A', message: 'B', details: [{ code: 'C' }, { message: 'x' }, { code: 'D' }] } },
    { code: 'A', message: 'B (C, D)' },
  ],
  ['text', '<html>502</html>', { code: 'Unknown', message: '<html>502</html>' }],
  ['long text', 'x'.repeat(10_000), { code: 'Unknown', message: 'x'.repeat(500) }],
  ['nothing', undefined, { code: 'Unknown', message: '' }],
  ['an empty object', {}, { code: 'Unknown', message: '' }],
  ['an error that is null', { error: null }, { code: 'Unknown', message: '' }],
  ['a list', [], { code: 'Unknown', message: '' }],
])('an error body that is %s', (_what, body, expected) => {
  expect(readError(body)).toEqual(expected);
});

test('an error says what was refused, with Azure’s code, words and correlation id', () => {
  const error = azureError(refusal);
  expect(error).toMatchObject({ status: 400, reason: 'azure', code: 'BadRequest', correlationId: 'correlation-1' });
  expect(explain(error)).toMatch(
    /^Azure refused PUT \S+: BadRequest: No\.\nNext: .*\nAzure correlation id: correlation-1$/,
  );
});

test('without a body, the status is what is said; without a correlation id, the request’s', () => {
  const error = azureError({ ...refusal, status: 502, body: undefined, headers: { 'x-ms-request-id': 'request-1' } });
  expect(error.message).toMatch(/Unknown: status 502$/);
  expect(error.correlationId).toBe('request-1');
  expect(azureError({ ...refusal, headers: {} }).correlationId).toBeUndefined();
});

test.each([
  [401, 'auth'],
  [403, 'permission'],
  [404, 'azure'],
  [409, 'azure'],
  [500, 'azure'],
])('status %i fails the run for the reason %s', (status, reason) => {
  expect(azureError({ ...refusal, status }).reason).toBe(reason);
});

test('whose token Azure does not take is told what to look at', () => {
  expect(explain(azureError({ ...refusal, status: 401 }))).toMatch(/Next: .*clock of the runner.*tenant-id/);
});

test('who asks too much is told what to do about it', () => {
  expect(explain(azureError({ ...refusal, status: 429 }))).toMatch(/Next: .*later.*concurrency/);
});

describe('a missing right', () => {
  // The texts are Azure's: https://learn.microsoft.com/azure/role-based-access-control/troubleshooting
  const plain = (action: string): string =>
    `The client 'client-1' with object id 'object-1' does not have authorization to perform action '${action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`;
  const linked = `The client 'client-1' with object id 'object-1' has permission to perform action 'Microsoft.ContainerService/managedClusters/write' on scope '/subscriptions/x/cluster'; however, it does not have permission to perform action 'Microsoft.Network/publicIPAddresses/join/action' on the linked scope(s) '${scope}' or the linked scope(s) are invalid.`;

  const nextOf = (code: string, message: string): string | undefined =>
    azureError({ ...refusal, status: 403, body: { error: { code, message } } }).next;

  test.each([
    ['Microsoft.ContainerService/managedClusters/read', 'Reader'],
    ['Microsoft.ContainerService/managedClusters/write', 'Azure Kubernetes Service Contributor Role'],
    ['Microsoft.ContainerService/managedClusters/runcommand/action', 'Azure Kubernetes Service Contributor Role'],
    [
      'Microsoft.ContainerService/managedClusters/listClusterUserCredential/action',
      'Azure Kubernetes Service Cluster User Role',
    ],
    ['Microsoft.Network/publicIPAddresses/read', 'Reader'],
    ['Microsoft.Network/publicIPAddresses/write', 'Network Contributor'],
    ['Microsoft.Authorization/roleAssignments/write', 'Role Based Access Control Administrator'],
    ['Microsoft.Authorization/locks/write', 'User Access Administrator'],
    ['Microsoft.Authorization/locks/read', 'Reader'],
    ['Microsoft.Unknown/things/write', 'Contributor'],
  ])('%s is granted by the role %s, at the scope that Azure names, to the client', (action, role) => {
    const next = nextOf('AuthorizationFailed', plain(action));
    expect(next).toContain(`Grant ${action}: `);
    expect(next).toContain(`az role assignment create --assignee client-1 --role "${role}" --scope ${scope} `);
  });

  test('that a check needs is in the custom role to copy; others are not', () => {
    const custom = 'A custom role can hold it alone: README, Permissions.';
    expect(nextOf('AuthorizationFailed', plain('Microsoft.Network/natGateways/read'))).toContain(custom);
    expect(nextOf('AuthorizationFailed', plain('Microsoft.Network/natGateways/write'))).not.toContain(custom);
  });

  test('on a linked scope is the one that is named, not the one that is there', () => {
    expect(nextOf('LinkedAuthorizationFailed', linked)).toMatch(
      new RegExp(`^Grant Microsoft.Network/publicIPAddresses/join/action: .*"Network Contributor" --scope ${scope} `),
    );
  });

  test('of several linked scopes, the first is named', () => {
    const two = linked.replace(`'${scope}'`, `'${scope},/subscriptions/other'`);
    expect(nextOf('LinkedAuthorizationFailed', two)).toContain(`--scope ${scope} `);
  });

  test('is found inside what a failed operation or the cloud controller quotes', () => {
    const quoted = `Reconcile outbound failed. RESPONSE 403: {"error":{"code":"LinkedAuthorizationFailed","message":"${linked}"}}`;
    expect(missingRight(quoted, 'client-9')).toContain(
      `--assignee client-9 --role "Network Contributor" --scope ${scope} `,
    );
  });

  test('that Azure does not name is not guessed', () => {
    expect(nextOf('RequestDisallowedByPolicy', 'Resource was disallowed by policy.')).not.toMatch(/az role/);
  });
});

test.each([400, 401, 403, 404, 408, 409, 412, 429, 500, 503])('%i says what to do next', (status) => {
  expect(azureError({ ...refusal, status }).next).toMatch(/\w/);
});

test.each([429, 503])(
  'of %i with a Retry-After that nobody waited for, how long Azure asks to wait is said',
  (status) => {
    expect(azureError({ ...refusal, status, headers: { 'retry-after': '86400' } }).next).toContain(
      'Retry-After: 86400',
    );
  },
);

describe('an operation that Azure had accepted', () => {
  const request = { url: `https://management.azure.com${scope}?api-version=1`, method: 'PUT' };
  const last = { status: '200', headers: {}, body: {}, request };

  test.each([
    [
      'failed',
      { error: { code: 'Broke', message: 'it broke' } },
      /accepted PUT \S+web-egress, but the operation failed: Broke: it broke/,
    ],
    ['failed', { status: 'Failed' }, /the operation failed: Azure does not say why/],
    ['canceled', { status: 'Canceled' }, /somebody or something canceled the operation/],
  ] as const)('%s, and is told with what began it', (status, body, words) => {
    const error = failedOperation({ begun: request, last: { ...last, body }, status, assignee: 'me' });
    expect(explain(error)).toMatch(words);
    expect(explain(error)).toMatch(/Next: .*run this again/);
  });

  test('may leave a resource that is Failed: that is no success', () => {
    const body = { properties: { provisioningState: 'Failed' } };
    expect(() => refuseFailed({ ...last, body })).toThrow(/then says that its state is Failed/);
    refuseFailed({ ...last, body: { properties: { provisioningState: 'Succeeded' } } });
  });
});
