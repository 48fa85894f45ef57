import { clouds, type Cloud } from '../clouds.ts';
import { text, type Json } from '../state/json.ts';

/** Versions that list all clouds of the world; others show the one that is asked. */
const listing = ['2018-05-01', '2019-05-01', '2019-10-01', '2020-06-01'];

/** The first versions, which Azure Stack Hub has, too. */
const first = ['1.0', '2015-01-01'];

/**
 * What `az cloud register` and other clients ask a cloud for, without a token: where to sign in, and for which audience.
 * Sources: https://learn.microsoft.com/azure/azure-stack/user/azure-stack-version-profiles-azurecli2, https://management.azure.com/metadata/endpoints?api-version=2022-09-01
 */
export function cloudMetadata(version: string | null, cloud: Cloud): unknown {
  if (first.includes(version ?? '')) return firstMetadata(cloud);
  if (!listing.includes(version ?? '')) return metadataOf(cloud);
  const world = Object.values(clouds);
  return (world.includes(cloud) ? world : [cloud]).map(metadataOf);
}

function firstMetadata({ metadata, authentication: { loginEndpoint }, audiences }: Cloud): Json {
  return {
    galleryEndpoint: text(metadata.gallery),
    graphEndpoint: text(metadata.graph),
    portalEndpoint: text(metadata.portal),
    authentication: { loginEndpoint, audiences },
  };
}

function metadataOf({ metadata, authentication, audiences, resourceManager, graph }: Cloud): Json {
  return {
    ...metadata,
    authentication: { ...authentication, audiences },
    resourceManager,
    microsoftGraphResourceId: graph,
  };
}
