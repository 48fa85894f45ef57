import type { Json } from '../../state/json.ts';
import { aksError } from '../errors.ts';
import type { ArmRequest } from '../request.ts';

/**
 * Conditional requests, as AKS takes them.
 * Source: https://learn.microsoft.com/azure/aks/use-etags
 * @throws ArmError 412 where the etag is not the present one, or what should be absent is there; 400 for conditions that AKS does not know
 */
export function refuseStaleCluster(present: Json | undefined, { headers }: ArmRequest): void {
  const match = headers['if-match'];
  const noneMatch = headers['if-none-match'];
  const isOdd = noneMatch !== undefined && noneMatch !== '' && noneMatch !== '*';
  if (isOdd || (match !== undefined && noneMatch === '*')) {
    const message = 'Only If-Match with an etag or *, or If-None-Match with *, is supported, and not both.';
    throw aksError(400, 'BadRequest', message);
  }
  if (noneMatch === '*' && present) {
    throw aksError(412, 'PreconditionFailed', 'The resource already exists, and If-None-Match is *.');
  }
  if (typeof match !== 'string' || match === '') return;
  if (match === '*' ? present !== undefined : present?.eTag === match) return;
  const message = `The provided etag '${match}' does not match the etag of the managed cluster. Please read it again and retry.`;
  throw aksError(412, 'PreconditionFailed', message);
}
