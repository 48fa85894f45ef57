import type { ClusterView } from '../../cluster-view.ts';
import type { User } from '../authentication.ts';
import type { Attributes, ResourceAttributes } from './attributes.ts';
import type { Decision, Webhook } from './authorizer.ts';

const clusterType = 'Microsoft.ContainerService/managedClusters';
const actions = new Map([
  ...['get', 'list', 'watch'].map((verb) => [verb, 'read'] as const),
  ...['create', 'patch', 'update'].map((verb) => [verb, 'write'] as const),
  ...['delete', 'deletecollection'].map((verb) => [verb, 'delete'] as const),
  ...['bind', 'escalate', 'impersonate', 'use'].map((verb) => [verb, `${verb}/action`] as const),
  ['*', '*'],
]);

/**
 * The words of guard, which AKS asks: https://github.com/kubeguard/guard/blob/master/authz/providers/azure/rbac/checkaccessreqhelper.go
 */
const noOpinion = 'Azure does not have opinion for this user.';
const stranger =
  'Azure does not have opinion for this non AAD user. If you are an AAD user, please set Extra:oid parameter for impersonated user in the kubeconfig';
const denial = 'User does not have access to the resource in Azure. Update role assignment to allow access.';

/** Lets users of Entra do what role assignments in Azure let them: https://learn.microsoft.com/azure/aks/entra-id-authorization */
export class AzureRbac implements Webhook {
  readonly #cluster: ClusterView;

  constructor(cluster: ClusterView) {
    this.#cluster = cluster;
  }

  isAsked(): boolean {
    return this.#cluster.features().entra?.azureRbac ?? false;
  }

  decide({ name, extra = {} }: User, attributes: Attributes): Decision {
    if (name.startsWith('system:')) return { allowed: false, reason: noOpinion };
    const objectId = extra.oid?.[0];
    if (objectId === undefined) return { allowed: false, reason: stranger };
    const grant = this.#cluster.dataGrant(objectId, dataActionOf(attributes), this.#scopeOf(attributes));
    if (grant === undefined) return { allowed: false, denied: true, reason: denial };
    const [assignment, role] = [grant.assignment, grant.role].map((id) => id.replaceAll('-', ''));
    const reason = `Access allowed by Azure RBAC Role Assignment ${assignment} of Role ${role} to user ${objectId}`;
    return { allowed: true, reason };
  }

  #scopeOf({ resource }: Attributes): string {
    const { id } = this.#cluster;
    return resource?.namespace === undefined ? id : `${id}/namespaces/${resource.namespace}`;
  }
}

/** What a request is called in Azure. Of the subresources only `pods/exec` is told apart: the log of a pod is read as the pod. */
export function dataActionOf({ verb, path, resource }: Attributes): string {
  const action = actions.get(verb);
  const steps = resource === undefined ? [...path.split('/'), action] : resourceAction(resource, action);
  return [clusterType, ...steps].filter((step) => step !== undefined && step !== '').join('/');
}

function resourceAction({ group, resource, subresource }: ResourceAttributes, action: string | undefined): unknown[] {
  if (resource === 'pods' && subresource === 'exec') return [group, 'pods/exec/action'];
  return [group, resource, action];
}
