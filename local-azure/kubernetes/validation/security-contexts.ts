import type { Pod } from '../objects.ts';
import type { Cause } from '../status.ts';
import { invalidValue, oneOf, required } from './causes.ts';
import type { Unchecked } from './causes.ts';
import { inRange } from './names.ts';

type PodSecurity = Unchecked<NonNullable<Pod['spec']['securityContext']>>;
type ContainerSecurity = Unchecked<NonNullable<Pod['spec']['containers'][number]['securityContext']>>;

const lastId = 2 ** 32 - 1;

function validateIds(at: string, ids: Readonly<Record<string, number | undefined>>): Cause[] {
  return Object.entries(ids).flatMap(([name, id]) =>
    id === undefined ? [] : invalidValue(`${at}.${name}`, id, ...inRange(id, 0, lastId)),
  );
}

function validateSeccomp(at: string, profile: PodSecurity['seccompProfile']): Cause[] {
  if (profile === undefined) return [];
  const { type, localhostProfile } = profile;
  const causes = oneOf(`${at}.type`, type, ['Localhost', 'RuntimeDefault', 'Unconfined']);
  if (type === 'Localhost' && localhostProfile === undefined) {
    return [...causes, ...required(`${at}.localhostProfile`, 'must be set when seccomp type is Localhost')];
  }
  if (type === 'Localhost' || localhostProfile === undefined) return causes;
  const why = 'can only be set when seccomp type is Localhost';
  return [...causes, ...invalidValue(`${at}.localhostProfile`, localhostProfile, why)];
}

export function validatePodSecurity(at: string, security: PodSecurity | undefined): Cause[] {
  if (security === undefined) return [];
  const { runAsUser, runAsGroup, fsGroup } = security;
  return [
    ...validateIds(at, { fsGroup, runAsUser, runAsGroup }),
    ...validateSeccomp(`${at}.seccompProfile`, security.seccompProfile),
  ];
}

/** https://kubernetes.io/docs/tasks/configure-pod-container/security-context/ */
export function validateContainerSecurity(at: string, security: ContainerSecurity | undefined): Cause[] {
  if (security === undefined) return [];
  const { runAsUser, runAsGroup, allowPrivilegeEscalation, privileged, capabilities } = security;
  const cannot = (what: string): Cause[] =>
    invalidValue(at, security, `cannot set \`allowPrivilegeEscalation\` to false and ${what}`);
  return [
    ...validateIds(at, { runAsUser, runAsGroup }),
    ...validateSeccomp(`${at}.seccompProfile`, security.seccompProfile),
    ...(allowPrivilegeEscalation === false && privileged === true ? cannot('`privileged` to true') : []),
    ...(allowPrivilegeEscalation === false && capabilities?.add?.includes('CAP_SYS_ADMIN') === true
      ? cannot('`capabilities.Add` CAP_SYS_ADMIN')
      : []),
  ];
}
