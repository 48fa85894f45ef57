import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as requestPlainly } from 'node:http';
import { request, type RequestOptions } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalAzure } from '../../../local-azure/local-azure.ts';
import { startLocalAzure } from '../../integration/native.ts';

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  /** Parsed where it is JSON. */
  body: unknown;
}

export interface Sent {
  body?: unknown;
  headers?: Record<string, string>;
  /** `2025-04-01`, one of Resource Manager itself, when nothing is said; null for none. */
  version?: string | null;
}

/** A local Azure without a cluster, of a scenario that the test writes, and requests to it by its owner. */
export class AzureClient {
  readonly azure: LocalAzure;
  private token = '';

  private readonly folder: string;

  private constructor(azure: LocalAzure, folder: string) {
    this.azure = azure;
    this.folder = folder;
  }

  /** @param settings keys of the scenario, as YAML; @param resources more of its resources, indented by two */
  static async start(settings = '', resources = ''): Promise<AzureClient> {
    const folder = mkdtempSync(join(tmpdir(), 'azure-client-'));
    const scenario = writeScenario(folder, settings, resources);
    const client = new AzureClient(await startLocalAzure({ scenario }), folder);
    const { body } = await client.signIn({ client_secret: 'local-azure' });
    client.token = (body as { access_token: string }).access_token;
    return client;
  }

  /** Starts over with other settings, without a token. */
  async restart(settings = '', resources = ''): Promise<void> {
    await this.azure.reset(writeScenario(this.folder, settings, resources));
  }

  /** A request for a token, which is fine but for what is given. */
  signIn(
    proof: Record<string, string>,
    path = `${this.setting('AZURE_TENANT_ID')}/oauth2/v2.0/token`,
  ): Promise<Answer> {
    const form = new URLSearchParams({
      client_id: this.setting('AZURE_CLIENT_ID'),
      grant_type: 'client_credentials',
      scope: `${this.setting('AZURE_RESOURCE_MANAGER_ENDPOINT')}/.default`,
      ...proof,
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return this.send(`${this.setting('AZURE_AUTHORITY_HOST')}/${path}`, { method: 'POST', headers }, form.toString());
  }

  /** A request to Resource Manager; a path that begins with `~` lies in the subscription. */
  arm(method: string, path: string, { body, headers = {}, version = '2025-04-01' }: Sent = {}): Promise<Answer> {
    const whole = path.replace(/^~/, `/subscriptions/${this.setting('AZURE_SUBSCRIPTION_ID')}`);
    const query = version === null ? '' : `${whole.includes('?') ? '&' : '?'}api-version=${version}`;
    const content = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const common = { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' };
    const url = `${this.setting('AZURE_RESOURCE_MANAGER_ENDPOINT')}${whole}${query}`;
    return this.send(url, { method, headers: { ...common, ...headers } }, content);
  }

  /** The same with a whole URL, such as a link to the next page. */
  follow(url: string, headers: Record<string, string> = { authorization: `Bearer ${this.token}` }): Promise<Answer> {
    return this.send(url, { headers });
  }

  setting(name: string): string {
    return this.azure.environment[name] ?? '';
  }

  async close(): Promise<void> {
    await this.azure.close();
    rmSync(this.folder, { recursive: true });
  }

  private send(url: string, options: RequestOptions, body?: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const ask = url.startsWith('https:') ? request : requestPlainly;
      const sent = ask(url, { ca: this.azure.authority, ...options }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('error', reject);
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: parsed(text) }),
        );
      });
      sent.on('error', reject).end(body);
    });
  }
}

function writeScenario(folder: string, settings: string, resources: string): string {
  const cluster = '/resourceGroups/demo/providers/Microsoft.ContainerService/managedClusters/demo';
  const file = join(folder, 'scenario.yaml');
  writeFileSync(
    file,
    `extends: owner\nclusters:\n  ${cluster}: null\n${settings}resources:\n  ${cluster}: null\n${resources}`,
  );
  return file;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
