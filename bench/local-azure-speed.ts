import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { demoInputs } from '../tools/demo-inputs.ts';
import { startLocalAzureProcess, type LocalAzureProcess } from './local-azure-process.ts';
import { noLimits, withScenario } from './scenario-file.ts';
import { median, type Measured, type Part } from './part.ts';

const starts = 5;
const sideBySide = 8;
const seconds = 3;

/** How fast local Azure starts and answers: tests are as fast as it is. */
export const localAzurePart: Part = { name: 'local-azure', title: 'Local Azure', measure };

const how = `Median of ${String(starts)} starts of local-azure/main.ts until it says that it is ready. Then ${String(sideBySide)} clients side by side ask for ${String(seconds)} seconds over connections that stay, each its next request when the last is answered: Resource Manager for the cluster, with a token that is checked, and the cluster's API server for its nodes, with a certificate that is. Azure's limits are lifted. The clients' own part of the processor is in it.`;

async function measure(): Promise<Measured> {
  const times: number[] = [];
  for (let start = 0; start < starts; start += 1) {
    const azure = await startLocalAzureProcess('default');
    times.push(azure.startMilliseconds);
    await azure.close();
  }
  return withScenario({ limits: noLimits }, async (scenario) =>
    speed(median(times), await startLocalAzureProcess(scenario)),
  );
}

async function speed(start: number, azure: LocalAzureProcess): Promise<Measured> {
  try {
    const arm = await rate(await clusterRead(azure));
    const nodes = await rate(nodesRead(azure));
    return {
      how,
      tables: [
        {
          columns: ['what', 'figure', 'unit'],
          rows: [
            ['start', start, 'ms'],
            ['the cluster from Resource Manager', arm, 'requests a second'],
            ['its nodes from Kubernetes', nodes, 'requests a second'],
          ],
        },
      ],
      goals: [
        { name: 'start', value: start, atMost: 1000, unit: 'ms' },
        // 500 requests a second.
        { name: 'a request to Resource Manager', value: 1000 / arm, atMost: 2, unit: 'ms' },
        { name: 'a request to Kubernetes', value: 1000 / nodes, atMost: 2, unit: 'ms' },
      ],
    };
  } finally {
    await azure.close();
  }
}

/** Makes a request and resolves when its answer has come whole. */
type Ask = () => Promise<string>;

async function clusterRead({ environment }: LocalAzureProcess): Promise<Ask> {
  const inputs = demoInputs(environment, 'check');
  const agent = new Agent({ keepAlive: true, maxSockets: sideBySide, ca: authority(environment) });
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: inputs['client-id'] ?? '',
    client_secret: 'any',
    scope: `${environment.AZURE_RESOURCE_MANAGER_ENDPOINT ?? ''}/.default`,
  });
  const url = `${environment.AZURE_AUTHORITY_HOST ?? ''}/${inputs['tenant-id'] ?? ''}/oauth2/v2.0/token`;
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = JSON.parse(await send(url, agent, { method: 'POST', headers: type }, String(form))) as {
    access_token: string;
  };
  const id = `/subscriptions/${inputs['subscription-id'] ?? ''}/resourceGroups/demo/providers/Microsoft.ContainerService/managedClusters/demo`;
  const cluster = `${environment.AZURE_RESOURCE_MANAGER_ENDPOINT ?? ''}${id}?api-version=2026-06-01`;
  const headers = { authorization: `Bearer ${answer.access_token}` };
  return () => send(cluster, agent, { headers });
}

function nodesRead({ environment }: LocalAzureProcess): Ask {
  const kubeconfig = readFileSync(environment.LOCAL_AZURE_KUBECONFIG ?? '', 'utf8');
  const field = (name: string): string => new RegExp(`${name}: "?([^"\\n]+)"?`).exec(kubeconfig)?.[1] ?? '';
  const pem = (name: string): string => Buffer.from(field(name), 'base64').toString();
  const agent = new Agent({
    ...{ keepAlive: true, maxSockets: sideBySide, ca: pem('certificate-authority-data') },
    ...{ cert: pem('client-certificate-data'), key: pem('client-key-data') },
  });
  return () => send(`${field('server')}/api/v1/nodes`, agent, {});
}

function authority({ NODE_EXTRA_CA_CERTS = '' }: LocalAzureProcess['environment']): string {
  return readFileSync(NODE_EXTRA_CA_CERTS, 'utf8');
}

/** Requests a second. */
async function rate(ask: Ask): Promise<number> {
  await Promise.all(Array.from({ length: sideBySide }, ask));
  const start = performance.now();
  let count = 0;
  const work = async (): Promise<void> => {
    for (; performance.now() - start < seconds * 1000; count += 1) await ask();
  };
  await Promise.all(Array.from({ length: sideBySide }, work));
  return (count * 1000) / (performance.now() - start);
}

interface Sent {
  method?: string;
  headers?: Record<string, string>;
}

function send(url: string, agent: Agent, options: Sent, body = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, ...options }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.once('end', () => {
        const content = Buffer.concat(parts).toString();
        if (answer.statusCode === 200) resolve(content);
        else reject(new Error(`${url}: ${String(answer.statusCode)} ${content}`));
      });
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
