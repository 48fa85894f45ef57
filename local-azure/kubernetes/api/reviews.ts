import type { Call } from '../../http/server.ts';
import { isJsonObject, timestamp } from '../objects.ts';
import type { JsonObject } from '../objects.ts';
import { badRequest, invalid } from '../status.ts';
import type { Authenticator, User } from './authentication.ts';
import type { Attributes } from './authorization/attributes.ts';
import type { Authorizer } from './authorization/authorizer.ts';
import { parseBody } from './request.ts';

export interface Reviewers {
  readonly authorizer: Authorizer;
  readonly authenticator: Authenticator;
}

interface Question extends Reviewers {
  readonly user: User;
  readonly spec: JsonObject;
  readonly namespace: string | undefined;
}

/** A kind of question, which is answered and not kept. */
export interface Review {
  readonly group: string;
  readonly name: string;
  readonly kind: string;
  readonly namespaced?: boolean;
  readonly status: (question: Question) => JsonObject;
}

const authentication = 'authentication.k8s.io';
const authorization = 'authorization.k8s.io';

/** https://kubernetes.io/docs/reference/access-authn-authz/authorization/#checking-api-access */
export const reviews: readonly Review[] = [
  { group: authentication, name: 'selfsubjectreviews', kind: 'SelfSubjectReview', status: whoAmI },
  { group: authentication, name: 'tokenreviews', kind: 'TokenReview', status: reviewToken },
  {
    group: authorization,
    name: 'localsubjectaccessreviews',
    kind: 'LocalSubjectAccessReview',
    namespaced: true,
    status: reviewSubject,
  },
  { group: authorization, name: 'selfsubjectaccessreviews', kind: 'SelfSubjectAccessReview', status: reviewSelf },
  { group: authorization, name: 'selfsubjectrulesreviews', kind: 'SelfSubjectRulesReview', status: reviewRules },
  { group: authorization, name: 'subjectaccessreviews', kind: 'SubjectAccessReview', status: reviewSubject },
];

/** The review that a path asks for. */
export function findReview(path: string): { review: Review; namespace: string | undefined } | undefined {
  const [, group, namespace, name] = /^\/apis\/([^/]+)\/v1\/(?:namespaces\/([^/]+)\/)?([^/]+)$/.exec(path) ?? [];
  const review = reviews.find((known) => known.group === group && known.name === name);
  return review && (review.namespaced ?? false) === (namespace !== undefined) ? { review, namespace } : undefined;
}

export function answerReview(
  { review, namespace }: { review: Review; namespace: string | undefined },
  call: Call,
  user: User,
  reviewers: Reviewers,
): JsonObject {
  const { group, kind } = review;
  const body = parseBody(call, kind);
  const spec = isJsonObject(body) && isJsonObject(body.spec) ? body.spec : {};
  const status = review.status({ ...reviewers, user, spec, namespace });
  const apiVersion = `${group}/v1`;
  if (kind === 'SelfSubjectReview') return { kind, apiVersion, metadata: { creationTimestamp: timestamp() }, status };
  return { kind, apiVersion, metadata: {}, spec: kind === 'SelfSubjectRulesReview' ? {} : spec, status };
}

function whoAmI({ user }: Question): JsonObject {
  return { userInfo: userInfo(user) };
}

function userInfo({ name, uid, groups, extra = {} }: User): JsonObject {
  const more = Object.keys(extra).length === 0 ? {} : { extra };
  return { username: name, ...(uid === undefined ? {} : { uid }), groups, ...more };
}

function reviewToken({ spec, authenticator }: Question): JsonObject {
  const user = authenticator.userOfToken(text(spec.token));
  if (user === undefined) return { user: {}, error: 'invalid bearer token' };
  return { authenticated: true, user: userInfo(user) };
}

function reviewSelf({ user, spec, authorizer }: Question): JsonObject {
  return decision(authorizer, user, attributesOf('SelfSubjectAccessReview', spec));
}

function reviewSubject({ spec, authorizer, namespace }: Question): JsonObject {
  const kind = namespace === undefined ? 'SubjectAccessReview' : 'LocalSubjectAccessReview';
  const groups = Array.isArray(spec.groups) ? spec.groups.map(String) : [];
  const name = text(spec.user);
  const attributes = attributesOf(kind, spec);
  if (name === '' && groups.length === 0)
    throw refused(kind, 'spec.user', 'at least one of user or group must be specified');
  if (namespace !== undefined && attributes.resource?.namespace !== namespace)
    throw refused(kind, 'spec.resourceAttributes.namespace', `must match metadata.namespace`);
  return decision(authorizer, { name, groups, extra: extraOf(spec) }, attributes);
}

function extraOf({ extra }: JsonObject): Record<string, string[]> {
  const entries = isJsonObject(extra) ? Object.entries(extra) : [];
  return Object.fromEntries(entries.map(([key, values]) => [key, Array.isArray(values) ? values.map(String) : []]));
}

function decision(authorizer: Authorizer, user: User, attributes: Attributes): JsonObject {
  return { ...authorizer.decide(user, attributes) };
}

function attributesOf(kind: string, spec: JsonObject): Attributes {
  const { resourceAttributes: asked, nonResourceAttributes: path } = spec;
  if (isJsonObject(asked) === isJsonObject(path)) {
    const why = 'exactly one of nonResourceAttributes or resourceAttributes must be specified';
    throw refused(kind, 'spec.resourceAttributes', why);
  }
  if (isJsonObject(path)) return { verb: text(path.verb), path: text(path.path) };
  const { namespace, verb, group, resource, subresource, name } = asked as JsonObject;
  const place = { namespace: textOrNone(namespace), subresource: textOrNone(subresource), name: textOrNone(name) };
  return { verb: text(verb), path: '', resource: { group: text(group), resource: text(resource), ...place } };
}

function reviewRules({ user, spec, authorizer }: Question): JsonObject {
  const namespace = textOrNone(spec.namespace);
  if (namespace === undefined) throw badRequest('no namespace on request');
  const { rules, errors: unresolved } = authorizer.rulesOf(user, namespace);
  const errors = [...unresolved, ...authorizer.unlisted()];
  const [ofPaths, ofResources] = [true, false].map((wanted) =>
    rules.filter((rule) => (rule.nonResourceURLs !== undefined) === wanted),
  );
  return {
    resourceRules: ofResources,
    nonResourceRules: ofPaths,
    incomplete: errors.length > 0,
    ...(errors.length === 0 ? {} : { evaluationError: errors.join(', ') }),
  };
}

function refused(kind: string, field: string, why: string): Error {
  const message = `Invalid value: null: ${why}`;
  return invalid({ group: authorization, kind }, '', [{ field, reason: 'FieldValueInvalid', message }]);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textOrNone(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
