import type { Json } from '../state/json.ts';

/** Versions that list all clouds of the world; others show the one that is asked. */
const listing = ['2018-05-01', '2019-05-01', '2019-10-01', '2020-06-01'];

/**
 * What `az cloud register` and other clients ask a cloud for, without a token: where to sign in, and for which audience. The version 2015-01-01 has another shape.
 * Sources: https://learn.microsoft.com/azure/azure-stack/user/azure-stack-version-profiles-azurecli2, https://management.azure.com/metadata/endpoints?api-version=2022-09-01
 */
export function cloudMetadata(version: string | null, url: string, authorityHost: string, audience: string): unknown {
  // The authority of AD FS: Microsoft's libraries look no host of it up elsewhere.
  const loginEndpoint = `${authorityHost}/adfs`;
  const authentication = { loginEndpoint, audiences: [audience] };
  if (version === '2015-01-01')
    return { galleryEndpoint: url, graphEndpoint: authorityHost, portalEndpoint: url, authentication };
  const cloud: Json = {
    portal: url,
    authentication: { ...authentication, tenant: 'adfs', identityProvider: 'ADFS' },
    media: url,
    graphAudience: authorityHost,
    graph: authorityHost,
    microsoftGraphResourceId: authorityHost,
    name: 'LocalAzure',
    suffixes: { storage: 'localhost', keyVaultDns: 'localhost', acrLoginServer: 'localhost' },
    batch: url,
    resourceManager: url,
    gallery: url,
  };
  return listing.includes(version ?? '') ? [cloud] : cloud;
}
