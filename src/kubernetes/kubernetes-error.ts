import { ActionError } from '../errors.ts';

/** A refusal by the Kubernetes API server, in its words. */
export class KubernetesError extends ActionError {
  readonly status: number;

  constructor(status: number, message: string, code: string) {
    super(
      status === 403 ? 'permission' : status === 401 ? 'auth' : 'cluster',
      `Kubernetes refused: ${message || `status ${String(status)}`}`,
      {
        code,
        ...(status === 403 ? { next: missingGrant(message) } : {}),
      },
    );
    this.status = status;
  }

  /** An admission webhook or policy refused the object: no right of the caller is missing. */
  get isPolicy(): boolean {
    return /denied (the )?request/i.test(this.message);
  }
}

/** Which right is missing, as the API server names it: https://kubernetes.io/docs/reference/access-authn-authz/authorization/#determine-the-request-verb */
function missingGrant(message: string): string {
  const words =
    /User "([^"]+)" cannot (\S+) resource "([^"]+)" in API group "([^"]*)" (at the cluster scope|in the namespace "[^"]+")/;
  const [, user, verb = '', resource = '', group = '', where = ''] = words.exec(message) ?? [];
  const right =
    user === undefined
      ? 'Give the identity that signs in this right in the cluster'
      : `Let user ${user} ${verb} ${resource} of API group "${group}" ${where}`;
  return `${right}: README, Permissions, has the roles of a check to copy, and says what the other modes need.`;
}
