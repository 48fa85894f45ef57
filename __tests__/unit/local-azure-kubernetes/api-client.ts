import { Agent, request } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { parse } from 'yaml';
import type { TestCluster } from './test-cluster.ts';

export interface Answer {
  readonly status: number;
  /** What a `Status` says, of a refusal. */
  readonly message: string;
  readonly body: Record<string, unknown>;
  readonly warnings: readonly string[];
}

export interface ApiClient {
  send(method: string, path: string, body?: unknown, contentType?: string): Promise<Answer>;
  close(): void;
}

interface Config {
  clusters: { cluster: { 'certificate-authority-data': string } }[];
  users: { user: { 'client-certificate-data': string; 'client-key-data': string } }[];
}

/** Plain HTTP requests to a cluster's API server, as its administrator. */
export function apiClient({ kubeconfig, kubernetes }: TestCluster): ApiClient {
  const config = parse(kubeconfig) as Config;
  const decode = (text = ''): Buffer => Buffer.from(text, 'base64');
  const agent = new Agent({
    keepAlive: true,
    ca: decode(config.clusters[0]?.cluster['certificate-authority-data']),
    cert: decode(config.users[0]?.user['client-certificate-data']),
    key: decode(config.users[0]?.user['client-key-data']),
  });
  return {
    send: async (method, path, body, contentType = 'application/json') => {
      const text = body === undefined ? '' : JSON.stringify(body);
      const headers = { 'content-type': contentType, 'content-length': String(Buffer.byteLength(text)) };
      const response = await new Promise<IncomingMessage>((resolve, reject) => {
        const sent = request(kubernetes.url + path, { method, agent, headers }, resolve);
        sent.on('error', reject).end(text);
      });
      return answerOf(response);
    },
    close: () => agent.destroy(),
  };
}

async function answerOf(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
  const message = typeof body.message === 'string' ? body.message : '';
  const warning = response.headersDistinct.warning ?? [];
  const warnings = warning.map((text) => JSON.parse(text.replace(/^299 - /, '')) as string);
  return { status: response.statusCode ?? 0, message, body, warnings };
}
