import type { Cluster } from '../egress/cluster.ts';
import { ActionError } from '../errors.ts';
import { networkAdvice, networkWords } from '../network/network-error.ts';
import { isSilence } from '../network/retry.ts';

/** What Azure says of a cluster that explains why its API server gives no answer. */
export type Reach = Pick<Cluster, 'powerState' | 'privateCluster' | 'authorizedRanges' | 'runsCommands'> & {
  server: string;
  /** The proxy that requests go through: the kubeconfig's, which NO_PROXY does not leave aside, or the environment's. */
  proxy: { host: string; ofKubeconfig: boolean } | undefined;
};

/** True where Azure lets in only some: then silence is what everybody else gets. */
export function isClosed({ privateCluster, authorizedRanges }: Reach): boolean {
  return privateCluster || authorizedRanges.length > 0;
}

/** True for what asking again does not change: a name that does not exist, a certificate that is not trusted. */
export function isFinal(error: unknown): boolean {
  return codeOf(error) === 'ENOTFOUND' || isDistrust(error);
}

/** Why the API server gives no answer, by what Azure says of the cluster. */
export function unreachable(error: unknown, reach: Reach): ActionError {
  const cause = isSilence(error) ? 'it kept silent' : networkWords(error);
  return new ActionError('cluster', `The cluster's API server at ${reach.server} cannot be reached: ${cause}`, {
    next: [wayIn(error, reach), throughProxy(reach)].filter((part) => part !== '').join(' '),
    cause: error,
  });
}

function wayIn(error: unknown, reach: Reach): string {
  if (reach.powerState.toLowerCase() === 'stopped') return 'The cluster is stopped: az aks start.';
  const advice = networkAdvice(error);
  if (advice !== undefined) return advice;
  if (isDistrust(error))
    return 'The certificate is for another server or another time: look at the clock of the runner, and at what answers there. Those of the cluster are renewed by az aks rotate-certs.';
  if (reach.privateCluster)
    return `It is a private cluster: its API server answers only inside its network, whatever name it has. Use a self-hosted runner in that network, or in one that is connected to it and knows its private DNS zone${byCommand(reach)}.`;
  if (reach.authorizedRanges.length > 0)
    return `Only addresses in its authorized IP ranges may ask it (${reach.authorizedRanges.join(', ')}): this runner's must be among them (az aks update --api-server-authorized-ip-ranges). Use a self-hosted runner whose address is${byCommand(reach)}.`;
  if (codeOf(error) === 'ENOTFOUND') return 'Its name is not known to the DNS that this runner asks.';
  return 'Run this again; if it stays, look at the network, firewall and proxy of the runner.';
}

/** Source: https://learn.microsoft.com/azure/aks/access-private-cluster */
function byCommand({ runsCommands }: Reach): string {
  return runsCommands ? '; or connection: run-command, which goes through Azure and starts a pod in the cluster' : '';
}

function throughProxy({ proxy }: Reach): string {
  if (proxy === undefined) return '';
  const question = proxy.ofKubeconfig ? 'is the proxy-url of the kubeconfig right?' : 'must NO_PROXY name the server?';
  return `The request went through the proxy ${proxy.host}: ${question}`;
}

/** Source: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
function isDistrust(error: unknown): boolean {
  return /^(UNABLE_TO_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT_)/.test(codeOf(error));
}

function codeOf(error: unknown): string {
  const { cause } = error instanceof Error ? error : {};
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
