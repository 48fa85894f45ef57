import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { TokenMint } from '../../../local-azure/entra/tokens.ts';
import { Switchboard } from '../../../local-azure/http/server.ts';
import { startKubernetes } from '../../../local-azure/kubernetes/kubernetes.ts';
import type { EchoBehaviour, Kubernetes, KubernetesBehaviour } from '../../../local-azure/kubernetes/kubernetes.ts';
import { FakeCluster } from './fake-cluster.ts';

export interface Result {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface TestCluster {
  readonly azure: FakeCluster;
  readonly switchboard: Switchboard;
  readonly kubernetes: Kubernetes;
  /** Of the Entra whose tokens the cluster takes. */
  readonly mint: TokenMint;
  readonly kubeconfig: string;
  /** Runs the real kubectl with the administrator's kubeconfig; objects given are its standard input. */
  kubectl(command: string, ...objects: object[]): Promise<Result>;
  close(): Promise<void>;
}

interface Options {
  readonly behaviour?: KubernetesBehaviour;
  readonly echo?: EchoBehaviour;
  readonly objects?: Record<string, unknown>[];
  readonly prepare?: (azure: FakeCluster) => void;
}

/** Starts the embedded Kubernetes on an Azure made of a few variables. */
export async function startTestCluster({
  behaviour = {},
  echo = {},
  objects = [],
  prepare,
}: Options = {}): Promise<TestCluster> {
  const azure = new FakeCluster();
  azure.addIp('demo', 'demo-egress', '20.1.2.3');
  prepare?.(azure);
  const switchboard = new Switchboard();
  const mint = new TokenMint();
  const kubernetes = await startKubernetes({ cluster: azure, switchboard, mint, objects, behaviour, echo });
  const folder = await mkdtemp(join(tmpdir(), 'test-cluster-'));
  const file = join(folder, 'kubeconfig');
  const kubeconfig = kubernetes.kubeconfig('clusterAdmin');
  await writeFile(file, kubeconfig);
  return {
    azure,
    switchboard,
    kubernetes,
    mint,
    kubeconfig,
    kubectl: (command, ...given) => {
      const options = [`--kubeconfig=${file}`, `--cache-dir=${join(folder, 'cache')}`];
      return run([...options, ...splitWords(command)], given.map((object) => stringify(object)).join('---\n'));
    },
    close: async () => {
      await kubernetes.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Words of a command; single quotes keep one together. */
function splitWords(command: string): string[] {
  return (command.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^'(.*)'$/, '$1'));
}

function run(options: string[], input: string): Promise<Result> {
  return new Promise((resolve) => {
    const child = execFile('kubectl', options, { maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      const status = typeof error?.code === 'number' ? error.code : error === null ? 0 : 1;
      resolve({ status, stdout, stderr });
    });
    child.stdin?.end(input);
  });
}

export const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'aks-egress' } };

export const service = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: {
    name: 'aks-egress',
    namespace: 'aks-egress',
    annotations: {
      'service.beta.kubernetes.io/azure-load-balancer-resource-group': 'demo',
      'service.beta.kubernetes.io/azure-pip-name': 'demo-egress',
    },
  },
  spec: {
    type: 'LoadBalancer',
    selector: { app: 'aks-egress' },
    ports: [{ name: 'http', port: 80, targetPort: 'http' }],
    loadBalancerSourceRanges: ['20.1.2.3/32'],
  },
};

interface DeploymentOptions {
  readonly name?: string;
  readonly replicas?: number;
  readonly image?: string;
  readonly podSpec?: object;
}

type Manifest = Record<string, unknown> & { spec: Record<string, unknown> };

/** A Deployment of the shipped echo script. */
export async function echoDeployment(options: DeploymentOptions = {}): Promise<Manifest> {
  const {
    name = 'aks-egress',
    replicas = 2,
    image = 'mcr.microsoft.com/azurelinux/busybox:1.36',
    podSpec = {},
  } = options;
  const fieldRef = (variable: string, fieldPath: string): object => ({
    name: variable,
    valueFrom: { fieldRef: { fieldPath } },
  });
  const container = {
    name: 'echo',
    image,
    command: ['/bin/sh', '-c', await readFile('src/kubernetes/echo.sh', 'utf8')],
    env: [
      { name: 'ECHO_URLS', value: 'http://checkip.amazonaws.com http://api.ipify.org http://icanhazip.com' },
      { name: 'ECHO_INTERVAL', value: '1' },
      { name: 'ECHO_PORT', value: '8080' },
      fieldRef('POD_NAME', 'metadata.name'),
      fieldRef('NODE_NAME', 'spec.nodeName'),
    ],
    ports: [{ name: 'http', containerPort: 8080 }],
    readinessProbe: { exec: { command: ['test', '-e', '/tmp/observed'] } },
    resources: { requests: { cpu: '10m', memory: '16Mi' } },
    volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
  };
  const labels = { app: name };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace: 'aks-egress', labels },
    spec: {
      replicas,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          terminationGracePeriodSeconds: 5,
          containers: [container],
          volumes: [{ name: 'tmp', emptyDir: {} }],
          ...podSpec,
        },
      },
    },
  };
}
