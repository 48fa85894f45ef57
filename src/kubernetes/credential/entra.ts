import { aksServerId } from '../../azure/aks-server.ts';
import { principalWords } from '../../azure/identity/principal.ts';
import { list, object, text, type Json } from '../../json.ts';
import type { Credential, CredentialHost } from './credential.ts';

/** Scope of the tokens that clusters of Entra take. */
export const aksScope = scopeOf(aksServerId);

function scopeOf(serverId: string): string {
  return `${serverId}/.default`;
}

/**
 * The application that tokens for the cluster are made for, where its user signs in to Entra by kubelogin or, in older kubeconfigs, by the provider `azure`.
 * Source: https://learn.microsoft.com/azure/aks/kubelogin-authentication
 */
export function serverIdOf(user: Json): string | undefined {
  const { name, config } = object(user['auth-provider']);
  if (name === 'azure') return text(object(config)['apiserver-id']) || aksServerId;
  if (!isKubelogin(user)) return undefined;
  return optionOf(list(object(user.exec).args).map(text), ['--server-id']) ?? aksServerId;
}

/** True where the exec plugin is Azure's kubelogin. */
export function isKubelogin(user: Json): boolean {
  const { command, args } = object(user.exec);
  return /(^|[\\/])kubelogin(\.exe)?$/i.test(text(command)) && list(args).includes('get-token');
}

/** Value of an option among arguments, in any of its names, as `--name value` or `--name=value`. */
export function optionOf(args: readonly string[], names: readonly string[]): string | undefined {
  for (const [index, argument] of args.entries()) {
    if (names.includes(argument)) return args[index + 1];
    const name = names.find((candidate) => argument.startsWith(`${candidate}=`));
    if (name !== undefined) return argument.slice(name.length + 1);
  }
  return undefined;
}

/** Signs in as whoever signed in to Azure, without kubelogin: tokens come from the same session. */
export function entraCredential({ session }: Pick<CredentialHost, 'session'>, serverId: string): Credential {
  const { principal } = session;
  const scope = scopeOf(serverId);
  const bearer = async (renew: boolean): Promise<{ authorization: string }> => ({
    authorization: `Bearer ${await session.token(scope, renew)}`,
  });
  return {
    // In the cluster its name is the object id.
    title: `by Entra as ${principalWords(principal)}, object id ${principal.objectId}`,
    advice: `It was shown a token of tenant ${principal.tenantId} for application ${serverId}. Does the cluster take another tenant's (az aks show, aadProfile.tenantID), or is this runner's clock wrong?`,
    present: () => bearer(false),
    renew: () => bearer(true),
  };
}
