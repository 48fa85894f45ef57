import { apiVersions } from '../azure/api-versions.ts';
import { providerPath } from '../azure/clusters.ts';
import type { FirstRead } from '../azure/read-ahead.ts';
import { publicIpType, resourceId } from '../azure/resource-id.ts';
import { pinnedNames } from '../egress/exits.ts';
import type { Environment, Inputs } from '../inputs.ts';
import { credentialPath } from '../kubernetes/credential/azure-kubeconfig.ts';
import { namedFiles } from '../kubernetes/credential/kubeconfig-files.ts';

/** What a run reads of Azure whatever the first answer says, so that it need not wait for that. */
export function firstReads(inputs: Inputs, environment: Environment, clusterId: string): FirstRead[] {
  const { mode, staticGatewayConfiguration, subscriptionId } = inputs;
  const cluster: FirstRead = { method: 'get', path: clusterId, apiVersion: apiVersions.cluster };
  const isOwn = inputs.admin || namedFiles(inputs.kubeconfig, environment) !== undefined;
  const isAsked = mode !== 'reserve' && inputs.connection !== 'run-command' && !isOwn;
  const credential: FirstRead = {
    method: 'post',
    path: credentialPath(clusterId, 'user'),
    apiVersion: apiVersions.cluster,
  };
  const provider: FirstRead = {
    method: 'get',
    path: providerPath(subscriptionId),
    apiVersion: apiVersions.resources,
  };
  const isPlanned = ['pin', 'plan', 'unpin'].includes(mode);
  return [
    cluster,
    ...(isAsked ? [credential] : []),
    ...(staticGatewayConfiguration ? [] : [...(isPlanned ? [provider] : []), ...namedIps(inputs)]),
  ];
}

/** The IPs by the names that they have at most clusters. In which group AKS keeps its own only the cluster tells. */
function namedIps({ subscriptionId, ipResourceGroup, ipName, ipCount }: Inputs): FirstRead[] {
  if (ipResourceGroup === '@node') return [];
  return pinnedNames(ipName, ipCount, ['IPv4']).map(({ name }) => ({
    method: 'get',
    path: resourceId({ subscriptionId, resourceGroup: ipResourceGroup, type: publicIpType, name }),
    apiVersion: apiVersions.network,
  }));
}
