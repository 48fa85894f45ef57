import { request } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { parse } from 'yaml';
import type { TestCluster } from './test-cluster.ts';

export interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** What the text says in JSON. */
  readonly body: Record<string, unknown>;
}

export interface Question {
  readonly method?: string;
  readonly body?: string | object;
  readonly headers?: Record<string, string>;
}

interface Config {
  clusters: { cluster: { 'certificate-authority-data': string } }[];
  users: { user: { 'client-certificate-data': string; 'client-key-data': string } }[];
}

/** Sends any request to a cluster's API: as its administrator or, with an `authorization` header, as whom that says ('' is nobody). */
export async function ask(
  cluster: TestCluster,
  path: string,
  { method, body, headers = {} }: Question = {},
): Promise<Answer> {
  const { clusters, users } = parse(cluster.kubeconfig) as Config;
  const decode = (data = ''): Buffer => Buffer.from(data, 'base64');
  const user = users[0]?.user;
  const certificate = { cert: decode(user?.['client-certificate-data']), key: decode(user?.['client-key-data']) };
  const content = typeof body === 'object' ? JSON.stringify(body) : body;
  const options = {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    ca: decode(clusters[0]?.cluster['certificate-authority-data']),
    ...(headers.authorization === undefined ? certificate : {}),
    headers: { ...(content === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    agent: false as const,
  };
  return new Promise((resolve, reject) => {
    const sent = request(cluster.kubernetes.url + path, options, (response) => {
      text(response).then((read) => {
        const isJson =
          response.headers['content-type'] === 'application/json' && !path.includes('watch=') && read !== '';
        const parsed = isJson ? (JSON.parse(read) as Record<string, unknown>) : {};
        resolve({ status: response.statusCode, headers: response.headers, text: read, body: parsed });
      }, reject);
    });
    sent.on('error', reject).end(content);
  });
}
