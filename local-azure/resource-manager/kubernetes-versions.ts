/** What AKS offers, the newest first: the last three minor versions. Source: https://learn.microsoft.com/azure/aks/supported-kubernetes-versions */
const patches: readonly string[] = ['1.36.1', '1.35.4', '1.34.6'];

/** What a cluster gets whose request does not say. */
export const defaultVersion = '1.35';

/** The version that a minor version, or a whole one, stands for; undefined for one that AKS does not offer. */
export function fullVersion(version: string): string | undefined {
  return patches.find((patch) => patch === version || patch.replace(/\.\d+$/, '') === version);
}

/** All versions, as the list of a region shows them. */
export function offeredVersions(): { version: string; patches: string[] }[] {
  return patches.map((patch) => ({ version: patch.replace(/\.\d+$/, ''), patches: [patch] }));
}
