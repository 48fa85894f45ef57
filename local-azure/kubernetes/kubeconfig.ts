import { stringify } from 'yaml';
import type { Json } from '../state/json.ts';

/** The entries of a kubeconfig under `cluster` and `user`: https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/ */
export interface KubeconfigEntries {
  readonly cluster: Json;
  readonly user: Json;
}

export type CredentialName = 'clusterAdmin' | 'clusterUser';

/** A kubeconfig in YAML with the names that AKS gives: https://learn.microsoft.com/azure/aks/control-kubeconfig-access */
export function aksKubeconfig(
  { name, resourceGroup }: { name: string; resourceGroup: string },
  { cluster, user }: KubeconfigEntries,
  credential: CredentialName,
): string {
  const userName = `${credential}_${resourceGroup}_${name}`;
  const context = credential === 'clusterAdmin' ? `${name}-admin` : name;
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name, cluster }],
    contexts: [{ name: context, context: { cluster: name, user: userName } }],
    'current-context': context,
    preferences: {},
    users: [{ name: userName, user }],
  });
}

/** Text as the `…-data` fields of a kubeconfig hold it. */
export function kubeconfigData(content: string | Buffer): string {
  return Buffer.from(content).toString('base64');
}
