import { explain } from '../../src/errors.ts';
import { KubernetesError, type Caller } from '../../src/kubernetes/kubernetes-error.ts';

test.each([
  [
    'pods "aks-egress-1" is forbidden: User "runner" cannot get resource "pods/log" in API group "" in the namespace "shop"',
    'Let user runner get pods/log of API group "" in the namespace "shop": README, Permissions',
  ],
  ['nothing that anybody knows', 'Give the identity that signs in this right in the cluster: README, Permissions'],
])('a right that is missing is named, in the API server’s words and as what to grant: %s', (message, next) => {
  const error = new KubernetesError(403, message, 'Forbidden');
  expect(error.reason).toBe('permission');
  expect(explain(error)).toContain(`Kubernetes refused: ${message}\nNext: ${next}`);
});

const caller: Caller = {
  clusterId: '/c',
  title: 'by Entra as client 1',
  advice: 'Is the clock wrong?',
  principal: { clientId: 'client-1', objectId: 'a-b-c', tenantId: 't', userName: '', managedIdentity: '' },
};

/** In the words of https://learn.microsoft.com/azure/aks/manage-azure-rbac */
function denied(verb: string, resource: string, group: string, where: string): string {
  return explain(
    new KubernetesError(
      403,
      `x is forbidden: User "a-b-c" cannot ${verb} resource "${resource}" in API group "${group}" ${where}: User does not have access to the resource in Azure. Update role assignment to allow access.`,
      'Forbidden',
      caller,
    ),
  );
}

test.each([
  ['list', 'pods', '', 'in the namespace "shop"', 'pods/read', 'Reader', '/c/namespaces/shop'],
  ['get', 'pods/log', '', 'in the namespace "shop"', 'pods/read', 'Reader', '/c/namespaces/shop'],
  ['patch', 'deployments', 'apps', 'in the namespace "shop"', 'apps/deployments/write', 'Writer', '/c/namespaces/shop'],
  ['delete', 'configmaps', '', 'in the namespace "shop"', 'configmaps/delete', 'Writer', '/c/namespaces/shop'],
  ['list', 'nodes', '', 'at the cluster scope', 'nodes/read', 'Admin', '/c'],
  ['patch', 'namespaces', '', 'at the cluster scope', 'namespaces/write', 'Cluster Admin', '/c'],
  ['get', 'kinds', 'of.somebody', 'in the namespace "shop"', '*/read', 'Admin', '/c/namespaces/shop'],
])(
  'what Azure denies is told with the smallest role that holds it: %s %s',
  (verb, resource, group, where, action, role, scope) => {
    expect(denied(verb, resource, group, where)).toContain(
      `Grant the data action Microsoft.ContainerService/managedClusters/${action}: az role assignment create --assignee a-b-c --role "Azure Kubernetes Service RBAC ${role}" --scope ${scope} (`,
    );
  },
);

test('who may not list nodes is told what a pin goes on to need, so that one grant does', () => {
  expect(denied('list', 'nodes', '', 'at the cluster scope')).toContain('takes RBAC Cluster Admin');
  expect(denied('list', 'pods', '', 'in the namespace "shop"')).not.toContain('Cluster Admin');
});

test('whose object id a cluster names is said', () => {
  const message = 'User "a-b-c" cannot list resource "nodes" in API group "" at the cluster scope';
  expect(explain(new KubernetesError(403, message, 'Forbidden', caller))).toContain(
    'Let user a-b-c (the object id of application client-1 of tenant t) list nodes',
  );
});

test('who is not accepted is told what to look at', () => {
  const error = new KubernetesError(401, 'Unauthorized', 'Unauthorized', caller);
  expect(error.reason).toBe('auth');
  expect(explain(error)).toBe(
    'Kubernetes refused who signed in by Entra as client 1: Unauthorized\nNext: Is the clock wrong?',
  );
});

test('what no right would help says nothing of rights', () => {
  expect(explain(new KubernetesError(404, 'not found', 'NotFound'))).toMatch(
    /^Kubernetes refused: not found\nNext: Remove the cause/,
  );
  expect(explain(new KubernetesError(500, '', ''))).toMatch(/^Kubernetes refused: status 500\nNext: .* Run this again/);
  expect(new KubernetesError(401, 'Unauthorized', 'Unauthorized').reason).toBe('auth');
});

test('a client certificate that does not arrive is a matter of the way there, and nobody is to give strangers rights', () => {
  const title = 'by the client certificate that Azure hands out';
  const anonymous = 'User "system:anonymous" cannot list resource "nodes" in API group "" at the cluster scope';
  const forbidden = explain(new KubernetesError(403, anonymous, 'Forbidden', { ...caller, title }));
  expect(forbidden).toMatch(/saw nobody sign in[^]*proxy that looks into TLS[^]*NO_PROXY/);
  expect(forbidden).not.toContain('Let user');
});

test.each([
  [
    403,
    'deployments.apps "echo" is forbidden: unable to create new content in namespace shop because it is being terminated',
    'Forbidden',
    /Wait until the namespace is gone/,
  ],
  [404, 'namespaces "shop" not found', 'NotFound', /makes it anew/],
  [
    500,
    'Internal error occurred: failed calling webhook "policy.example": Post "https://policy.shop.svc:443": no endpoints available',
    'InternalError',
    /see whether its pods run/,
  ],
])('what somebody else must do is said, and is nobody’s right: %s %s', (status, message, code, next) => {
  const error = new KubernetesError(status, message, code);
  expect(error.reason).toBe('cluster');
  expect(error.next).toMatch(next);
});

test.each([
  [409, 'Conflict', true],
  [409, 'AlreadyExists', true],
  [409, 'Other', false],
  [422, 'Invalid', false],
  [429, 'TooManyRequests', true],
  [503, '', true],
])('whether %s %s may pass: %s', (status, code, mayPass) => {
  expect(new KubernetesError(status, 'words', code).mayPass).toBe(mayPass);
});
