import { readFile } from 'node:fs/promises';
import {
  ClientAssertionCredential,
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  type ClientCertificateCredentialOptions,
  type TokenCredential,
} from '@azure/identity';
import type { HttpClient } from '@azure/core-rest-pipeline';
import { ActionError, messageOf } from '../../errors.ts';
import type { Environment } from '../../inputs.ts';
import { azureHttpClient } from '../../network/azure-http-client.ts';
import { networkAdvice } from '../../network/network-error.ts';
import type { Outcome } from '../../network/retry.ts';
import { clouds, type Cloud } from '../clouds.ts';
import { cliToken, type Account } from './azure-cli.ts';
import type { Identity } from './choice.ts';
import { outcomeOf, outcomeOfToolkit } from './outcome.ts';
import type { SignInHost } from './session.ts';

/** What a credential is made of, beside the identity. */
export interface Surroundings {
  host: Pick<SignInHost, 'environment' | 'requestAssertion' | 'mask' | 'execute'>;
  cloud: Cloud;
  /** What GitHub's OIDC token is made for. */
  audience: string;
  account: Account;
}

const tokenFile = 'AZURE_FEDERATED_TOKEN_FILE';
const certificateFile = 'AZURE_CLIENT_CERTIFICATE_PATH';

type OfClient = Exclude<Identity, { kind: 'managed' | 'cli' }>;

/** Is told of each federated token before it goes out, and of what came of each request: the SDK would make another error of it. */
export interface Watcher {
  sending: (assertion: string) => void;
  /** Whoever keeps silent from now on. */
  asking: (whom: 'GitHub' | 'Entra') => void;
  came: (outcome: Outcome) => void;
  /** Nothing went out, for a reason that is explained. */
  stopped: (error: unknown) => void;
  /** Ends the requests. */
  limit: AbortSignal;
}

/** A new credential of Azure's SDK, which has kept nothing. */
export function credentialFor(identity: Identity, surroundings: Surroundings, watcher: Watcher): TokenCredential {
  if (identity.kind === 'managed') return managedIdentity(identity.clientId, surroundings);
  if (identity.kind === 'cli') return azureCli(surroundings);
  return ofClient(identity, surroundings, watcher);
}

function ofClient(identity: OfClient, { host, cloud, audience }: Surroundings, watcher: Watcher): TokenCredential {
  const { kind, tenantId, clientId } = identity;
  const { environment, mask } = host;
  const { authorityHost } = cloud;
  // Instance discovery asks the public cloud whether an authority is real: it knows no other.
  const disableInstanceDiscovery = authorityHost !== clouds.azurecloud.authorityHost;
  const httpClient = watched(azureHttpClient(environment), watcher);
  // Whoever watches decides on another try.
  const retryOptions = { maxRetries: 0 };
  const options = { authorityHost, disableInstanceDiscovery, httpClient, retryOptions };
  if (kind === 'secret') {
    const secret = environment.AZURE_CLIENT_SECRET ?? '';
    mask(secret);
    return new ClientSecretCredential(tenantId, clientId, secret, options);
  }
  if (kind === 'certificate') return certificateCredential(identity, host, options);
  const ask =
    kind === 'github' ? () => gitHubToken(host, audience, watcher) : () => readSecretFile(environment, tokenFile);
  const assert = async (): Promise<string> => {
    const token = await ask().catch((error: unknown) => {
      watcher.stopped(error);
      throw error;
    });
    mask(token);
    watcher.sending(token);
    return token;
  };
  // The SDK wants it twice for each access token.
  let asserted: Promise<string> | undefined;
  return new ClientAssertionCredential(tenantId, clientId, () => (asserted ??= assert()), options);
}

function watched(client: HttpClient, { came, limit }: Watcher): HttpClient {
  return {
    sendRequest: async (request) => {
      request.abortSignal = limit;
      try {
        const answer = await client.sendRequest(request);
        came(outcomeOf(answer));
        return answer;
      } catch (fault) {
        came({ fault });
        throw fault;
      }
    },
  };
}

