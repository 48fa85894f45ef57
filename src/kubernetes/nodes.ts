import { isSubnetId } from '../azure/resource-id.ts';
import { isAutoProvisioned, nodeGroups, type NodeClassSubnets, type NodeGroups } from '../egress/node-groups.ts';
import { ActionError } from '../errors.ts';
import { object, text } from '../json.ts';
import type { KubernetesApi } from './kubernetes-api.ts';

/**
 * Reads the nodes and says which groups they form.
 * @param unreadable told why node classes cannot be read: then their nodes are taken to be where the first pool is
 */
export async function readNodeGroups(api: KubernetesApi, unreadable?: (why: string) => void): Promise<NodeGroups> {
  const { items } = await api.list('/api/v1/nodes');
  return nodeGroups(items, items.some(isAutoProvisioned) ? await nodeClassSubnets(api, unreadable) : new Map());
}

/**
 * The subnets that node classes name.
 * Source: https://learn.microsoft.com/azure/aks/node-auto-provisioning-aksnodeclass
 */
async function nodeClassSubnets(api: KubernetesApi, unreadable?: (why: string) => void): Promise<NodeClassSubnets> {
  try {
    const { items } = await api.list('/apis/karpenter.azure.com/v1beta1/aksnodeclasses');
    const named = items.map(({ metadata, spec }): [string, string] => [
      text(object(metadata).name),
      text(object(spec).vnetSubnetID),
    ]);
    return new Map(named.filter(([, subnetId]) => isSubnetId(subnetId)));
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    unreadable?.(error.message);
    return new Map();
  }
}
