import { ActionError, type FailureReason } from '../errors.ts';
import { object, text, type Json } from '../json.ts';

/** A refusal by Azure: status, code and message as Azure gave them, and what to do where that is known. */
export class AzureError extends ActionError {
  readonly status: number;

  constructor(
    status: number,
    reason: FailureReason,
    message: string,
    details: { code: string; correlationId?: string; next?: string },
  ) {
    super(reason, message, details);
    this.status = status;
  }
}

interface Refusal {
  method: string;
  path: string;
  status: number;
  body: unknown;
  headers: Readonly<Record<string, string | undefined>>;
  /** Whom a missing role is to be assigned to. */
  assignee: string;
}

/**
 * Turns an answer of Resource Manager into an error. Bodies come wrapped (`{"error":{…}}`), bare (`{"code":…}`, the AKS provider), as text, or not at all.
 * Source: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors
 */
export function azureError({ method, path, status, body, headers, assignee }: Refusal): AzureError {
  const { code, message } = readError(body);
  const correlationId = headers['x-ms-correlation-request-id'] ?? headers['x-ms-request-id'];
  const resource = path.split('?')[0] ?? path;
  const said = message === '' ? `status ${String(status)}` : message;
  const next = status === 429 ? lessRequests : status === 401 ? noGoodToken : missingRight(said, assignee);
  return new AzureError(status, reasonOf(status), `Azure refused ${method} ${resource}: ${code}: ${said}`, {
    code,
    ...(correlationId === undefined ? {} : { correlationId }),
    ...(next === undefined ? {} : { next }),
  });
}

const lessRequests =
  'Azure takes no more requests for now: run this again later, at another time than others of the same subscription, or with less concurrency.';

const noGoodToken =
  'Azure did not take the token of whoever signed in, whom the log names. Set the clock of the runner, correct tenant-id and subscription-id where they do not belong together, and run this again.';

/** Code and message of an error body in any of its forms. */
export function readError(body: unknown): { code: string; message: string } {
  if (typeof body === 'string') return { code: 'Unknown', message: body.slice(0, 500) };
  const outer = object(body);
  const error: Json = 'error' in outer ? object(outer.error) : outer;
  const details = (Array.isArray(error.details) ? error.details : []).map((detail) => text(object(detail).code));
  const suffix = details.filter((detail) => detail !== '').join(', ');
  const message = text(error.message);
  return { code: text(error.code) || 'Unknown', message: suffix === '' ? message : `${message} (${suffix})` };
}

function reasonOf(status: number): FailureReason {
  if (status === 401) return 'auth';
  return status === 403 ? 'permission' : 'azure';
}

/** Built-in roles that hold an action, most specific first. Source: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles */
const roles: readonly (readonly [RegExp, string])[] = [
  [
    /^Microsoft\.ContainerService\/managedClusters\/listClusterAdminCredential/i,
    'Azure Kubernetes Service Cluster Admin Role',
  ],
  [/^Microsoft\.ContainerService\/managedClusters\/listCluster/i, 'Azure Kubernetes Service Cluster User Role'],
  [/^Microsoft\.ContainerService\/managedClusters\/(write|runCommand)/i, 'Azure Kubernetes Service Contributor Role'],
  [/^Microsoft\.Network\/.*\/read$/i, 'Reader'],
  [/^Microsoft\.Network\//i, 'Network Contributor'],
  [/^Microsoft\.Authorization\/roleAssignments\/(write|delete)/i, 'Role Based Access Control Administrator'],
  [/^Microsoft\.Authorization\/locks\/(write|delete)/i, 'User Access Administrator'],
  [/\/read$/i, 'Reader'],
];

/** Actions such as the README's custom role holds. */
const isOfCheck = /(\/read|\/(listClusterUserCredential|runCommand)\/action)$/i;

/** The command that grants the right which Azure's message names; undefined where it names none. */
export function missingRight(message: string, assignee: string): string | undefined {
  const linked = /perform action '([^']+)' on the linked scope\(s\) '([^']+)'/.exec(message);
  const plain = /does not have authorization to perform action '([^']+)' over scope '([^']+)'/.exec(message);
  const [, action, scope] = linked ?? plain ?? [];
  if (action === undefined || scope === undefined) return undefined;
  const role = roles.find(([pattern]) => pattern.test(action))?.[1] ?? 'Contributor';
  // The result of a command is gone before a grant for it would work.
  const [onlyScope = scope] = scope.split(/,|\/commandResults\//i);
  const command = `az role assignment create --assignee ${assignee} --role "${role}" --scope ${onlyScope}`;
  const alone = isOfCheck.test(action) ? ' A custom role can hold it alone: README, Permissions.' : '';
  return `Grant ${action}: ${command} (a new grant takes some minutes to work).${alone}`;
}
