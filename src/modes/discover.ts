import { AzureError } from '../azure/azure-error.ts';
import { apiVersions } from '../azure/api-versions.ts';
import { clusterType, resourceGroupId } from '../azure/resource-id.ts';
import type { ResourceManager } from '../azure/resource-manager.ts';
import { selectClusters } from '../egress/matrix.ts';
import { ActionError } from '../errors.ts';
import type { Json } from '../json.ts';
import type { Log } from '../log.ts';
import type { Report } from '../report.ts';
import type { DiscoverInputs } from '../step.ts';
import { count } from '../words.ts';

/** Lists the clusters that are meant, for a matrix of jobs. Reading clusters is all that it needs a right for. */
export async function discover(
  manager: ResourceManager,
  inputs: DiscoverInputs,
  log: Log,
  report: Report,
): Promise<void> {
  const bodies = await log.waiting('the list of clusters', listClusters(manager, inputs));
  const clusters = selectClusters(bodies, inputs);
  report.discovery = { clusters, filters: filters(inputs) };
  for (const found of clusters) log.info(`• ${found['cluster-name']} in ${found['resource-group']}`);
  log.info(`${count(clusters.length, 'cluster')} of ${String(bodies.length)}, by ${report.discovery.filters}`);
}

/** A caller with rights on one group may list only there. */
async function listClusters(
  manager: ResourceManager,
  { subscriptionId, resourceGroup }: DiscoverInputs,
): Promise<Json[]> {
  const scope =
    resourceGroup === '' ? `/subscriptions/${subscriptionId}` : resourceGroupId(subscriptionId, resourceGroup);
  try {
    return await manager.list(`${scope}/providers/${clusterType}`, apiVersions.cluster);
  } catch (error) {
    if (!(error instanceof AzureError) || error.status !== 404) throw error;
    throw new ActionError('input', `Azure does not know where to look: ${error.message}`, {
      next: 'Correct subscription-id and resource-group.',
      cause: error,
    });
  }
}

/** What was looked for, as the workflow gave it. */
function filters({ resourceGroup, clusterName, tags }: DiscoverInputs): string {
  const given = [
    ...(resourceGroup === '' ? [] : [`resource-group: ${resourceGroup}`]),
    ...(clusterName === '' ? [] : [`cluster-name: ${clusterName}`]),
    ...Object.entries(tags).map(([key, value]) => `tag ${key}${value === undefined ? '' : `=${value}`}`),
  ];
  return given.length === 0 ? 'no filter, the whole subscription' : given.join(', ');
}
