import { tryCommand } from '../../azure/run-command.ts';
import { ActionError } from '../../errors.ts';
import { KubernetesError, type Caller } from '../kubernetes-error.ts';

/** Status of a refusal by its reason. Source: https://github.com/kubernetes/apimachinery/blob/master/pkg/apis/meta/v1/types.go (StatusReason) */
const statuses: Readonly<Record<string, number>> = {
  BadRequest: 400,
  Unauthorized: 401,
  Forbidden: 403,
  NotFound: 404,
  MethodNotAllowed: 405,
  NotAcceptable: 406,
  AlreadyExists: 409,
  Conflict: 409,
  Gone: 410,
  Expired: 410,
  RequestEntityTooLarge: 413,
  UnsupportedMediaType: 415,
  Invalid: 422,
  TooManyRequests: 429,
  InternalError: 500,
  ServiceUnavailable: 503,
  ServerTimeout: 504,
  Timeout: 504,
};

/** What kubectl says of a failure, as the refusal by the API server that it was. */
export function kubectlError(words: string, caller: Caller | undefined): ActionError {
  const said = words.trim();
  const [, reason = '', message = ''] = /^Error from server(?: \((\w+)\))?: ([^]*)$/m.exec(said) ?? [];
  if (message !== '') return new KubernetesError(statuses[reason] ?? 500, message, reason || 'InternalError', caller);
  const [invalid] = /^The \S+ "[^"]*" is invalid: [^]*$/m.exec(said) ?? [];
  if (invalid !== undefined) return new KubernetesError(422, invalid, 'Invalid', caller);
  // Before its own words come warnings and what its libraries log.
  const last = said.split('\n').at(-1) ?? '';
  if (/\(Unauthorized\)|asked for the client to provide credentials/.test(last))
    return new KubernetesError(401, last, 'Unauthorized', caller);
  return new ActionError('cluster', `A command in the cluster did not reach its API server: ${last.slice(0, 300)}`, {
    next: `Run this again. If it stays: ${tryCommand}`,
  });
}
