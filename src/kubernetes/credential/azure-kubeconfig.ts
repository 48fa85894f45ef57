import { apiVersions } from '../../azure/api-versions.ts';
import { AzureError } from '../../azure/azure-error.ts';
import type { ResourceManager } from '../../azure/resource-manager.ts';
import { ActionError } from '../../errors.ts';
import { list, object, text, type Json } from '../../json.ts';
import { maskAll } from './credential.ts';
import { pathKeys, readContexts, type KubeContext } from './kubeconfig.ts';

/** Whose kubeconfig Azure is asked for. */
export type AzureUser = 'user' | 'administrator';

/** What is asked for it. */
export function credentialPath(clusterId: string, user: AzureUser): string {
  return `${clusterId}/${user === 'user' ? 'listClusterUserCredential?format=exec' : 'listClusterAdminCredential'}`;
}

/**
 * The kubeconfig that Azure hands out for a cluster. It stays in memory.
 * Source: https://learn.microsoft.com/rest/api/aks/managed-clusters/list-cluster-user-credentials
 */
export async function azureContext(
  manager: ResourceManager,
  clusterId: string,
  user: AzureUser,
  mask: (secret: string) => void,
): Promise<KubeContext> {
  const answer = await manager.post(credentialPath(clusterId, user), apiVersions.cluster).catch((error: unknown) => {
    throw isStaticRefusal(error) ? noLocalAccounts(error, user) : error;
  });
  const encoded = text(object(list(answer.kubeconfigs)[0]).value);
  maskAll(mask, [encoded]);
  return readAnswer(Buffer.from(encoded, 'base64').toString());
}

function readAnswer(content: string): KubeContext {
  try {
    const contexts = readContexts([{ folder: '', content }]);
    const context = contexts.find(({ isCurrent }) => isCurrent);
    if (context && URL.canParse(context.server)) return { ...context, ...withoutFiles(context) };
  } catch {
    // As a kubeconfig of nothing.
  }
  throw new ActionError('cluster', 'Azure gave no kubeconfig of the cluster that can be read.', {
    next: 'See whether az aks get-credentials gives one.',
  });
}

/** Azure's names no files of this machine: one that does would have them read, and sent to its server. */
function withoutFiles({ cluster, user }: KubeContext): Pick<KubeContext, 'cluster' | 'user'> {
  const without = (entry: Json): Json =>
    Object.fromEntries(Object.entries(entry).filter(([key]) => !pathKeys.includes(key)));
  return { cluster: without(cluster), user: without(user) };
}

/** Its words vary. Source: https://learn.microsoft.com/azure/aks/manage-local-accounts-managed-azure-ad */
function isStaticRefusal(error: unknown): error is AzureError {
  return error instanceof AzureError && error.status === 400 && /static credential/i.test(error.message);
}

function noLocalAccounts({ message }: AzureError, user: AzureUser): ActionError {
  return new ActionError('input', `The cluster has no local accounts. ${message}`, {
    next:
      user === 'administrator'
        ? 'Leave admin out: the identity that signs in to Azure then signs in to the cluster by Entra, and needs a role there: README, Permissions.'
        : 'Integrate the cluster with Entra (az aks update --enable-aad), or allow local accounts again (--enable-local-accounts).',
  });
}
