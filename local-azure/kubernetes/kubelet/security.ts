import type { Pod } from '../objects.ts';
import { ConfigError } from './environment.ts';
import type { Program } from './images.ts';

type Container = Pod['spec']['containers'][number];

/** The user that the known images name, as containerd reports it. */
function imageUser(container: Container, program: Program): string | undefined {
  if (program === 'public-ip') return undefined;
  return /(^|\/)curlimages\/curl[:@]/.test(container.image ?? '') ? 'curl_user' : undefined;
}

/**
 * Refuses a container that must not run as root and would, or of which that cannot be told.
 * Source: https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
 * @throws ConfigError
 */
export function refuseRoot(pod: Pod, container: Container, program: Program): void {
  const own = container.securityContext;
  const ofPod = pod.spec.securityContext;
  if ((own?.runAsNonRoot ?? ofPod?.runAsNonRoot) !== true) return;
  const { name, namespace = '', uid } = pod.metadata;
  const about = `(pod: "${name}_${namespace}(${uid})", container: ${container.name})`;
  const user = own?.runAsUser ?? ofPod?.runAsUser;
  if (user === 0) throw new ConfigError(`container's runAsUser breaks non-root policy ${about}`);
  if (user !== undefined) return;
  const named = imageUser(container, program);
  if (named === undefined) throw new ConfigError(`container has runAsNonRoot and image will run as root ${about}`);
  throw new ConfigError(
    `container has runAsNonRoot and image has non-numeric user (${named}), cannot verify user is non-root ${about}`,
  );
}
