import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { LocalAzure } from '../../local-azure/local-azure.ts';
import type { LoggedRequest } from '../../local-azure/http/request-log.ts';
import { runAction, type ActionRun, type RunOptions } from '../../local-azure/runner/runner.ts';
import { SecretMasker } from '../../local-azure/runner/secret-masker.ts';
import { leaks, type Shown } from './leaks.ts';
import { startLocalAzure } from './native.ts';

type Inputs = Record<string, string>;
type Matches = (request: LoggedRequest) => boolean;

/** The echo services that a workflow asks by default. */
export const allEchoUrls = 'http://checkip.amazonaws.com http://api.ipify.org http://ipv4.icanhazip.com';

/** Inputs that make a run quick: the proof needs consecutive rounds, so rounds follow each other fast. Two services are the fewest that can agree. */
export const quick: Inputs = {
  'echo-interval': '1s',
  'echo-urls': allEchoUrls.split(' ').slice(0, 2).join(' '),
  replicas: '1',
  timeout: '60s',
};

const actionDirectory = fileURLToPath(new URL('../../', import.meta.url));

/** Local Azure and the built action on it, as a workflow would use them. */
export class Bench {
  readonly azure: LocalAzure;

  private constructor(azure: LocalAzure) {
    this.azure = azure;
  }

  static async start(scenario?: string): Promise<Bench> {
    return new Bench(await startLocalAzure(scenario === undefined ? {} : { scenario }));
  }

  /** Runs the built action as GitHub's runner does. */
  async run(inputs: Inputs = {}, options: Partial<RunOptions> = {}): Promise<ActionRun> {
    const { environment } = this.azure;
    const run = await runAction({
      actionDirectory,
      inputs: {
        'cluster-name': 'demo',
        'resource-group': 'demo',
        'subscription-id': environment.AZURE_SUBSCRIPTION_ID ?? '',
        'tenant-id': environment.AZURE_TENANT_ID ?? '',
        'client-id': environment.AZURE_CLIENT_ID ?? '',
        ...quick,
        ...inputs,
      },
      environment,
      ...options,
    });
    const { log, annotations, outputs, summary, files } = run;
    await expectNoLeaks(this, {
      log,
      debug: debugLines(run),
      annotations: JSON.stringify(annotations),
      summary,
      ...outputs,
      ...files,
    });
    return run;
  }

  /** A run that is killed as soon as a request has ended that matches. */
  killedAt(inputs: Inputs, matches: Matches): Promise<ActionRun> {
    const end = new AbortController();
    void this.ended(matches).then(() => end.abort());
    return this.run(inputs, { killAfter: end.signal });
  }

  /** A run that is cancelled, as GitHub does it, as soon as a request has ended that matches. */
  cancelledAt(inputs: Inputs, matches: Matches): Promise<ActionRun> {
    const end = new AbortController();
    void this.ended(matches).then(() => end.abort());
    return this.run(inputs, { cancelAfter: end.signal });
  }

  /** Resolves as soon as a request has ended that matches, or local Azure has, or the signal aborts. */
  async ended(matches: Matches, signal?: AbortSignal): Promise<void> {
    const response = await fetch(`${this.azure.url}/requests?follow=true`);
    if (!response.body) return;
    const body = Readable.fromWeb(response.body);
    signal?.addEventListener('abort', () => body.destroy());
    try {
      for await (const line of createInterface(body)) if (matches(JSON.parse(line) as LoggedRequest)) return;
    } catch {
      // Local Azure was closed.
    } finally {
      body.destroy();
    }
  }

  async requests(): Promise<LoggedRequest[]> {
    return (await this.control('GET', 'requests')) as LoggedRequest[];
  }

  /** Requests since a number of them; not those of pods, which go on asking their echo services. */
  async requestsOfAction(since = 0): Promise<LoggedRequest[]> {
    return (await this.requests()).slice(since).filter(({ service }) => service !== 'echo');
  }

  /** Writes since a number of requests, as `PUT …/publicIPAddresses/x`. */
  async writes(since = 0): Promise<string[]> {
    const requests = await this.requests();
    return requests
      .slice(since)
      .filter((request) => request.write)
      .map(({ method, url }) => `${method} ${new URL(url).pathname}`);
  }

  /** All Azure resources by lower-case id. */
  async state(): Promise<Record<string, AzureResource>> {
    const state = (await this.control('GET', 'state')) as Record<string, AzureResource>;
    return Object.fromEntries(Object.entries(state).map(([id, resource]) => [id.toLowerCase(), resource]));
  }

  async cluster(): Promise<AzureResource> {
    const found = Object.entries(await this.state()).find(([id]) => id.endsWith('/managedclusters/demo'));
    if (!found) throw new Error('the cluster is gone');
    return found[1];
  }

  /** The id of a resource by the end of its path, in any case. */
  async idOf(end: string): Promise<string> {
    const id = Object.keys(await this.state()).find((candidate) => candidate.endsWith(end.toLowerCase()));
    if (id === undefined) throw new Error(`no resource ends with ${end}`);
    return id;
  }

  /** Changes Azure behind the action's back. */
  async patch(changes: Record<string, unknown>): Promise<void> {
    await this.control('PATCH', 'state', changes);
  }

  async control(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${this.azure.url}/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }
}

/** What the log has besides where the workflow asks for debug. */
function debugLines({ printed, masks }: ActionRun): string {
  const masker = new SecretMasker();
  for (const mask of masks) masker.add(mask);
  return masker.mask(printed.filter((line) => line.startsWith('::debug::')).join('\n'));
}

/** Nobody may read a secret that local Azure has handed out. */
export async function expectNoLeaks(bench: Bench, shown: Shown): Promise<void> {
  const secrets = (await bench.control('GET', 'secrets')) as string[];
  expect(secrets).not.toEqual([]);
  expect(leaks(shown, secrets)).toEqual([]);
}

/** Looks at a local Azure of its own, so that runs which wait can do so side by side. */
export async function onOwn(scenario: string, look: (bench: Bench) => Promise<void>): Promise<void> {
  const bench = await Bench.start(scenario);
  try {
    await look(bench);
  } finally {
    await bench.azure.close();
  }
}

/** A resource as `GET state` shows it. */
export interface AzureResource {
  id: string;
  properties: Record<string, unknown> & {
    networkProfile: { loadBalancerProfile: Record<string, unknown> & { effectiveOutboundIPs: { id: string }[] } };
    ipAddress?: string;
  };
  tags?: Record<string, string>;
}

/** An output that is a JSON array. */
export function list(run: Pick<ActionRun, 'outputs'>, output: string): string[] {
  return JSON.parse(run.outputs[output] ?? 'null') as string[];
}
