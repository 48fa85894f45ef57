import { ActionError } from '../../errors.ts';
import type { Access, Environment } from '../../inputs.ts';

/** A way to sign in, and as whom as far as that is known before. Secrets stay where they are until it is tried. */
export type Identity =
  | { kind: 'github'; tenantId: string; clientId: string }
  | { kind: 'secret' | 'certificate' | 'workload'; tenantId: string; clientId: string }
  /** Without a client id: the one that the machine itself has. */
  | { kind: 'managed'; clientId: string }
  | { kind: 'cli' };

export type IdentityKind = Identity['kind'];

/**
 * Which identities are tried, in this order: one that is not there leads to the next.
 * A step that names client and tenant means GitHub's OIDC token; only where the job cannot ask for one, what the environment has for the same two.
 * @throws ActionError `auth` where nothing can be tried
 */
export function chooseIdentities(access: Access, environment: Environment): Identity[] {
  const github: Identity[] = asksGitHub(environment) && hasIds(access) ? [idsOf('github', access)] : [];
  if (access.idsNamed && github.length > 0) return github;
  const stored = storedIdentities(access, environment);
  if (access.idsNamed && stored.length === 0) throw noOidcToken();
  const named = access.idsNamed ? undefined : namedKinds(environment);
  const all: Identity[] = [...stored, ...github, { kind: 'managed', clientId: access.clientId }, { kind: 'cli' }];
  const meant = all.filter(({ kind }) => named?.includes(kind) ?? true);
  if (meant.length === 0) throw notAsNamed(environment);
  const certain = meant.find(({ kind }) => isCertain(kind));
  return certain ? [certain] : meant;
}

/** What is known to be there before it is tried: when it is refused, another one would hide why. */
function isCertain(kind: IdentityKind): boolean {
  return kind !== 'managed' && kind !== 'cli';
}

function hasIds({ tenantId, clientId }: Access): boolean {
  return tenantId !== '' && clientId !== '';
}

function idsOf(kind: Exclude<IdentityKind, 'managed' | 'cli'>, { tenantId, clientId }: Access): Identity {
  return { kind, tenantId, clientId };
}

/** Source: https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token */
function asksGitHub(environment: Environment): boolean {
  return (environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? '') !== '';
}

/** A secret or certificate is for the ids of the environment, where it has any; a federated token is for whoever trusts it. */
function hasOtherIds({ tenantId, clientId }: Access, environment: Environment): boolean {
  const differs = (given: string, stored = ''): boolean =>
    stored !== '' && stored.toLowerCase() !== given.toLowerCase();
  return differs(clientId, environment.AZURE_CLIENT_ID) || differs(tenantId, environment.AZURE_TENANT_ID);
}

/** Source: https://learn.microsoft.com/javascript/api/@azure/identity/environmentcredential */
const proofs = [
  ['secret', 'AZURE_CLIENT_SECRET'],
  ['certificate', 'AZURE_CLIENT_CERTIFICATE_PATH'],
  ['workload', 'AZURE_FEDERATED_TOKEN_FILE'],
] as const;

function storedProofs(environment: Environment): (typeof proofs)[number][] {
  return proofs.filter(([, name]) => (environment[name] ?? '') !== '');
}

function storedIdentities(access: Access, environment: Environment): Identity[] {
  if (!hasIds(access)) return [];
  const isMeant = (kind: IdentityKind): boolean => kind === 'workload' || !hasOtherIds(access, environment);
  return storedProofs(environment).flatMap(([kind]) => (isMeant(kind) ? idsOf(kind, access) : []));
}

/** What is given of an identity that is not whole: where nobody signs in, that may be why. */
export function incompleteIdentity(access: Access, environment: Environment): string[] {
  const ids = [
    ['client-id (AZURE_CLIENT_ID)', access.clientId],
    ['tenant-id (AZURE_TENANT_ID)', access.tenantId],
  ] as const;
  const lacking = ids.filter(([, id]) => id === '').map(([name]) => name);
  const given = [
    ...storedProofs(environment).map(([, name]) => name),
    ...ids.filter(([, id]) => id !== '').map(([name]) => name),
  ];
  if (given.length === 0 || lacking.length === 0) return [];
  return [`there is ${given.join(' and ')}, but no ${lacking.join(' and no ')}`];
}

/** Source: https://learn.microsoft.com/azure/developer/javascript/sdk/authentication/credential-chains#how-to-customize-defaultazurecredential */
const kindsByName: Readonly<Record<string, readonly IdentityKind[]>> = {
  environmentcredential: ['secret', 'certificate'],
  workloadidentitycredential: ['workload'],
  managedidentitycredential: ['managed'],
  azureclicredential: ['cli'],
  prod: ['secret', 'certificate', 'workload', 'github', 'managed'],
  dev: ['cli'],
};

/** What `AZURE_TOKEN_CREDENTIALS` of Azure's SDKs picks; undefined where it picks nothing that there is here. */
function namedKinds({ AZURE_TOKEN_CREDENTIALS: name = '' }: Environment): readonly IdentityKind[] | undefined {
  return kindsByName[name.trim().toLowerCase()];
}

function noOidcToken(): ActionError {
  return new ActionError(
    'auth',
    'client-id and tenant-id mean GitHub’s OIDC token, which this job may not ask for, and the environment has no secret, certificate or federated token file for them.',
    {
      next: 'Give the job the right to ask for one: permissions: { id-token: write, contents: read }. For a managed identity of this machine leave tenant-id out.',
    },
  );
}

function notAsNamed({ AZURE_TOKEN_CREDENTIALS: name = '' }: Environment): ActionError {
  return new ActionError('auth', `AZURE_TOKEN_CREDENTIALS is ${name}, and the environment has nothing for it.`, {
    next: 'Set AZURE_CLIENT_ID and AZURE_TENANT_ID with AZURE_CLIENT_SECRET, AZURE_CLIENT_CERTIFICATE_PATH or AZURE_FEDERATED_TOKEN_FILE, or leave AZURE_TOKEN_CREDENTIALS out.',
  });
}
