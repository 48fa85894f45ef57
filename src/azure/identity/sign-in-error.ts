import { ActionError, type FailureReason } from '../../errors.ts';
import { text, type Json } from '../../json.ts';
import { aksServerId } from '../aks-server.ts';
import type { Identity, IdentityKind } from './choice.ts';
import { passingCodes } from './outcome.ts';
import { identityWords } from './words.ts';

/** What was asked of Entra. */
export interface Attempt {
  identity: Identity;
  scope: string;
  /** Claims of the federated token that was sent; empty where none was. */
  sent: Json;
}

interface End {
  reason: FailureReason;
  next?: string | undefined;
}

const later =
  'Run this again: this was asked more than once. If it stays, look at https://azure.status.microsoft, at the network and proxy of the runner (HTTPS_PROXY, NO_PROXY), and at environment and authority-host.';

type Advice = (attempt: Attempt) => string;

/** What helps, by Entra's codes. Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const advice: readonly (readonly [readonly number[], Advice])[] = [
  [[70021, 70025, 700211, 700213, 7002138], trustIt],
  [[700212], trustAudience],
  [[700024], anotherAssertion],
  [[7000218], () => 'Set AZURE_CLIENT_SECRET, or let GitHub vouch for the job: client-id and tenant-id as inputs.'],
  [[7000215], () => 'Set AZURE_CLIENT_SECRET to the value of the secret, not to its id.'],
  [[7000222], (attempt) => renewed('secret', attempt, '--append')],
  [[700027], (attempt) => renewed('certificate', attempt, '--append --cert @certificate.pem')],
  [[700016], () => 'Correct client-id and tenant-id: the application, or its managed identity, is not in that tenant.'],
  [[90002, 900023, 90038, 900382], () => 'Correct tenant-id, or environment: a tenant is in one cloud only.'],
  [
    [7000112],
    (attempt) =>
      `Let an administrator of the tenant enable it: az ad sp update --id ${clientOf(attempt)} --set accountEnabled=true`,
  ],
  [
    [53003],
    () =>
      'A Conditional Access policy of the tenant blocks it, often because of the address of the runner: let its administrator look at the sign-in log for this correlation id, and use a runner at an address that the policy allows.',
  ],
  [[500011, 500014, 650052], resourceMissing],
  [[50076, 50078, 50079, 50158], again('Entra wants a second factor, which no workflow has')],
  [[700082, 70043, 70008, 50173], again('The session is over')],
  [passingCodes, () => 'Entra says that this passes, and it was asked more than once: run this again later.'],
];

/**
 * Explains why somebody was not signed in. Entra's text names codes and ids, never a secret.
 * @param message what the SDK, or the Azure CLI, said
 * @param end why that ends the run, and what to do where the network is in the way
 */
export function signInError(message: string, attempt: Attempt, end: End = { reason: 'auth' }): ActionError {
  const said = message.replaceAll(/\s+/g, ' ').trim();
  const [, entra, number] = /(AADSTS(\d+):? .*?)(?= Trace ID:| - Correlation ID:|$)/.exec(said) ?? [];
  const [, correlationId] = /Correlation ID: ([-0-9a-f]{36})/i.exec(said) ?? [];
  const [, traceId] = /Trace ID: ([-0-9a-f]{36})/i.exec(said) ?? [];
  const code = number === undefined ? {} : { code: `AADSTS${number}` };
  const traced = traceId === undefined ? '' : ` (trace id ${traceId})`;
  const who = identityWords(attempt.identity);
  const whom = attempt.identity.kind === 'managed' && entra === undefined ? 'The metadata service' : 'Entra';
  const next = end.next ?? (end.reason === 'auth' ? unexplained(attempt, said) : later);
  return new ActionError(end.reason, `${whom} did not sign in ${who}: ${entra ?? descriptionOf(said)}${traced}`, {
    next: number === undefined ? next : adviceFor(number, attempt),
    ...code,
    ...(correlationId === undefined ? {} : { correlationId }),
  });
}

