import type { Pod } from '../objects.ts';
import { ConfigError } from './environment.ts';

type Container = Pod['spec']['containers'][number];

type User = NonNullable<NonNullable<Pod['status']['containerStatuses']>[number]['user']>;

/** The user that an image of curl names: the others run as root. */
const curlUser = { name: 'curl_user', uid: 100, gid: 101 };

function imageUser({ image = '' }: Container): typeof curlUser | undefined {
  return /(^|\/)curlimages\/curl[:@]/.test(image) ? curlUser : undefined;
}

/** Whom a container runs as: https://kubernetes.io/docs/tasks/configure-pod-container/security-context/ */
export function userOf({ spec }: Pod, container: Container): User {
  const own = container.securityContext;
  const { runAsUser, runAsGroup, fsGroup, supplementalGroups = [] } = spec.securityContext ?? {};
  const named = imageUser(container);
  const uid = own?.runAsUser ?? runAsUser ?? named?.uid ?? 0;
  const gid = own?.runAsGroup ?? runAsGroup ?? (named?.uid === uid ? named.gid : 0);
  const groups = [gid, ...supplementalGroups, ...(fsGroup === undefined ? [] : [fsGroup])];
  return { linux: { uid, gid, supplementalGroups: [...new Set(groups)] } };
}

/**
 * Refuses a container that must not run as root and would, or of which that cannot be told.
 * Source: https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
 * @throws ConfigError
 */
export function refuseRoot(pod: Pod, container: Container): void {
  const own = container.securityContext;
  const ofPod = pod.spec.securityContext;
  if ((own?.runAsNonRoot ?? ofPod?.runAsNonRoot) !== true) return;
  const { name, namespace = '', uid } = pod.metadata;
  const about = `(pod: "${name}_${namespace}(${uid})", container: ${container.name})`;
  const user = own?.runAsUser ?? ofPod?.runAsUser;
  if (user === 0) throw new ConfigError(`container's runAsUser breaks non-root policy ${about}`);
  if (user !== undefined) return;
  const named = imageUser(container)?.name;
  if (named === undefined) throw new ConfigError(`container has runAsNonRoot and image will run as root ${about}`);
  throw new ConfigError(
    `container has runAsNonRoot and image has non-numeric user (${named}), cannot verify user is non-root ${about}`,
  );
}
