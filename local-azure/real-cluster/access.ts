import { object, text } from '../state/json.ts';
import { ApiError, failureOf, type ApiClient } from './api-client.ts';
import { RealClusterError } from './kubeconfig.ts';

/** What local Azure does in a real cluster, and nothing else. */
const needed: readonly { resource: string; subresource?: string; verbs: readonly string[] }[] = [
  { resource: 'services', verbs: ['list', 'watch', 'patch'] },
  { resource: 'services', subresource: 'status', verbs: ['patch'] },
  { resource: 'nodes', verbs: ['list', 'watch'] },
  { resource: 'pods', verbs: ['list', 'watch'] },
  { resource: 'events', verbs: ['create', 'patch'] },
];

/**
 * Asks the API server whether it is there, and its user may do what local Azure does.
 * @throws RealClusterError
 */
export async function requireRights(api: ApiClient, file: string): Promise<void> {
  const questions = needed.flatMap(({ verbs, ...what }) => verbs.map((verb) => ({ ...what, verb })));
  try {
    const answers = await Promise.all(questions.map((question) => mayDo(api, question)));
    const missing = questions.filter((_, index) => answers[index] === false);
    if (missing.length > 0) throw new RealClusterError(`${file}: ${lacking(missing)}`);
  } catch (error) {
    if (error instanceof RealClusterError) throw error;
    throw new RealClusterError(`${file}: ${refusal(api.server, error)}`);
  }
}

interface Question {
  readonly verb: string;
  readonly resource: string;
  readonly subresource?: string;
}

/** https://kubernetes.io/docs/reference/access-authn-authz/authorization/#checking-api-access */
async function mayDo(api: ApiClient, resourceAttributes: Question): Promise<boolean> {
  const answer = await api.send({
    method: 'POST',
    path: '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
    body: {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SelfSubjectAccessReview',
      spec: { resourceAttributes },
    },
  });
  return object(answer.status).allowed === true;
}

function lacking(questions: readonly Question[]): string {
  const words = questions.map(
    ({ verb, resource, subresource }) => `${verb} ${resource}${subresource === undefined ? '' : `/${subresource}`}`,
  );
  return `its user may not ${words.join(', ')} in all namespaces, which the local cloud controller has to. Give an administrator's.`;
}

function refusal(server: string, error: unknown): string {
  if (!(error instanceof ApiError)) return `the API server at ${server} cannot be reached: ${failureOf(error)}`;
  const hint = error.code === 401 ? ' Its credential is wrong or has expired.' : '';
  return `the API server at ${server} refuses its user: ${text(error.message)}.${hint}`;
}
