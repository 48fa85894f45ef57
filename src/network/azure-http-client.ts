import { createDefaultHttpClient, type HttpClient } from '@azure/core-rest-pipeline';
import { HttpsProxyAgent } from 'https-proxy-agent';
import type { Environment } from '../inputs.ts';
import { proxyOf } from './proxies.ts';

/**
 * What Azure's SDKs send their requests by. Their own reading of the proxy variables knows neither `*` nor domains nor ports in NO_PROXY,
 * and leads Azure's metadata service through the proxy.
 * @param told is told of each request's fault, undefined for none: where somebody signs in, the SDK makes another error of it
 * Source: https://github.com/Azure/azure-sdk-for-js/blob/main/sdk/core/ts-http-runtime/src/policies/proxyPolicy.ts
 */
export function azureHttpClient(
  environment: Environment,
  told: (fault: unknown) => void = () => undefined,
): HttpClient {
  const client = createDefaultHttpClient();
  const agents = new Map<string, HttpsProxyAgent<string>>();
  const throughProxy = ({ href }: URL): HttpsProxyAgent<string> => {
    const agent = agents.get(href) ?? new HttpsProxyAgent(href);
    agents.set(href, agent);
    return agent;
  };
  const send: HttpClient['sendRequest'] = async (request) => {
    delete request.agent;
    // Without TLS are only the metadata services of this machine.
    const proxy = request.url.startsWith('https:') ? proxyOf(request.url, environment) : undefined;
    if (proxy !== undefined) request.agent = throughProxy(proxy);
    const answer = await client.sendRequest(request);
    // To the SDKs this would be the word of Azure.
    if (answer.status === 407) throw new Error('the proxy answered 407 Proxy Authentication Required');
    return answer;
  };
  return {
    sendRequest: async (request) => {
      try {
        const answer = await send(request);
        told(undefined);
        return answer;
      } catch (error) {
        told(error);
        throw error;
      }
    },
  };
}
