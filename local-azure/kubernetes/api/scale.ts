import { copyOf } from '../../state/json.ts';
import { isJsonObject } from '../objects.ts';
import type { JsonObject, KubernetesObject } from '../objects.ts';
import { StatusError, badRequest } from '../status.ts';
import { notNegative } from '../validation/causes.ts';

interface Scalable {
  spec: { replicas?: number; selector?: { matchLabels?: Record<string, string> } };
  status: { replicas?: number };
}

/** The `scale` subresource of a workload: https://kubernetes.io/docs/reference/kubernetes-api/ (autoscaling/v1 Scale) */
export function toScale(object: KubernetesObject): JsonObject {
  const { spec, status } = object as unknown as Scalable;
  const { name, namespace, uid, resourceVersion, creationTimestamp } = object.metadata;
  const labels = Object.entries(spec.selector?.matchLabels ?? {}).map(([key, value]) => `${key}=${value}`);
  return {
    kind: 'Scale',
    apiVersion: 'autoscaling/v1',
    metadata: { name, namespace, uid, resourceVersion, creationTimestamp },
    spec: { replicas: spec.replicas ?? 0 },
    status: { replicas: status.replicas ?? 0, selector: labels.join(',') },
  };
}

/** The workload with the number of replicas that a Scale asks for. */
export function fromScale(object: KubernetesObject, scale: unknown): KubernetesObject {
  const replicas = isJsonObject(scale) && isJsonObject(scale.spec) ? scale.spec.replicas : undefined;
  if (typeof replicas !== 'number')
    throw badRequest('Scale in version "v1" cannot be handled as a Scale: spec.replicas is missing');
  if (replicas < 0) {
    const causes = notNegative('spec.replicas', replicas);
    const words = causes.map(({ field, message }) => `${field}: ${message}`).join();
    const { name } = object.metadata;
    const details = { name, group: 'autoscaling', kind: 'Scale', causes };
    throw new StatusError(422, 'Invalid', `Scale.autoscaling "${name}" is invalid: ${words}`, details);
  }
  const scaled = copyOf(object);
  (scaled as unknown as Scalable).spec.replicas = replicas;
  return scaled;
}
