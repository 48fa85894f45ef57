import { mergeScenario } from '../scenario/resources.ts';
import { list, object, type Json } from '../state/json.ts';
import type { Resource } from '../state/state.ts';
import { clusterPreview } from './api-versions.ts';
import type { Services } from './request.ts';

/** Since when clusters and their pools have etags: https://learn.microsoft.com/azure/aks/use-etags */
const etagsSince = '2024-09-01';

/**
 * A cluster as a version of the API shows it: a preview version shows what only it knows, an old one no etags.
 * Its own id spells `resourcegroups` small, whatever the request did.
 */
export function shown({ previews }: Services, cluster: Resource, apiVersion: string): Json {
  const preview = apiVersion < clusterPreview ? {} : (previews.get(cluster.id.toLowerCase()) ?? {});
  const whole = object(mergeScenario(cluster, preview));
  const body = { ...whole, id: cluster.id.replace(/\/resourceGroups\//i, '/resourcegroups/') };
  return apiVersion < etagsSince ? withoutEtags(body) : body;
}

function withoutEtags(cluster: Json): Json {
  const copy = structuredClone(cluster);
  const pools = list(object(copy.properties).agentPoolProfiles).map(object);
  for (const tagged of [copy, ...pools]) Reflect.deleteProperty(tagged, 'eTag');
  return copy;
}