/** MSAL puts the description of others between things that they do not have, and the SDK headers behind it. */
function descriptionOf(said: string): string {
  const [, description = said] = / - Description: (.*?)(?: Headers: \{.*?)? - Correlation ID: /.exec(said) ?? [];
  return description.slice(0, 500);
}

function unexplained({ identity }: Attempt, said: string): string {
  // Who asks what stands for Entra in another cloud where a tenant signs in gets no code.
  if (said.includes('endpoints_resolution_error'))
    return 'Correct tenant-id, or environment and authority-host: there is no such tenant there.';
  if (identity.kind === 'certificate')
    return 'Let AZURE_CLIENT_CERTIFICATE_PATH be a PEM file of the certificate and its private key (openssl pkcs12 -in client.pfx -out client.pem makes one), and AZURE_CLIENT_CERTIFICATE_PASSWORD what the key is encrypted with.';
  if (identity.kind === 'cli') return 'See what az account get-access-token --query expiresOn says on this machine.';
  if (identity.kind === 'managed')
    return 'Give the client-id of the managed identity that is meant, and look whether this machine has it.';
  return 'Look at the network, the proxy and the certificates that the runner trusts (HTTPS_PROXY, NO_PROXY, NODE_EXTRA_CA_CERTS), and at environment and authority-host.';
}

function adviceFor(number: string, attempt: Attempt): string {
  const known = advice.find(([codes]) => codes.includes(Number(number)))?.[1];
  const next =
    known?.(attempt) ?? `Microsoft explains the code at https://login.microsoftonline.com/error?code=${number}`;
  const isFederated = text(attempt.sent.iss) !== '' && known !== trustIt && known !== trustAudience;
  return isFederated ? `${next} (Sent was ${sentWords(attempt)}.)` : next;
}

function sentWords({ sent }: Attempt): string {
  const audience = Array.isArray(sent.aud) ? sent.aud.join(', ') : text(sent.aud);
  return `subject ${text(sent.sub)}, issuer ${text(sent.iss)}, audience ${audience}`;
}

function clientOf({ identity }: Attempt): string {
  return 'clientId' in identity && identity.clientId !== '' ? identity.clientId : 'CLIENT-ID';
}

/** Source: https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust */
function trustIt(attempt: Attempt): string {
  const { sent, identity } = attempt;
  if (text(sent.iss) === '') return 'Add a federated credential for what was sent.';
  const [issuer, subject, audience] = [sent.iss, sent.sub, [sent.aud].flat()[0]].map(text);
  const name = identity.kind === 'github' ? 'github' : 'runner';
  const credential = JSON.stringify({ name, issuer, subject, audiences: [audience] });
  const application = `az ad app federated-credential create --id ${clientOf(attempt)} --parameters ${quoted(credential)}`;
  const managed = `az identity federated-credential create --identity-name NAME --resource-group GROUP --name ${name} --issuer ${quoted(issuer ?? '')} --subject ${quoted(subject ?? '')} --audiences ${quoted(audience ?? '')}`;
  return `Add a federated credential for exactly what was sent: ${sentWords(attempt)}.\nTo an application: ${application}\nTo a user-assigned managed identity: ${managed}`;
}

/** Each cloud has an audience of its own. */
function trustAudience(attempt: Attempt): string {
  return `Correct environment or audience, if they are not what is meant. ${trustIt(attempt)}`;
}

/** A branch may be named to break out of a command that somebody pastes. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

const assertionAdvice: Readonly<Partial<Record<IdentityKind, string>>> = {
  github: 'Set the clock of the runner: GitHub’s token is good for minutes.',
  workload: 'Set the clock of the runner, and let AZURE_FEDERATED_TOKEN_FILE be a file that is kept fresh.',
  cli: 'azure/login has signed in by a token that is good for minutes, and the Azure CLI gets no other: give client-id and tenant-id to this step, which then asks GitHub itself whenever it needs one.',
};

function anotherAssertion({ identity }: Attempt): string {
  return assertionAdvice[identity.kind] ?? 'Set the clock of the runner.';
}

function renewed(what: string, attempt: Attempt, options: string): string {
  return `Give it another ${what}: az ad app credential reset --id ${clientOf(attempt)} ${options} — or none: with client-id and tenant-id as inputs GitHub vouches for the job.`;
}

function resourceMissing({ scope }: Attempt): string {
  return scope.includes(aksServerId)
    ? `The tenant lacks the application of AKS, or has disabled it: let its administrator run az ad sp create --id ${aksServerId} (az ad sp update --id ${aksServerId} --set accountEnabled=true).`
    : `The tenant does not know ${scope}: correct environment, resource-manager-endpoint or tenant-id.`;
}

function again(why: string): Advice {
  return () =>
    `${why}: az login again on this machine, or sign in as an application: client-id and tenant-id as inputs.`;
}