/** The SDK would read the file itself, and nobody could mask the key in it. */
function certificateCredential(
  { tenantId, clientId }: OfClient,
  { environment, mask }: Surroundings['host'],
  options: Pick<ClientCertificateCredentialOptions, 'authorityHost' | 'disableInstanceDiscovery' | 'retryOptions'> & {
    httpClient: HttpClient;
  },
): TokenCredential {
  const certificatePassword = environment.AZURE_CLIENT_CERTIFICATE_PASSWORD ?? '';
  const sendCertificateChain = /^(true|1)$/i.test(environment.AZURE_CLIENT_SEND_CERTIFICATE_CHAIN ?? '');
  if (certificatePassword !== '') mask(certificatePassword);
  return {
    getToken: async (scopes) => {
      const certificate = await readSecretFile(environment, certificateFile);
      maskPrivateKey(certificate, mask);
      const password = certificatePassword === '' ? {} : { certificatePassword };
      const configuration = { certificate, ...password };
      return new ClientCertificateCredential(tenantId, clientId, configuration, {
        ...options,
        httpClient: maskingAssertions(options.httpClient, mask),
        sendCertificateChain,
      }).getToken(scopes);
    },
  };
}

/** The SDK makes assertions itself, by the certificate. */
function maskingAssertions(client: HttpClient, mask: (secret: string) => void): HttpClient {
  return {
    sendRequest: (request) => {
      const form = new URLSearchParams(typeof request.body === 'string' ? request.body : '');
      mask(form.get('client_assertion') ?? '');
      return client.sendRequest(request);
    },
  };
}

/** Each line of it, too: what a log shows of a file is lines. */
function maskPrivateKey(pem: string, mask: (secret: string) => void): void {
  for (const [key] of pem.matchAll(/-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?-----END [A-Z ]*PRIVATE KEY-----/g)) {
    mask(key);
    const lines = key.split(/\r?\n/).filter((line) => line.length > 16 && !line.startsWith('-----'));
    for (const line of lines) mask(line);
  }
}

/**
 * The SDK takes the address of the metadata service, and of what stands for it elsewhere, from the variables of this process.
 * Sources: https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token, https://learn.microsoft.com/azure/container-apps/managed-identity
 */
function managedIdentity(clientId: string, { host }: Surroundings): TokenCredential {
  const options = {
    httpClient: azureHttpClient(host.environment),
    ...(clientId === '' ? {} : { clientId }),
    // Other clouds answer 404 at this address, which Azure does for moments only.
    retryOptions: { maxRetries: 3 },
    // As DefaultAzureCredential asks for it: elsewhere than in Azure nothing answers, and that shows within a second.
    sendProbeRequest: true,
  };
  return new ManagedIdentityCredential(options);
}

function azureCli({ host, account }: Surroundings): TokenCredential {
  return { getToken: (scopes) => cliToken(host.execute, [scopes].flat().join(' '), account) };
}

async function gitHubToken(
  { requestAssertion }: Surroundings['host'],
  audience: string,
  { asking, came }: Watcher,
): Promise<string> {
  try {
    asking('GitHub');
    const token = await requestAssertion(audience);
    asking('Entra');
    return token;
  } catch (error) {
    const outcome = outcomeOfToolkit(error);
    came(outcome);
    throw new ActionError('auth', `GitHub gave no OIDC token: ${toolkitWords(error)}`, {
      next: networkAdvice(error) ?? gitHubAdvice(outcome),
      cause: error,
    });
  }
}

function gitHubAdvice(outcome: Outcome): string {
  return 'status' in outcome && outcome.status < 500 && outcome.status !== 429
    ? 'Give the job the right to ask for one, permissions: { id-token: write, contents: read }.'
    : 'Run this again: GitHub was asked more than once. If it stays, see https://www.githubstatus.com, let the job have permissions: { id-token: write, contents: read }, and let the runner reach GitHub (HTTPS_PROXY, NO_PROXY).';
}

/** The toolkit puts the reason behind lines of its own. */
function toolkitWords(error: unknown): string {
  const [reason = ''] = messageOf(error)
    .split(/Error Message:/i)
    .slice(-1);
  return reason.trim().replaceAll(/\s+/g, ' ');
}

async function readSecretFile(environment: Environment, variable: string): Promise<string> {
  try {
    const content = (await readFile(environment[variable] ?? '', 'utf8')).trim();
    if (content === '') throw new Error('it is empty');
    return content;
  } catch (error) {
    throw new ActionError('auth', `The file that ${variable} names cannot be read: ${faultOf(error)}`, {
      next: `Let ${variable} be the path of a file that this job may read, or leave it out.`,
      cause: error,
    });
  }
}

/** Without the path: somebody may have put the secret itself in its place. */
function faultOf(error: unknown): string {
  return messageOf(error).replace(/, open '[^]*$/, '');
}
