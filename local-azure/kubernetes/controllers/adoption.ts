import { controllerOf } from '../objects.ts';
import type { Kinds, KubernetesObject, Metadata, OwnerReference } from '../objects.ts';
import type { Registry } from '../registry.ts';
import { selects } from '../selectors.ts';
import type { LabelSelector } from '../selectors.ts';

type Dependents = 'pods' | 'replicasets';
interface Owner {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Metadata;
}

export const controllerWriter = { manager: 'kube-controller-manager' };

export function controllerReference({ apiVersion, kind, metadata: { name, uid } }: Owner): OwnerReference {
  return { apiVersion, kind, name, uid, controller: true, blockOwnerDeletion: true };
}

/**
 * What a controller's object owns. Objects that match its selector and have no controller are adopted, and those that match no
 * longer are let go: https://kubernetes.io/docs/concepts/workloads/controllers/replicaset/#non-template-pod-acquisitions
 */
export function claim<Name extends Dependents>(
  registry: Registry,
  name: Name,
  owner: Owner,
  selector: LabelSelector,
): Kinds[Name][] {
  const objects = registry.store.list(name, owner.metadata.namespace) as unknown as KubernetesObject[];
  const claimed = objects.filter((object) => {
    const { metadata } = object;
    const controller = controllerOf(object);
    const isMatching = selects(selector, metadata.labels);
    if (controller?.uid === owner.metadata.uid) {
      if (!isMatching && metadata.deletionTimestamp === undefined) release(registry, name, object, owner);
      return isMatching;
    }
    if (controller !== undefined || !isMatching || metadata.deletionTimestamp !== undefined) return false;
    registry.change(name, object, controllerWriter, (draft) => {
      draft.metadata.ownerReferences = [...(draft.metadata.ownerReferences ?? []), controllerReference(owner)];
    });
    return true;
  });
  return claimed
    .map(({ metadata }) => registry.store.get(name, metadata.name, metadata.namespace))
    .filter((object) => object !== undefined);
}

function release(registry: Registry, name: Dependents, object: KubernetesObject, owner: Owner): void {
  registry.change(name, object, controllerWriter, ({ metadata }) => {
    const others = (metadata.ownerReferences ?? []).filter(({ uid }) => uid !== owner.metadata.uid);
    if (others.length > 0) metadata.ownerReferences = others;
    else delete metadata.ownerReferences;
  });
}
