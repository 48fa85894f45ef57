import { ActionError } from '../errors.ts';
import type { Access } from '../inputs.ts';
import { list, object, text, type Json } from '../json.ts';
import { networkAdvice, networkWords } from '../network/network-error.ts';
import { clouds, type Cloud } from './clouds.ts';

/** How a cloud without a name here is looked at. */
export interface CloudSources {
  /** Reads JSON that anybody may read. */
  readJson: (url: string) => Promise<unknown>;
  info: (message: string) => void;
}

/**
 * The cloud that a workflow means: one by its name or its Resource Manager, or any other, whose metadata endpoint tells the rest.
 * Where Entra is given as well nothing is asked: tokens are then for Resource Manager's own URL, as Azure's SDKs have it.
 */
export async function findCloud(access: Access, sources: CloudSources): Promise<Cloud> {
  refuseContradiction(access);
  const { cloudName, resourceManagerEndpoint: endpoint, authorityHost } = access;
  const known = endpoint === undefined ? clouds[cloudName] : knownCloud(endpoint);
  if (known !== undefined) {
    const { resourceManager } = known;
    return {
      ...known,
      resourceManager: endpoint ?? resourceManager,
      authorityHost: authorityHost ?? known.authorityHost,
    };
  }
  // Only where there is an endpoint may there be no known cloud.
  const resourceManager = endpoint ?? '';
  const { federatedAudience } = clouds[cloudName];
  if (authorityHost !== undefined)
    return { resourceManager, scope: `${resourceManager}/.default`, authorityHost, federatedAudience };
  const { audience, ...told } = readMetadata(await askMetadata(resourceManager, sources), resourceManager);
  sources.info(
    `The cloud at ${resourceManager} signs in at ${told.authorityHost}, with tokens for ${audience}: its metadata says so.`,
  );
  return { resourceManager, scope: `${audience}/.default`, authorityHost: told.authorityHost, federatedAudience };
}

/** Variables that something else has set, such as workload identity in the cluster where the runner is, may be of another cloud, whose Entra answers what misleads. */
function refuseContradiction({ cloudName, resourceManagerEndpoint: endpoint, authorityHost }: Access): void {
  const all = Object.entries(clouds);
  const said = [
    // The default says nothing beside an endpoint.
    ['environment', all.find(([name]) => name === cloudName && (endpoint === undefined || name !== 'azurecloud'))],
    ['resource-manager-endpoint', all.find(([, cloud]) => endpoint !== undefined && cloud === knownCloud(endpoint))],
    ['authority-host', all.find(([, cloud]) => hostOf(cloud.authorityHost) === hostOf(authorityHost ?? ''))],
  ] as const;
  const meant = said.flatMap(([input, cloud]) => (cloud ? [{ input, name: cloud[0] }] : []));
  if (new Set(meant.map(({ name }) => name)).size < 2) return;
  const words = meant.map(({ input, name }) => `${input} of ${name}`).join(', ');
  throw new ActionError('input', `What says which cloud is meant contradicts itself: ${words}.`, {
    next: "Let environment be the cluster's cloud, and leave the others out. Where this machine sets them, put env: { AZURE_RESOURCE_MANAGER_ENDPOINT: '', AZURE_AUTHORITY_HOST: '' } on the step.",
  });
}

/** Regions have a name of their own below that of Resource Manager. */
function knownCloud(endpoint: string): Cloud | undefined {
  const host = hostOf(endpoint);
  return Object.values(clouds).find(({ resourceManager }) => isWithin(host, [hostOf(resourceManager)]));
}

/** The version that Azure's own tools ask for. Source: https://learn.microsoft.com/cli/azure/manage-clouds-azure-cli */
const metadataVersion = '2022-09-01';

async function askMetadata(endpoint: string, { readJson }: CloudSources): Promise<Json> {
  const url = `${endpoint}/metadata/endpoints?api-version=${metadataVersion}`;
  const answer = await readJson(url).catch((error: unknown) => {
    throw new ActionError('azure', `The cloud at ${endpoint} does not tell where to sign in: ${networkWords(error)}`, {
      next:
        networkAdvice(error) ??
        'Look whether resource-manager-endpoint is right and this runner reaches it, or give authority-host, too.',
      cause: error,
    });
  });
  // Older versions list all clouds that they know.
  const entries = [answer].flat().map(object);
  return entries.find((entry) => hostOf(text(entry.resourceManager)) === hostOf(endpoint)) ?? entries[0] ?? {};
}

/**
 * What a cloud's metadata says of signing in. A token that is good in a cloud of the world never goes to an endpoint that is not of it, whatever that endpoint says.
 * Source: https://learn.microsoft.com/azure-stack/operator/azure-stack-create-service-principals
 */
function readMetadata(metadata: Json, endpoint: string): { authorityHost: string; audience: string } {
  const { loginEndpoint, audiences } = object(metadata.authentication);
  const authority = URL.parse(text(loginEndpoint));
  const all = list(audiences).map(text);
  const audience = all.find((entry) => hostOf(entry) === hostOf(endpoint)) ?? all[0] ?? '';
  if (authority?.protocol !== 'https:' || audience === '')
    throw unusable(endpoint, 'it names no https URL to sign in at, or nobody whom tokens are for');
  if (isWithin(hostOf(audience), hostsOfKnownClouds) || (isEntra(authority) && !isOfItsOwn(audience, endpoint)))
    throw unusable(endpoint, `it asks for tokens for ${audience}, which are for another cloud`);
  // Behind AD FS the tenant is part of the URL; clients put it there themselves.
  return { authorityHost: authority.href.replace(/\/*(\/adfs)?\/*$/i, ''), audience };
}

/** Entra of the world makes tokens for much else, such as Graph and the API servers of clusters. */
function isEntra({ hostname }: URL): boolean {
  const aliases = ['windows.net', 'login.microsoft.com', 'login.partner.microsoftonline.cn', 'login.usgovcloudapi.net'];
  return isWithin(hostname, [...Object.values(clouds).map(({ authorityHost }) => hostOf(authorityHost)), ...aliases]);
}

/** An Azure Stack Hub that signs in at Entra is an application of its tenant. */
function isOfItsOwn(audience: string, endpoint: string): boolean {
  const host = hostOf(audience);
  return host === hostOf(endpoint) || isWithin(host, ['onmicrosoft.com', 'onmicrosoft.us', 'partner.onmschina.cn']);
}

/** Of Resource Manager, under its present names and those before: https://learn.microsoft.com/azure/developer/identity/national-clouds */
const hostsOfKnownClouds = [
  ...Object.values(clouds).map(({ resourceManager }) => hostOf(resourceManager)),
  'management.core.windows.net',
  'management.core.usgovcloudapi.net',
  'management.core.chinacloudapi.cn',
];

function isWithin(host: string, names: readonly string[]): boolean {
  return names.some((name) => host === name || host.endsWith(`.${name}`));
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/\.$/, '') ?? '';
}

function unusable(endpoint: string, why: string): ActionError {
  return new ActionError('input', `What ${endpoint} says of itself cannot be used: ${why}.`, {
    next: 'Is resource-manager-endpoint the Resource Manager of an Azure? Of a cloud that has a name give environment instead; or give authority-host, too.',
  });
}
