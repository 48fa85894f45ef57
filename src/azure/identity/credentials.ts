import {
  ClientAssertionCredential,
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  type ClientCertificateCredentialOptions,
  type TokenCredential,
} from '@azure/identity';
import type { HttpClient } from '@azure/core-rest-pipeline';
import { azureHttpClient } from '../../network/azure-http-client.ts';
import type { Outcome } from '../../network/retry.ts';
import { clouds, type Cloud } from '../clouds.ts';
import { readSecretFile } from './assertion.ts';
import { cliToken, type Account } from './azure-cli.ts';
import type { Identity } from './choice.ts';
import { outcomeOf } from './outcome.ts';
import type { SignInHost } from './session.ts';

/** What a credential is made of, beside the identity. */
export interface Surroundings {
  host: Pick<SignInHost, 'environment' | 'requestAssertion' | 'mask' | 'execute'>;
  cloud: Cloud;
  /** What GitHub's OIDC token is made for. */
  audience: string;
  account: Account;
}

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

/**
 * A new credential of Azure's SDK, which has kept nothing.
 * @param asserted the federated token, of who signs in by one
 */
export function credentialFor(
  identity: Identity,
  surroundings: Surroundings,
  watcher: Watcher,
  asserted: Promise<string> | undefined,
): TokenCredential {
  if (identity.kind === 'managed') return managedIdentity(identity.clientId, surroundings);
  if (identity.kind === 'cli') return azureCli(surroundings);
  return ofClient(identity, surroundings, watcher, asserted);
}

function ofClient(
  identity: OfClient,
  { host, cloud }: Surroundings,
  watcher: Watcher,
  asserted: Promise<string> | undefined,
): TokenCredential {
  const { kind, tenantId, clientId } = identity;
  const { environment, mask } = host;
  const { authorityHost } = cloud;
  // Instance discovery asks the public cloud whether an authority is real: it knows no other.
  const disableInstanceDiscovery = authorityHost !== clouds.azurecloud.authorityHost;
  const httpClient = watched(azureHttpClient(environment), watcher);
  // Whoever watches decides on another try.
  const retryOptions = { maxRetries: 0 };
  const options = { authorityHost, disableInstanceDiscovery, httpClient, retryOptions };
  if (asserted) return new ClientAssertionCredential(tenantId, clientId, () => asserted, options);
  if (kind === 'secret') {
    const secret = environment.AZURE_CLIENT_SECRET ?? '';
    mask(secret);
    return new ClientSecretCredential(tenantId, clientId, secret, options);
  }
  return certificateCredential(identity, host, options);
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
