import { validateAccessObject } from './access-objects.ts';
import type {
  Deployment,
  Kinds,
  KubernetesObject,
  Namespace,
  Pod,
  ReplicaSet,
  ResourceName,
  Service,
} from './objects.ts';
import { validatePodSecurityLabels } from './pod-security.ts';
import { validateFamilies } from './service-families.ts';
import type { Cause } from './status.ts';
import {
  validateConfigMap,
  validateNamespace,
  validateNamespaceStatus,
  validateSecret,
} from './validation/configuration.ts';
import { validateMetadata, validateMetadataUpdate } from './validation/metadata.ts';
import { validatePod, validatePodUpdate } from './validation/pods.ts';
import { validateAllocation, validateService, validateServiceStatus } from './validation/services.ts';
import { validateDeployment, validateReplicaSet } from './validation/workloads.ts';

export interface Write {
  readonly resource: ResourceName;
  readonly object: KubernetesObject;
  readonly before: KubernetesObject | undefined;
  /** The subresource through which it is written. */
  readonly subresource: string | undefined;
  /** The other objects of the resource. */
  readonly others: () => readonly KubernetesObject[];
  /** Whether Services may have addresses of both families. */
  readonly isDualStack: boolean;
}

/** What the API server refuses in a write, in its words. */
export function validate(write: Write): Cause[] {
  const { resource, object, before } = write;
  const causes = [
    ...validateMetadata(resource, object),
    ...(before === undefined ? [] : validateMetadataUpdate(object, before)),
    ...(write.subresource === 'status' ? validateStatus(resource, object) : validateKind(write)),
  ];
  const texts = causes.map((cause) => `${cause.field}: ${cause.message}`);
  return causes.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}

function validateStatus(resource: ResourceName, object: KubernetesObject): Cause[] {
  if (resource === 'namespaces') return validateNamespaceStatus(object as unknown as Namespace);
  return resource === 'services' ? validateServiceStatus(object as unknown as Service) : [];
}

function validateKind({ resource, object, before, subresource, others, isDualStack }: Write): Cause[] {
  const known = object as unknown as Kinds[ResourceName];
  const previous = before as unknown as Kinds[ResourceName] | undefined;
  switch (resource) {
    case 'clusterrolebindings':
    case 'clusterroles':
    case 'rolebindings':
    case 'roles':
      return validateAccessObject(resource, object, before);
    case 'configmaps':
      return validateConfigMap(known, previous);
    case 'deployments':
      return validateDeployment(known as Deployment, previous as Deployment | undefined);
    case 'namespaces':
      return [...validateNamespace(known as Namespace), ...validatePodSecurityLabels(known as Namespace)];
    case 'pods':
      return [
        ...validatePod(known as Pod),
        ...(previous === undefined || subresource === 'binding'
          ? []
          : validatePodUpdate(known as Pod, previous as Pod)),
      ];
    case 'replicasets':
      return validateReplicaSet(known as ReplicaSet, previous as ReplicaSet | undefined);
    case 'secrets':
      return validateSecret(known, previous);
    case 'services':
      return [
        ...validateAllocation(known as Service, previous as Service | undefined, others() as unknown as Service[]),
        ...validateService(known as Service),
        ...validateFamilies((known as Service).spec, isDualStack),
      ];
    default:
      return [];
  }
}
