import { isDeepStrictEqual } from 'node:util';
import { rbacGroup } from '../../access-objects.ts';
import type { Kinds, KubernetesObject } from '../../objects.ts';
import type { Resource } from '../../resources.ts';
import { forbidden } from '../../status.ts';
import type { User } from '../authentication.ts';
import { isMaster } from './authorizer.ts';
import type { Authorizer } from './authorizer.ts';
import { describeRules, missingRules, quoted } from './rules.ts';
import type { Rule } from './rules.ts';

const everything: Rule[] = [
  { verbs: ['*'], apiGroups: ['*'], resources: ['*'] },
  { verbs: ['*'], nonResourceURLs: ['*'] },
];

/**
 * Refuses a role or binding by which a user would grant more than they have, unless they may `escalate` or `bind`:
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#privilege-escalation-prevention-and-bootstrapping
 */
export function refuseEscalation(
  authorizer: Authorizer,
  user: User,
  resource: Resource,
  object: KubernetesObject,
  before: KubernetesObject | undefined,
): void {
  const { name, namespace } = object.metadata;
  const isBinding = resource.kind.endsWith('Binding');
  const isSame = isBinding
    ? before !== undefined && isDeepStrictEqual(before.subjects, object.subjects)
    : isDeepStrictEqual(before?.rules ?? [], object.rules ?? []) && object.aggregationRule === undefined;
  if (isMaster(user) || isSame) return;
  const { wanted, verb, of } = isBinding ? granted(authorizer, object) : defined(resource, object);
  const attributes = { verb, path: '', resource: { group: rbacGroup, namespace, ...of } };
  if (authorizer.decide(user, attributes).allowed) return;
  const { rules, errors } = authorizer.rulesOf(user, namespace);
  const missing = missingRules(rules, wanted);
  if (missing.length === 0) return;
  const who = `user "${user.name}" (groups=${quoted(user.groups)})`;
  const unresolved = errors.length === 0 ? '' : `; resolution errors: [${errors.join(' ')}]`;
  const what = `is attempting to grant RBAC permissions not currently held:\n${describeRules(missing).join('\n')}`;
  throw forbidden(resource, name, `${who} ${what}${unresolved}`);
}

interface Wish {
  readonly wanted: readonly Rule[];
  readonly verb: string;
  readonly of: { resource: string; name: string };
}

function defined({ name }: Resource, object: KubernetesObject): Wish {
  const role = object as unknown as Kinds['clusterroles'];
  const wanted = role.aggregationRule === undefined ? (role.rules ?? []) : everything;
  return { wanted, verb: 'escalate', of: { resource: name, name: object.metadata.name } };
}

function granted(authorizer: Authorizer, object: KubernetesObject): Wish {
  const { roleRef } = object as unknown as Kinds['rolebindings'];
  const wanted = authorizer.rulesOfRole(roleRef, object.metadata.namespace) ?? [];
  const resource = roleRef.kind === 'ClusterRole' ? 'clusterroles' : 'roles';
  return { wanted, verb: 'bind', of: { resource, name: roleRef.name } };
}
