import { ActionError, type FailureReason } from '../errors.ts';
import { object, text, type Json } from '../json.ts';

/** A refusal by Azure: status, code and message as Azure gave them, and what to do where that is known. */
export class AzureError extends ActionError {
  readonly status: number;
  /** An earlier try of the same request got no answer: what is refused now may have been carried out then. */
  readonly mayBeDone: boolean;

  constructor(
    status: number,
    reason: FailureReason,
    message: string,
    details: { code: string; correlationId?: string; next?: string; mayBeDone?: boolean },
  ) {
    super(reason, message, details);
    this.status = status;
    this.mayBeDone = details.mayBeDone ?? false;
  }
}

/** An answer of Resource Manager. */
export interface Answer {
  status: string;
  headers: Readonly<Record<string, string | undefined>>;
  body: unknown;
  request: { url: string; method: string };
  /** An earlier try of the same request got no answer. */
  mayBeDone?: boolean;
}

interface Refusal {
  method: string;
  /** An earlier try of the same request got no answer. */
  mayBeDone?: boolean;
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
export function azureError({ method, path, status, body, headers, assignee, mayBeDone = false }: Refusal): AzureError {
  const { code, message } = readError(body);
  const resource = path.split('?')[0] ?? path;
  const said = message === '' ? `status ${String(status)}` : message;
  const next = missingRight(said, assignee) ?? nextOf(status, headers['retry-after']);
  return new AzureError(status, reasonOf(status), `Azure refused ${method} ${resource}: ${code}: ${said}`, {
    code,
    mayBeDone,
    ...correlationOf(headers),
    next,
  });
}

/** What Azure's support asks for first. */
function correlationOf(headers: Answer['headers']): { correlationId?: string } {
  const correlationId = headers['x-ms-correlation-request-id'] ?? headers['x-ms-request-id'];
  return correlationId === undefined ? {} : { correlationId };
}

/** What helps against a refusal whose message names no right, by its status. */
function nextOf(status: number, retryAfter: string | undefined): string {
  const asked = retryAfter === undefined ? '' : ` It asks to wait (Retry-After: ${retryAfter}).`;
  if (status === 429) return `${lessRequests}${asked}`;
  if (status === 401) return noGoodToken;
  if (status === 403) return forbidden;
  if (status === 408 || status >= 500) return `${ownTrouble}${asked}`;
  if (status === 409 || status === 412) return somebodyElse;
  return status === 404 ? gone : wrong;
}

const lessRequests =
  'Azure takes no more requests for now: run this again later, at another time than others of the same subscription, or with less concurrency.';

const ownTrouble =
  'Azure has trouble of its own, and several tries did not help: run this again later. If it stays, look at https://azure.status.microsoft, or ask Azure’s support.';

const somebodyElse =
  'Somebody else works on it at the same time, or something keeps it from being changed, as the message says: run this again when that has ended.';

const forbidden =
  'Give whoever signed in, whom the log names, the role of this mode: README, Permissions. Where a policy or a deny assignment forbids it, as the message then says, let that except it.';

const wrong =
  'It would be refused again: change what the message names, in the inputs or in Azure, then run this again.';

const gone = 'Somebody deleted it meanwhile: run this again, it goes on from what is there then.';

const noGoodToken =
  'Azure did not take the token of whoever signed in, whom the log names. Set the clock of the runner, correct tenant-id and subscription-id where they do not belong together, and run this again.';

interface Failure {
  /** The request that began it. */
  begun: Answer['request'];
  last: Answer;
  status: 'failed' | 'canceled';
  /** Whom a missing role is to be assigned to. */
  assignee: string;
}

/** What became of an operation that Azure had accepted. */
export function failedOperation({ begun, last, status, assignee }: Failure): AzureError {
  const { code, message } = readError(last.body);
  const what = status === 'failed' ? 'the operation failed' : 'somebody or something canceled the operation';
  const why = code === 'Unknown' && message === '' ? 'Azure does not say why' : `${code}: ${message}`;
  const right = missingRight(message, assignee);
  return new AzureError(
    Number(last.status),
    right === undefined ? 'azure' : 'permission',
    `Azure accepted ${begun.method} ${new URL(begun.url).pathname}, but ${what}: ${why}`,
    { code, next: right ?? mended, ...correlationOf(last.headers) },
  );
}

const mended =
  'Mend what Azure names, then run this again: it goes on from what is there. The Activity Log of the resource has the details.';

/**
 * Refuses a resource whose state says that it was not made as asked for, though the operation did not fail.
 * @throws AzureError
 */
export function refuseFailed({ status, body, headers, request }: Answer): void {
  const { provisioningState } = object(object(body).properties);
  if (!['failed', 'canceled'].includes(text(provisioningState).toLowerCase())) return;
  throw new AzureError(
    Number(status),
    'azure',
    `Azure carried out a change of ${new URL(request.url).pathname}, and then says that its state is ${text(provisioningState)}.`,
    { code: 'ProvisioningFailed', next: mended, ...correlationOf(headers) },
  );
}

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
