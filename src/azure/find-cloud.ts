import type { Access } from '../inputs.ts';
import { clouds, type Cloud } from './clouds.ts';

/** The cloud that a workflow means: one by its name, or any other by its Resource Manager. */
export function findCloud({ cloudName, resourceManagerEndpoint, authorityHost }: Access): Promise<Cloud> {
  const known = clouds[cloudName];
  const endpoint = resourceManagerEndpoint ?? known.resourceManager;
  return Promise.resolve({
    ...known,
    resourceManager: endpoint,
    scope: resourceManagerEndpoint === undefined ? known.scope : `${endpoint}/.default`,
    authorityHost: authorityHost ?? known.authorityHost,
  });
}
