import type { Call } from '../../http/server.ts';
import type { JsonObject } from '../objects.ts';
import { isJsonObject, timestamp } from '../objects.ts';
import type { User } from './authentication.ts';
import { parseBody } from './request.ts';

const everything = { verbs: ['*'], apiGroups: ['*'], resources: ['*'] };

/** Questions of users about themselves; every user of this cluster may do everything. */
export function answerReview(path: string, user: User, call: Call): JsonObject | undefined {
  const group = path.startsWith('/apis/authentication.k8s.io/v1/')
    ? 'authentication.k8s.io/v1'
    : 'authorization.k8s.io/v1';
  const answers: Record<string, { kind: string; status: () => JsonObject }> = {
    '/apis/authentication.k8s.io/v1/selfsubjectreviews': {
      kind: 'SelfSubjectReview',
      status: () => ({ userInfo: { username: user.name, groups: [...user.groups] } }),
    },
    '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews': {
      kind: 'SelfSubjectAccessReview',
      status: () => ({ allowed: true }),
    },
    '/apis/authorization.k8s.io/v1/selfsubjectrulesreviews': {
      kind: 'SelfSubjectRulesReview',
      status: () => ({
        resourceRules: [everything],
        nonResourceRules: [{ verbs: ['*'], nonResourceURLs: ['*'] }],
        incomplete: false,
      }),
    },
  };
  const answer = answers[path];
  if (answer === undefined || call.method !== 'POST') return undefined;
  const body = parseBody(call, answer.kind);
  const spec = isJsonObject(body) && body.spec !== undefined ? { spec: body.spec } : {};
  return {
    kind: answer.kind,
    apiVersion: group,
    metadata: { creationTimestamp: timestamp() },
    ...spec,
    status: answer.status(),
  };
}
