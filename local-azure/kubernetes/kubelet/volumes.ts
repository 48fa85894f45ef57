import type { Pod } from '../objects.ts';
import type { Registry } from '../registry.ts';

/** Why a volume of the pod cannot be set up, in the kubelet's words: a ConfigMap or Secret is missing; undefined when none is. */
export function mountFailure({ metadata, spec }: Pod, { store }: Registry): string | undefined {
  for (const { name, configMap, secret } of spec.volumes ?? []) {
    const [kind, reference, optional] = configMap
      ? (['configmap', configMap.name, configMap.optional] as const)
      : (['secret', secret?.secretName, secret?.optional] as const);
    if (reference === undefined || optional === true) continue;
    if (store.get(`${kind}s`, reference, metadata.namespace) === undefined)
      return `MountVolume.SetUp failed for volume "${name}" : ${kind} "${reference}" not found`;
  }
  return undefined;
}
