import { ActionError } from '../errors.ts';

/** A refusal by the Kubernetes API server, in its words. */
export class KubernetesError extends ActionError {
  readonly status: number;

  constructor(status: number, message: string, code: string) {
    super(status === 403 ? 'permission' : status === 401 ? 'auth' : 'cluster', `Kubernetes refused: ${message}`, {
      code,
      ...(status === 403
        ? {
            next: 'Give the identity that signs in this right in the cluster; README, Permissions, has the roles to copy.',
          }
        : {}),
    });
    this.status = status;
  }

  /** An admission webhook or policy refused the object: no right of the caller is missing. */
  get isPolicy(): boolean {
    return /denied (the )?request/i.test(this.message);
  }
}
