import type { ClientRequest } from 'node:http';
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
    const agent = agents.get(href) ?? proxyAgent(href);
    agents.set(href, agent);
    return agent;
  };
  const send: HttpClient['sendRequest'] = (request) => {
    delete request.agent;
    // Without TLS are only the metadata services of this machine.
    const proxy = request.url.startsWith('https:') ? proxyOf(request.url, environment) : undefined;
    if (proxy !== undefined) request.agent = throughProxy(proxy);
    return client.sendRequest(request);
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

/** The agent hands on what a proxy answers in place of a connection, and to the SDKs that would be the word of Azure. */
function proxyAgent(href: string): HttpsProxyAgent<string> {
  const agent = new HttpsProxyAgent(href);
  agent.on('proxyConnect', ({ statusCode, statusText }: ProxyAnswer, request: ClientRequest) => {
    if (statusCode === 200) return;
    const refusal = new Error(`the proxy ${agent.proxy.host} answered ${String(statusCode)} ${statusText}`.trim());
    // What may pass is retried as a server that cannot be reached.
    request.destroy(statusCode < 500 ? refusal : Object.assign(refusal, { code: 'ECONNREFUSED' }));
  });
  return agent;
}

interface ProxyAnswer {
  statusCode: number;
  statusText: string;
}
