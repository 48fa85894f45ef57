import { AzureError } from '../azure/azure-error.ts';
import type { Cluster } from '../egress/cluster.ts';
import { ActionError } from '../errors.ts';
import { text } from '../json.ts';
import { openApi } from '../kubernetes/connection.ts';
import { azureContext } from '../kubernetes/credential/azure-kubeconfig.ts';
import { maskAll, type Credential } from '../kubernetes/credential/credential.ts';
import { aksScope } from '../kubernetes/credential/entra.ts';
import type { KubeContext } from '../kubernetes/credential/kubeconfig.ts';
import { namedFiles, readNamed, type NamedFiles } from '../kubernetes/credential/kubeconfig-files.ts';
import { authorityOf, ownContext } from '../kubernetes/credential/own-context.ts';
import { userCredential, type Origin } from '../kubernetes/credential/user.ts';
import type { KubernetesApi } from '../kubernetes/kubernetes-api.ts';
import { inspection } from '../kubernetes/kubernetes-error.ts';
import { connectByRunCommand } from '../kubernetes/run-command/connect-by-run-command.ts';
import { openDispatcher, type Tls } from '../network/dispatcher.ts';
import { proxyOf, proxySecrets } from '../network/proxies.ts';
import type { Context } from './context.ts';

/** Opens the cluster's API in the way that the workflow asks for. */
export async function openCluster(context: Context, cluster: Cluster): Promise<KubernetesApi> {
  const { session, environment, execute, clock, signal, mask, log } = context;
  if (context.inputs.connection === 'run-command') return openByCommands(context, cluster);
  const { kube, origin } = await findContext(context, cluster);
  // Before a plugin runs, which is told of it.
  maskAll(mask, proxySecrets({ https_proxy: text(kube.cluster['proxy-url']) }));
  const host = { session, environment, execute, clock, signal, mask };
  const credential = await userCredential(kube, origin, host);
  // Asked for now, so that whatever keeps it from being had is told as that.
  const { cert } = await credential.present();
  log.info(`Signing in to the cluster ${credential.title}`);
  return connect(context, cluster, kube, { credential, byCertificate: cert !== undefined });
}

/** Reported, as commands start pods in the cluster: also those of a check, which changes nothing else. */
function openByCommands(context: Context, cluster: Cluster): KubernetesApi {
  const api = connectByRunCommand(context, cluster);
  context.report.byCommands = true;
  return api;
}

/**
 * Asks Entra for the cluster's token as soon as it is known that one is needed: what it is asked with may live for minutes only,
 * and a busy cluster is waited for. The session keeps it; what is wrong with it is told when it is needed.
 */
export function signInEarly({ inputs, environment, session }: Context, { entra }: Cluster): void {
  const isOwn = inputs.admin || namedFiles(inputs.kubeconfig, environment) !== undefined;
  if (entra && (inputs.connection === 'run-command' || !isOwn)) session.token(aksScope).catch(() => undefined);
}

interface SignedIn {
  credential: Credential;
  byCertificate: boolean;
}

interface Found {
  kube: KubeContext;
  origin: Origin;
}

/** The kubeconfig that the workflow names, else Azure's. */
async function findContext(context: Context, cluster: Cluster): Promise<Found> {
  const { inputs, environment, manager, clusterId, mask, log } = context;
  const named = namedFiles(inputs.kubeconfig, environment);
  if (inputs.admin) {
    if (named) log.info(`admin: true, so ${named.title} is left aside`);
    const kube = await azureContext(manager, clusterId, 'administrator', mask);
    return { kube, origin: ofAzure(() => 'as its local administrator (admin: true)') };
  }
  if (named) return findOwn(context, cluster, named);
  const kube = await azureContext(manager, clusterId, 'user', mask);
  return { kube, origin: ofAzure((kind) => `by the ${kind} that Azure hands out`) };
}

function ofAzure(title: Origin['title']): Origin {
  const advice = 'See whether az aks get-credentials gives one that kubectl can use, as the same identity.';
  return { name: 'the kubeconfig that Azure hands out', title, advice, isAzure: true };
}

async function findOwn({ manager, clusterId, mask }: Context, cluster: Cluster, named: NamedFiles): Promise<Found> {
  const kube = await ownContext(await readNamed(named), named, {
    name: cluster.name,
    hosts: cluster.apiServerHosts.map((host) => host.toLowerCase()),
    ofAzure: () =>
      azureContext(manager, clusterId, 'user', mask).catch((error: unknown) => {
        // Whoever brings a kubeconfig needs no right to have Azure's, and Azure may have none to give.
        if (error instanceof AzureError || (error instanceof ActionError && error.reason === 'input')) return undefined;
        throw error;
      }),
  });
  const name = `the kubeconfig of ${named.title}`;
  const title = (): string => `by ${name}, context ${kube.name}`;
  return { kube, origin: { name, title, advice: named.otherwise, isAzure: false } };
}

async function connect(context: Context, cluster: Cluster, kube: KubeContext, by: SignedIn): Promise<KubernetesApi> {
  const { clusterId, session, environment, clock, signal, over, log } = context;
  const { server } = kube;
  const tls = await tlsOf(kube);
  const ownProxy = text(kube.cluster['proxy-url']);
  const proxy = (URL.parse(ownProxy) ?? proxyOf(server, environment))?.host;
  return openApi(
    {
      server,
      credential: by.credential,
      open: (certificate) => {
        const dispatcher = openDispatcher({ ...tls, ...certificate }, environment, ownProxy);
        over.addEventListener('abort', () => void dispatcher.destroy(), { once: true });
        return dispatcher;
      },
      caller: {
        clusterId,
        title: by.credential.title,
        advice: adviceFor(by, proxy),
        principal: cluster.entra ? session.principal : undefined,
      },
      reach: {
        ...cluster,
        server,
        proxy: proxy === undefined ? proxy : { host: proxy, ofKubeconfig: ownProxy !== '' },
      },
    },
    { clock, signal, debug: log.debug },
  );
}

function adviceFor({ credential, byCertificate }: SignedIn, proxy: string | undefined): string {
  return byCertificate && proxy !== undefined ? `${credential.advice} ${inspection}` : credential.advice;
}

async function tlsOf(kube: KubeContext): Promise<Tls> {
  const ca = await authorityOf(kube);
  const serverName = text(kube.cluster['tls-server-name']);
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(serverName === '' ? {} : { serverName }),
    ...(kube.cluster['insecure-skip-tls-verify'] === 'true' ? { insecure: true } : {}),
  };
}
