import { isAutoProvisioned, nodeGroups, type NodeClassSubnets, type NodeGroups } from '../egress/node-groups.ts';
import { ActionError } from '../errors.ts';
import { object, text } from '../json.ts';
import type { KubernetesApi } from './connection.ts';

/** Reads the nodes and says which groups they form. */
export async function readNodeGroups(api: KubernetesApi): Promise<NodeGroups> {
  const { items } = await api.list('/api/v1/nodes');
  return nodeGroups(items, items.some(isAutoProvisioned) ? await nodeClassSubnets(api) : {});
}

/**
 * The subnets that node classes name; none where the caller may not read them.
 * Source: https://learn.microsoft.com/azure/aks/node-auto-provisioning-aksnodeclass
 */
async function nodeClassSubnets(api: KubernetesApi): Promise<NodeClassSubnets> {
  try {
    const { items } = await api.list('/apis/karpenter.azure.com/v1beta1/aksnodeclasses');
    const named = items.map(({ metadata, spec }): [string, string] => [
      text(object(metadata).name),
      text(object(spec).vnetSubnetID),
    ]);
    return Object.fromEntries(named.filter(([, subnetId]) => subnetId !== ''));
  } catch (error) {
    if (error instanceof ActionError) return {};
    throw error;
  }
}
