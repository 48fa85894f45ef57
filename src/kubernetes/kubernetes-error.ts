import { principalWords, type Principal } from '../azure/identity/principal.ts';
import { ActionError, type FailureReason } from '../errors.ts';

/** Who asks the cluster: what its refusals are explained by. */
export interface Caller {
  clusterId: string;
  /** How it signs in: `by …`. */
  title: string;
  /** What to do where the cluster does not accept it. */
  advice: string;
  /** Who signed in to Azure, where it is the same who signs in to the cluster. */
  principal: Principal | undefined;
}

/** A refusal by the Kubernetes API server, in its words. */
export class KubernetesError extends ActionError {
  readonly status: number;

  constructor(status: number, message: string, code: string, caller?: Caller) {
    super(
      reasonOf(status, message),
      `Kubernetes refused${whom(status, caller)}: ${message || `status ${String(status)}`}`,
      {
        code,
        ...nextStep(status, message, caller),
      },
    );
    this.status = status;
  }

  /**
   * The same request may go through later: also an apply that met another write of the same object, since it brings no version of its own.
   * A server-side apply of a wrong object is answered by 500, too, and never does.
   */
  get mayPass(): boolean {
    const isWrongObject = this.message.includes('failed to create typed patch object');
    const metAnother = this.status === 409 && ['Conflict', 'AlreadyExists'].includes(this.code ?? '');
    return this.status === 429 || (this.status >= 500 && !isWrongObject) || metAnother;
  }

  /** An admission webhook or policy refused the object: no right of the caller is missing. */
  get isPolicy(): boolean {
    return /denied (the )?request/i.test(this.message);
  }
}

function reasonOf(status: number, message: string): FailureReason {
  if (status === 401) return 'auth';
  // No right is missing where a namespace is on its way out.
  return status === 403 && !isTerminating(message) ? 'permission' : 'cluster';
}

/** Source: https://github.com/kubernetes/apiserver/blob/master/pkg/admission/plugin/namespace/lifecycle/admission.go */
function isTerminating(message: string): boolean {
  return message.includes('because it is being terminated');
}

function whom(status: number, caller: Caller | undefined): string {
  return status === 401 && caller ? ` who signed in ${caller.title}` : '';
}

function nextStep(status: number, message: string, caller: Caller | undefined): { next?: string } {
  if (caller && message.includes('"system:anonymous"'))
    return { next: `The API server saw nobody sign in, though the action did, ${caller.title}. ${inspection}` };
  if (status === 401 && caller) return { next: caller.advice };
  const isMissingRight = reasonOf(status, message) === 'permission';
  return { next: isMissingRight ? missingGrant(message, caller) : passingStep(status, message) };
}

/** What to do about a refusal that no right is missing for. */
function passingStep(status: number, message: string): string {
  if (isTerminating(message)) return 'Wait until the namespace is gone, then run this again: it makes it anew.';
  if (message.includes('failed calling webhook'))
    return 'A webhook that is asked about such objects gives no answer: see whether its pods run (kubectl get mutatingwebhookconfigurations,validatingwebhookconfigurations names it). Then run this again.';
  if (status === 404 && message.startsWith('namespaces "'))
    return 'Somebody has deleted the namespace. Run this again: it makes it anew.';
  if (status === 429 || status >= 500)
    return 'The API server is busy or not well. Run this again in a few minutes: it goes on from here.';
  return 'Remove the cause that the cluster names, then run this again: it goes on from here.';
}

/** Who ends a connection and opens another has no key for the client's certificate. */
export const inspection =
  'A client certificate does not get past a proxy that looks into TLS: name the API server in NO_PROXY, or let the proxy leave its traffic alone.';

interface Missing {
  user: string;
  verb: string;
  resource: string;
  group: string;
  /** Empty for the whole cluster. */
  namespace: string;
}

/** Which right is missing, as the API server names it: https://kubernetes.io/docs/reference/access-authn-authz/authorization/#determine-the-request-verb */
function missingGrant(message: string, caller: Caller | undefined): string {
  const words =
    /User "([^"]+)" cannot (\S+) resource "([^"]+)" in API group "([^"]*)" (?:at the cluster scope|in the namespace "([^"]+)")/;
  const [found, user = '', verb = '', resource = '', group = '', namespace = ''] = words.exec(message) ?? [];
  const missing = { user, verb, resource, group, namespace };
  const isAzure = /access to the resource in Azure/i.test(message);
  if (found !== undefined && isAzure && caller) return `${azureGrant(missing, caller)} ${tables}.`;
  const right =
    found === undefined
      ? 'Give the identity that signs in this right in the cluster'
      : kubernetesGrant(missing, caller);
  return `${right}: ${tables}.`;
}

const tables = 'README, Permissions, has the roles of a check to copy, and says what the other modes need';

function kubernetesGrant({ user, verb, resource, group, namespace }: Missing, caller: Caller | undefined): string {
  const where = namespace === '' ? 'at the cluster scope' : `in the namespace "${namespace}"`;
  // Entra's identities have the name of their object id in a cluster.
  const whose = caller?.principal?.objectId === user ? ` (the object id of ${principalWords(caller.principal)})` : '';
  return `Let user ${user}${whose} ${verb} ${resource} of API group "${group}" ${where}`;
}

/** What the roles Reader and Writer hold of what the action asks for: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/containers#azure-kubernetes-service-rbac-writer */
const readable = ['namespaces', 'pods', 'pods/log', 'services', 'configmaps', 'events', 'deployments', 'replicasets'];
const writable = readable.filter((resource) => resource !== 'namespaces');

/** A role of Azure for objects in clusters. Source: https://learn.microsoft.com/azure/aks/manage-azure-rbac */
function azureGrant(missing: Missing, { clusterId }: Caller): string {
  const { user, namespace } = missing;
  const scope = namespace === '' ? clusterId : `${clusterId}/namespaces/${namespace}`;
  const command = `az role assignment create --assignee ${user} --role "Azure Kubernetes Service RBAC ${roleOf(missing)}" --scope ${scope}`;
  return `Grant the data action ${dataAction(missing)}: ${command} (a new grant takes up to five minutes to work).${namespace === '' ? makesNamespace : ''} A custom role can hold it alone:`;
}

/** Nodes are asked for before: who is told this then needs no second grant. */
const makesNamespace = ' A pin that also makes its namespace takes RBAC Cluster Admin.';

const reading = ['get', 'list', 'watch'];

function roleOf({ verb, resource }: Missing): string {
  if (reading.includes(verb) && readable.includes(resource)) return 'Reader';
  if (writable.includes(resource)) return 'Writer';
  return resource === 'namespaces' ? 'Cluster Admin' : 'Admin';
}

function dataAction({ verb, resource, group }: Missing): string {
  const [kind = ''] = resource.split('/');
  // Kinds that somebody added have no actions of their own.
  const isCustom = group.includes('.') && !group.endsWith('.k8s.io');
  const path = isCustom ? '*' : group === '' ? kind : `${group}/${kind}`;
  const action = reading.includes(verb) ? 'read' : verb === 'delete' ? 'delete' : 'write';
  return `Microsoft.ContainerService/managedClusters/${path}/${action}`;
}
