import { readFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as httpsRequest, type Agent, type RequestOptions } from 'node:https';
import { parse } from 'yaml';
import type { LocalAzure } from '../../local-azure/local-azure.ts';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Bare requests to local Azure, signed in as the action signs in. */
export class LocalAzureClient {
  readonly azure: LocalAzure;
  /** Everything that nobody may see in a log: tokens, assertions, keys. */
  readonly secrets: string[] = [];
  private readonly agent: Agent | false;
  private token = '';

  /** Each request has a connection of its own, or one of the given agent's. */
  constructor(azure: LocalAzure, agent: Agent | false = false) {
    this.azure = azure;
    this.agent = agent;
  }

  /** GitHub's token for Entra's, as the credential of the action does it. */
  async signIn(): Promise<void> {
    const requestToken = this.setting('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
    const minted = await this.send(
      'GET',
      `${this.setting('ACTIONS_ID_TOKEN_REQUEST_URL')}&audience=api://AzureADTokenExchange`,
      {
        headers: { authorization: `Bearer ${requestToken}` },
      },
    );
    const { value } = JSON.parse(minted.body) as { value: string };
    const form = new URLSearchParams({
      client_id: this.setting('AZURE_CLIENT_ID'),
      client_assertion: value,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      grant_type: 'client_credentials',
      scope: `${this.setting('AZURE_RESOURCE_MANAGER_ENDPOINT')}/.default`,
    });
    const tokenUrl = `${this.setting('AZURE_AUTHORITY_HOST')}/${this.setting('AZURE_TENANT_ID')}/oauth2/v2.0/token`;
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const issued = await this.send('POST', tokenUrl, { headers }, form.toString());
    this.token = (JSON.parse(issued.body) as { access_token: string }).access_token;
    this.secrets.push(requestToken, value, this.token);
  }

  /** A request to Resource Manager; the path begins below the subscription, and may name a version of the API. */
  arm(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const separator = path.includes('?') ? '&' : '?';
    const version = path.includes('ContainerService') ? '2026-03-01' : '2025-05-01';
    const suffix = path.includes('api-version=') ? '' : `${separator}api-version=${version}`;
    const url = `${this.setting('AZURE_RESOURCE_MANAGER_ENDPOINT')}/subscriptions/${this.setting('AZURE_SUBSCRIPTION_ID')}${path}${suffix}`;
    const all = { authorization: `Bearer ${this.token}`, 'content-type': 'application/json', ...headers };
    return this.send(method, url, { headers: all }, body === undefined ? undefined : JSON.stringify(body));
  }

  /** Asks for what a link of an answer of Resource Manager leads to. */
  follow(link: unknown): Promise<Answer> {
    return this.send('GET', String(link), { headers: { authorization: `Bearer ${this.token}` } });
  }

  /** A request to the cluster's API server, as its administrator. */
  kubernetes(method: string, path: string, body?: string, type = 'application/json'): Promise<Answer> {
    const { url, options } = this.kubernetesRequest(method, path);
    return this.send(method, url, { ...options, headers: { 'content-type': type } }, body);
  }

  /** A watch that stays open until the function that it returns is called. */
  async watch(path: string): Promise<() => void> {
    const { url, options } = this.kubernetesRequest('GET', path);
    const sent = httpsRequest(url, { ca: this.azure.authority, ...options }).on('error', () => undefined);
    sent.end();
    const response = await new Promise<IncomingMessage>((resolve) => sent.once('response', resolve));
    await new Promise((resolve) => response.once('data', resolve));
    response.on('error', () => undefined).resume();
    return () => sent.destroy();
  }

  /** A request to the control endpoint. */
  control(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const content = typeof body === 'string' || body === undefined ? body : JSON.stringify(body);
    return this.send(method, `${this.azure.url}/${path}`, { headers }, content);
  }

  async send(method: string, url: string, options: RequestOptions = {}, body?: string | Buffer): Promise<Answer> {
    const request = url.startsWith('https:') ? httpsRequest : httpRequest;
    const { response, parts } = await new Promise<{ response: IncomingMessage; parts: Buffer[] }>((resolve, reject) => {
      const sent = request(url, { ca: this.azure.authority, ...options, method, agent: this.agent }, (incoming) => {
        const received: Buffer[] = [];
        incoming.on('data', (part: Buffer) => received.push(part));
        incoming.on('error', reject);
        incoming.on('end', () => resolve({ response: incoming, parts: received }));
      });
      // Node leaves the length out for a DELETE.
      if (body !== undefined) sent.setHeader('content-length', Buffer.byteLength(body));
      sent.on('error', reject).end(body);
    });
    return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() };
  }

  private kubernetesRequest(method: string, path: string): { url: string; options: RequestOptions } {
    const { clusters, users } = parse(readFileSync(this.setting('LOCAL_AZURE_KUBECONFIG'), 'utf8')) as {
      clusters: { cluster: { server: string; 'certificate-authority-data': string } }[];
      users: { user: { 'client-certificate-data': string; 'client-key-data': string } }[];
    };
    const decode = (text = ''): string => Buffer.from(text, 'base64').toString();
    const [{ cluster } = { cluster: undefined }, { user } = { user: undefined }] = [clusters[0], users[0]];
    const key = decode(user?.['client-key-data']);
    this.secrets.push(user?.['client-key-data'] ?? '', key);
    const ca = decode(cluster?.['certificate-authority-data']);
    return {
      url: `${cluster?.server ?? ''}${path}`,
      options: { method, ca, key, cert: decode(user?.['client-certificate-data']) },
    };
  }

  private setting(name: string): string {
    return this.azure.environment[name] ?? '';
  }
}
