import { explain } from '../../src/errors.ts';
import { KubernetesError } from '../../src/kubernetes/kubernetes-error.ts';

test.each([
  [
    'pods "aks-egress-1" is forbidden: User "runner" cannot get resource "pods/log" in API group "" in the namespace "shop"',
    'Let user runner get pods/log of API group "" in the namespace "shop": README, Permissions',
  ],
  [
    // With Azure's own authorizer: https://learn.microsoft.com/azure/aks/manage-azure-rbac
    'nodes is forbidden: User "a-b-c" cannot list resource "nodes" in API group "" at the cluster scope: User does not have access to the resource in Azure. Update role assignment to allow access.',
    'Let user a-b-c list nodes of API group "" at the cluster scope: README, Permissions',
  ],
  ['nothing that anybody knows', 'Give the identity that signs in this right in the cluster: README, Permissions'],
])('a right that is missing is named, in the API server’s words and as what to grant: %s', (message, next) => {
  const error = new KubernetesError(403, message, 'Forbidden');
  expect(error.reason).toBe('permission');
  expect(explain(error)).toContain(`Kubernetes refused: ${message}\nNext: ${next}`);
});

test('what no right would help says nothing of rights', () => {
  expect(explain(new KubernetesError(404, 'not found', 'NotFound'))).toBe('Kubernetes refused: not found');
  expect(explain(new KubernetesError(500, '', ''))).toBe('Kubernetes refused: status 500');
  expect(new KubernetesError(401, 'Unauthorized', 'Unauthorized').reason).toBe('auth');
});
