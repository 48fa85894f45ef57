import type { Kinds } from '../../objects.ts';
import type { Store } from '../../store.ts';
import type { User } from '../authentication.ts';
import { notAllowed } from './attributes.ts';
import type { Attributes } from './attributes.ts';
import { allows } from './rules.ts';
import type { Rule } from './rules.ts';

type Binding = Kinds['rolebindings'] | Kinds['clusterrolebindings'];
type Subject = NonNullable<Binding['subjects']>[number];

export interface Decision {
  readonly allowed: boolean;
  /** Nobody else is asked. */
  readonly denied?: true;
  readonly reason?: string;
}

/** Who decides where roles and bindings do not allow: https://kubernetes.io/docs/reference/access-authn-authz/webhook/ */
export interface Webhook {
  isAsked(): boolean;
  decide(user: User, attributes: Attributes): Decision;
}

interface Grant {
  readonly binding: Binding;
  readonly subject: Subject;
  readonly rules: readonly Rule[] | undefined;
}

/** Decides by roles and their bindings, then by a webhook: https://kubernetes.io/docs/reference/access-authn-authz/rbac/ */
export class Authorizer {
  readonly #store: Store;
  readonly #webhook: Webhook;

  constructor(store: Store, webhook: Webhook) {
    this.#store = store;
    this.#webhook = webhook;
  }

  decide(user: User, attributes: Attributes): Decision {
    if (isMaster(user)) return { allowed: true };
    const own = this.#decideByRoles(user, attributes);
    if (own.allowed || !this.#webhook.isAsked()) return own;
    const asked = this.#webhook.decide(user, attributes);
    if (asked.allowed || asked.denied) return asked;
    const reasons = [own.reason, asked.reason].filter((reason) => reason !== undefined);
    return { allowed: false, reason: reasons.join('\n') };
  }

  #decideByRoles(user: User, attributes: Attributes): Decision {
    const grants = this.#grants(user, attributes.resource?.namespace);
    const granting = grants.find(({ rules = [] }) => rules.some((rule) => allows(rule, attributes)));
    if (granting !== undefined) return { allowed: true, reason: `RBAC: allowed by ${describe(granting)}` };
    const errors = errorsOf(grants);
    const [first, ...others] = errors;
    if (first === undefined) return { allowed: false };
    return { allowed: false, reason: `RBAC: ${others.length === 0 ? first : `[${errors.join(', ')}]`}` };
  }

  /** @throws StatusError 403 where the user may not */
  require(user: User, attributes: Attributes): void {
    const { allowed, reason } = this.decide(user, attributes);
    if (!allowed) throw notAllowed(user, attributes, reason);
  }

  /** What a user may do in a namespace, or everywhere without one. */
  rulesOf(user: User, namespace?: string): { rules: Rule[]; errors: string[] } {
    const grants = this.#grants(user, namespace);
    return { rules: grants.flatMap(({ rules }) => rules ?? []), errors: errorsOf(grants) };
  }

  /** Why the rules of a user are not all there are: nobody can tell those that a webhook goes by. */
  unlisted(): string[] {
    return this.#webhook.isAsked() ? ['webhook authorizer does not support user rule resolution'] : [];
  }

  /** The rules of the role that a binding refers to; undefined where there is no such role. */
  rulesOfRole({ kind, name }: Binding['roleRef'], namespace: string | undefined): readonly Rule[] | undefined {
    const role =
      kind === 'ClusterRole' ? this.#store.get('clusterroles', name) : this.#store.get('roles', name, namespace);
    return role && (role.rules ?? []);
  }

  #grants(user: User, namespace: string | undefined): Grant[] {
    const bindings = [
      ...this.#store.list('clusterrolebindings'),
      ...(namespace === undefined ? [] : this.#store.list('rolebindings', namespace)),
    ];
    return bindings.flatMap((binding) => {
      const own = binding.metadata.namespace;
      const subject = (binding.subjects ?? []).find((candidate) => appliesTo(candidate, user, own));
      return subject === undefined ? [] : [{ binding, subject, rules: this.rulesOfRole(binding.roleRef, own) }];
    });
  }
}

/** Members of this group may do everything, whatever the bindings say. */
export function isMaster({ groups }: User): boolean {
  return groups.includes('system:masters');
}

function appliesTo({ kind, name, namespace }: Subject, user: User, bindingNamespace: string | undefined): boolean {
  if (kind === 'User') return user.name === name;
  if (kind === 'Group') return user.groups.includes(name);
  const home = namespace ?? bindingNamespace;
  return home !== undefined && user.name === `system:serviceaccount:${home}:${name}`;
}

function describe({ binding: { kind, metadata, roleRef }, subject }: Grant): string {
  const name = metadata.namespace === undefined ? metadata.name : `${metadata.name}/${metadata.namespace}`;
  const whom = subject.kind === 'ServiceAccount' ? `${subject.name}/${subject.namespace ?? ''}` : subject.name;
  return `${kind} "${name}" of ${roleRef.kind} "${roleRef.name}" to ${subject.kind} "${whom}"`;
}

function errorsOf(grants: readonly Grant[]): string[] {
  return grants
    .filter(({ rules }) => rules === undefined)
    .map(({ binding: { roleRef } }) => `${roleRef.kind.toLowerCase()}.${roleRef.apiGroup} "${roleRef.name}" not found`);
}
