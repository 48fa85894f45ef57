import { bearerTokenAuthenticationPolicyName, type Pipeline } from '@azure/core-rest-pipeline';
import type { Session } from './session.ts';

/**
 * Has each request bring a token, and once more another one where Azure does not take it any more: it has expired on the way, or was revoked.
 * The SDK's own policy renews only where Azure names claims, and keeps tokens beside those that are kept here.
 */
export function authorize(pipeline: Pipeline, credential: Session['credential'], scope: string): void {
  pipeline.removePolicy({ name: bearerTokenAuthenticationPolicyName });
  const policy: Parameters<Pipeline['addPolicy']>[0] = {
    name: 'authorize',
    sendRequest: async (request, next) => {
      const { abortSignal } = request;
      const ask = async (refused?: string): Promise<string> => {
        const { token } = await credential.getToken(scope, { abortSignal, refused });
        request.headers.set('Authorization', `Bearer ${token}`);
        return token;
      };
      const token = await ask();
      const answer = await next(request);
      return answer.status === 401 && (await ask(token)) !== token ? next(request) : answer;
    },
  };
  pipeline.addPolicy(policy, { phase: 'Sign' });
}
