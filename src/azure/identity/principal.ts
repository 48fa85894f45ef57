import { text } from '../../json.ts';
import { readClaims } from './claims.ts';

/** Who has signed in, as the access token says. */
export interface Principal {
  /** Of an application or a managed identity; of a user, that of the program which signed the user in. */
  clientId: string;
  objectId: string;
  tenantId: string;
  /** Name of a user; empty for an application. */
  userName: string;
  /** Name of a managed identity, or of the machine that it is of; empty for others. */
  managedIdentity: string;
}

/**
 * Reads an access token of either version.
 * Source: https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
export function principalOf(token: string): Principal {
  const claims = readClaims(token);
  const isApplication = claims.idtyp === 'app';
  const names = [claims.upn, claims.unique_name, claims.preferred_username].map(text);
  return {
    clientId: text(claims.appid) || text(claims.azp),
    objectId: text(claims.oid),
    tenantId: text(claims.tid),
    userName: isApplication ? '' : (names.find((name) => name !== '') ?? ''),
    managedIdentity: text(claims.xms_mirid).split('/').at(-1) ?? '',
  };
}

/** Who it is, in words. */
export function principalWords({ clientId, objectId, tenantId, userName, managedIdentity }: Principal): string {
  if (userName !== '') return `${userName} of tenant ${tenantId}`;
  if (managedIdentity !== '') return `managed identity ${managedIdentity} (client ${clientId}) of tenant ${tenantId}`;
  return `application ${clientId || objectId} of tenant ${tenantId}`;
}

/** Whom `az role assignment create --assignee` must name: names of guests are not what their directory calls them. */
export function assigneeOf({ clientId, objectId, userName }: Principal): string {
  return userName === '' ? clientId || objectId : objectId;
}
