import type { Identity, IdentityKind } from './choice.ts';

const names: Readonly<Record<IdentityKind, string>> = {
  github: 'GitHub OIDC',
  secret: 'the client secret of the environment',
  certificate: 'the client certificate of the environment',
  workload: 'the federated token file of the environment',
  managed: 'the managed identity of this machine',
  cli: 'the session of the Azure CLI',
};

/** By what somebody signs in. */
export function wayWords({ kind }: Pick<Identity, 'kind'>): string {
  return names[kind];
}

/** Who signs in and by what, as far as that is known before. */
export function identityWords(identity: Identity): string {
  const client = 'clientId' in identity && identity.clientId !== '' ? `client ${identity.clientId}` : '';
  const tenant = 'tenantId' in identity ? ` of tenant ${identity.tenantId}` : '';
  return client === '' ? wayWords(identity) : `${client}${tenant} by ${wayWords(identity)}`;
}
