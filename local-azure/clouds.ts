import type { Json } from './state/json.ts';

interface Instance {
  readonly preferred_network: string;
  readonly preferred_cache: string;
  readonly aliases: readonly string[];
}

/** A cloud of Azure: the names that it goes by, and whom its tokens are for. */
export interface Cloud {
  /** URL of Resource Manager, without a slash at its end. */
  readonly resourceManager: string;
  /** URL of Entra. */
  readonly authorityHost: string;
  /** What instance discovery says of its hosts, each of which answers as all do; none for a cloud that is no part of Entra. */
  readonly instance: Instance | undefined;
  /** URL of Microsoft Graph. */
  readonly graph: string;
  /** Whom tokens for Resource Manager may be made for, with or without a slash at the end. */
  readonly audiences: readonly string[];
  /** Whom tokens that Entra takes as an assertion must be made for. */
  readonly federatedAudience: string;
  /** What the issuer of version 1 tokens begins with. */
  readonly tokenIssuer: string;
  /** Where clients that know only Resource Manager are told to sign in. */
  readonly authentication: { loginEndpoint: string; tenant: string; identityProvider: string };
  /** What its metadata says besides. */
  readonly metadata: Json;
}

export const cloudNames = ['azurecloud', 'azureusgovernment', 'azurechinacloud'] as const;

/** Names as azure/login's input `environment` has them. */
export type CloudName = (typeof cloudNames)[number];

/**
 * The clouds of the world. Sources: https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud,
 * https://learn.microsoft.com/azure/developer/identity/national-clouds, https://management.azure.com/metadata/endpoints?api-version=2019-05-01,
 * federated audiences: https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust
 */
export const clouds: Readonly<Record<CloudName, Cloud>> = {
  azurecloud: {
    resourceManager: 'https://management.azure.com',
    authorityHost: 'https://login.microsoftonline.com',
    instance: {
      preferred_network: 'login.microsoftonline.com',
      preferred_cache: 'login.windows.net',
      aliases: ['login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
    },
    graph: 'https://graph.microsoft.com',
    audiences: ['https://management.core.windows.net/', 'https://management.azure.com/'],
    federatedAudience: 'api://AzureADTokenExchange',
    tokenIssuer: 'https://sts.windows.net',
    authentication: ofEntra('https://login.microsoftonline.com'),
    metadata: {
      name: 'AzureCloud',
      portal: 'https://portal.azure.com',
      ...{ graph: 'https://graph.windows.net/', graphAudience: 'https://graph.windows.net/' },
      suffixes: { storage: 'core.windows.net', keyVaultDns: 'vault.azure.net', acrLoginServer: 'azurecr.io' },
      ...{ media: 'https://rest.media.azure.net', batch: 'https://batch.core.windows.net/' },
      gallery: 'https://gallery.azure.com/',
    },
  },
  azureusgovernment: {
    resourceManager: 'https://management.usgovcloudapi.net',
    authorityHost: 'https://login.microsoftonline.us',
    instance: {
      preferred_network: 'login.microsoftonline.us',
      preferred_cache: 'login.microsoftonline.us',
      aliases: ['login.microsoftonline.us', 'login.usgovcloudapi.net'],
    },
    graph: 'https://graph.microsoft.us',
    audiences: ['https://management.core.usgovcloudapi.net', 'https://management.usgovcloudapi.net'],
    federatedAudience: 'api://AzureADTokenExchangeUSGov',
    tokenIssuer: 'https://sts.windows.net',
    authentication: ofEntra('https://login.microsoftonline.us'),
    metadata: {
      name: 'AzureUSGovernment',
      portal: 'https://portal.azure.us',
      ...{ graph: 'https://graph.windows.net', graphAudience: 'https://graph.windows.net' },
      suffixes: {
        storage: 'core.usgovcloudapi.net',
        keyVaultDns: 'vault.usgovcloudapi.net',
        acrLoginServer: 'azurecr.us',
      },
      ...{ media: 'https://rest.media.usgovcloudapi.net', batch: 'https://batch.core.usgovcloudapi.net' },
      gallery: 'https://gallery.usgovcloudapi.net',
    },
  },
  azurechinacloud: {
    resourceManager: 'https://management.chinacloudapi.cn',
    authorityHost: 'https://login.chinacloudapi.cn',
    instance: {
      preferred_network: 'login.partner.microsoftonline.cn',
      preferred_cache: 'login.partner.microsoftonline.cn',
      aliases: ['login.partner.microsoftonline.cn', 'login.chinacloudapi.cn'],
    },
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    audiences: ['https://management.core.chinacloudapi.cn', 'https://management.chinacloudapi.cn'],
    federatedAudience: 'api://AzureADTokenExchangeChina',
    tokenIssuer: 'https://sts.chinacloudapi.cn',
    authentication: ofEntra('https://login.chinacloudapi.cn'),
    metadata: {
      name: 'AzureChinaCloud',
      portal: 'https://portal.azure.cn',
      ...{ graph: 'https://graph.chinacloudapi.cn', graphAudience: 'https://graph.chinacloudapi.cn' },
      suffixes: { storage: 'core.chinacloudapi.cn', keyVaultDns: 'vault.azure.cn', acrLoginServer: 'azurecr.cn' },
      ...{ media: 'https://rest.media.chinacloudapi.cn', batch: 'https://batch.chinacloudapi.cn' },
      gallery: 'https://gallery.chinacloudapi.cn',
    },
  },
};

function ofEntra(loginEndpoint: string): Cloud['authentication'] {
  return { loginEndpoint, tenant: 'common', identityProvider: 'AAD' };
}

/** Where local Azure listens. */
interface Urls {
  readonly arm: string;
  readonly entra: string;
}

/** The cloud that local Azure plays: one of the world's, or one of its own on loopback, as Azure Stack Hub is one. */
export function playedCloud(name: CloudName | undefined, { arm, entra }: Urls): Cloud {
  if (name !== undefined) return clouds[name];
  return {
    resourceManager: arm,
    authorityHost: entra,
    instance: undefined,
    graph: entra,
    audiences: [arm],
    federatedAudience: clouds.azurecloud.federatedAudience,
    tokenIssuer: clouds.azurecloud.tokenIssuer,
    // The authority of AD FS: Microsoft's libraries look no host of it up elsewhere.
    authentication: { loginEndpoint: `${entra}/adfs`, tenant: 'adfs', identityProvider: 'ADFS' },
    metadata: {
      name: 'LocalAzure',
      portal: arm,
      ...{ graph: entra, graphAudience: entra },
      suffixes: { storage: 'localhost', keyVaultDns: 'localhost', acrLoginServer: 'localhost' },
      ...{ media: arm, batch: arm, gallery: arm },
    },
  };
}

const entraHosts = Object.values(clouds).flatMap(({ instance }) => instance?.aliases ?? []);

/** All host names of the world's clouds that local Azure can answer to. */
export const hostsOfClouds: readonly string[] = [
  ...entraHosts,
  ...Object.values(clouds).flatMap(({ resourceManager, graph }) => [hostOf(resourceManager), hostOf(graph)]),
];

/** Where the names lead that clients of a cloud ask for: its own, and each cloud's Entra, since that knows who signs in at the wrong one. */
export function namesOf({ resourceManager, graph }: Cloud, { arm, entra }: Urls): Readonly<Record<string, string>> {
  const directory = [...entraHosts, hostOf(graph)].map((host) => [host, entra]);
  return Object.fromEntries([[hostOf(resourceManager), arm], ...directory]) as Record<string, string>;
}

function hostOf(url: string): string {
  return new URL(url).hostname;
}
