import { readFile } from 'node:fs/promises';
import { ActionError } from '../../errors.ts';
import { text } from '../../json.ts';
import type { KubeContext } from './kubeconfig.ts';
import type { NamedFiles } from './kubeconfig-files.ts';

/** The cluster that a kubeconfig must be of. */
export interface Target {
  name: string;
  /** Names under which Azure says that its API server is reached. */
  hosts: readonly string[];
  /** What Azure itself hands out, asked for only where the names do not tell; undefined where the caller may not have it. */
  ofAzure: () => Promise<KubeContext | undefined>;
}

/**
 * The context that is of this cluster: the current one, else the first. It is by its server's name, or by the server or the
 * authority that Azure names: a tunnel has another name, but every cluster has an authority of its own.
 * @throws ActionError `input` where none is, or its server cannot be signed in to safely
 */
export async function ownContext(
  contexts: readonly KubeContext[],
  named: NamedFiles,
  target: Target,
): Promise<KubeContext> {
  const context = await findOwn(contexts, named, target);
  const url = URL.parse(context.server);
  if (url?.protocol === 'https:' && url.username === '' && url.password === '') return context;
  throw new ActionError(
    'input',
    `Context ${context.name} of the kubeconfig of ${named.title} is of cluster ${target.name}, but its server ${shown(context.server)} is no plain https URL.`,
    {
      next: `Let it be https://HOST:PORT, without a name or password, so that nobody on the way can read who signs in. ${named.otherwise}`,
    },
  );
}

async function findOwn(contexts: readonly KubeContext[], named: NamedFiles, target: Target): Promise<KubeContext> {
  const ordered = [...contexts].sort((left, right) => Number(right.isCurrent) - Number(left.isCurrent));
  const byName = ordered.find(({ server }) => target.hosts.includes(hostOf(server)));
  if (byName) return byName;
  const ofAzure = await target.ofAzure();
  if (ofAzure) {
    const authority = await authorityOf(ofAzure);
    for (const context of ordered) {
      if (context.server === ofAzure.server) return context;
      // An authority that is not asked for tells nothing. kubectl refuses to be given both.
      if (context.cluster['insecure-skip-tls-verify'] === 'true') continue;
      if (authority !== undefined && (await authorityOf(context).catch(() => undefined)) === authority) return context;
    }
  }
  throw new ActionError(
    'input',
    `The kubeconfig of ${named.title} is not of cluster ${target.name}: ${serversOf(ordered)}; the cluster's API server is ${[...target.hosts, ofAzure?.server ?? []].flat().join(' or ')}.`,
    { next: ofAzure ? named.otherwise : `${named.otherwise} ${unasked}` },
  );
}

const unasked =
  'One under another name, as of a tunnel, is known by the authority of its certificate: for that Azure must hand out the cluster’s own kubeconfig, which takes the Azure Kubernetes Service Cluster User Role.';

/** The certificates that the server's must be signed by, in PEM; undefined for those that the runner trusts. */
export async function authorityOf({ cluster }: KubeContext): Promise<string | undefined> {
  const data = text(cluster['certificate-authority-data']);
  if (data !== '') return Buffer.from(data, 'base64').toString().trim();
  const file = text(cluster['certificate-authority']);
  return file === '' ? undefined : (await readFile(file, 'utf8')).trim();
}

function hostOf(server: string): string {
  return URL.parse(server)?.hostname ?? '';
}

/** So many contexts are named. */
const mostNamed = 5;

function serversOf(contexts: readonly KubeContext[]): string {
  if (contexts.length === 0) return 'it has no contexts';
  const names = contexts
    .slice(0, mostNamed)
    .map(({ name, server }) => `context ${name} is ${shown(server) || 'no server'}`);
  const rest = contexts.length - names.length;
  return names.join(', ') + (rest === 0 ? '' : `, and ${String(rest)} more`);
}

/** A server without the name and password that its URL may hold: where in it they are, only a whole URL tells. */
function shown(server: string): string {
  const url = URL.parse(server);
  if (url === null) return server === '' ? '' : 'no URL';
  return `${url.protocol}//${url.host}`;
}
