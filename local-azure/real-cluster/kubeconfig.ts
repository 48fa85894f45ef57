import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import { kubeconfigData, type KubeconfigEntries } from '../kubernetes/kubeconfig.ts';
import { isObject, list, object, text, type Json } from '../state/json.ts';

/** A real cluster that cannot be used, and what to do. */
export class RealClusterError extends Error {
  override readonly name = 'RealClusterError';
}

const clusterFields = ['server', 'tls-server-name', 'insecure-skip-tls-verify', 'certificate-authority-data'];
const userFields = ['client-certificate-data', 'client-key-data', 'token', 'username', 'password'];

/**
 * Reads the current context of a kubeconfig; what it keeps in other files comes with it, so that it can be handed on.
 * @throws RealClusterError where there is none, or one that works by other programs or through a proxy
 */
export function readKubeconfig(file: string): KubeconfigEntries {
  const config = parseFile(file);
  const current = text(config['current-context']);
  if (current === '') {
    const names = list(config.contexts).map((context) => text(object(context).name));
    const known = names.length === 0 ? 'it has no contexts at all' : `it has: ${names.join(', ')}`;
    throw new RealClusterError(`${file} has no current context (${known}). kubectl config use-context sets it.`);
  }
  const context = named(file, config, 'context', current);
  const cluster = named(file, config, 'cluster', text(context.cluster));
  const user = text(context.user) === '' ? {} : named(file, config, 'user', text(context.user));
  refuse(file, cluster, user);
  const inline = inliner(file);
  return {
    cluster: isPlain(cluster) ? overHttp(cluster) : pick(inline(cluster, 'certificate-authority'), clusterFields),
    user: pick(withToken(file, inline(inline(user, 'client-certificate'), 'client-key')), userFields),
  };
}

function parseFile(file: string): Json {
  const content = readText(file, file);
  let config: unknown;
  try {
    config = parse(content);
  } catch (error) {
    throw new RealClusterError(`${file} is no kubeconfig: ${wordsOf(error)}`);
  }
  if (!isObject(config)) throw new RealClusterError(`${file} is no kubeconfig`);
  return config;
}

/** The `cluster` of the entry of that name under `clusters`, and so on. */
function named(file: string, config: Json, kind: 'context' | 'cluster' | 'user', name: string): Json {
  const entry = list(config[`${kind}s`])
    .map(object)
    .find((candidate) => candidate.name === name);
  if (entry === undefined) throw new RealClusterError(`${file} names the ${kind} "${name}", which it does not have`);
  return object(entry[kind]);
}

function refuse(file: string, cluster: Json, user: Json): void {
  const server = text(cluster.server);
  if (!/^https?:/.test(protocolOf(cluster)))
    throw new RealClusterError(`${file}: "${server}" is no URL of an API server`);
  if (text(cluster['proxy-url']) !== '')
    throw new RealClusterError(`${file}: proxy-url: local Azure reaches a cluster directly, or not at all`);
  const programs = ['exec', 'auth-provider'].find((field) => isObject(user[field]));
  if (programs !== undefined)
    throw new RealClusterError(
      `${file}: its user signs in by ${programs}, which runs a program, and a cluster's credential of Azure can hold none. ` +
        'Give a user with a client certificate or a token, such as one that kubectl create token makes.',
    );
  const foreign = ['as', 'as-uid', 'as-groups', 'as-user-extra'].find((field) => user[field] !== undefined);
  if (foreign !== undefined)
    throw new RealClusterError(`${file}: its user acts as another (${foreign}); give that user's own credential`);
}

/** Without TLS there is nothing to verify, and clients refuse such a server unless they are told that it is not. */
function overHttp({ server }: Json): Json {
  return { server, 'insecure-skip-tls-verify': true };
}

function isPlain(cluster: Json): boolean {
  return protocolOf(cluster) === 'http:';
}

function protocolOf(cluster: Json): string {
  return URL.parse(text(cluster.server))?.protocol ?? '';
}

/** A field that names a file becomes its `…-data`, which wins over it as it does for kubectl. */
function inliner(file: string): (entry: Json, field: string) => Json {
  return (entry, field) => {
    const path = text(entry[field]);
    const data = `${field}-data`;
    if (path === '' || text(entry[data]) !== '') return entry;
    return { ...entry, [data]: kubeconfigData(readText(resolve(dirname(file), path), `${file}: ${field}: ${path}`)) };
  };
}

function withToken(file: string, user: Json): Json {
  const path = text(user.tokenFile);
  if (path === '') return user;
  return { ...user, token: readText(resolve(dirname(file), path), `${file}: tokenFile: ${path}`).trim() };
}

function pick(entry: Json, fields: readonly string[]): Json {
  return Object.fromEntries(fields.flatMap((field) => (entry[field] === undefined ? [] : [[field, entry[field]]])));
}

function readText(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new RealClusterError(code === 'ENOENT' ? `${name}: there is no such file` : `${name}: ${wordsOf(error)}`);
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
