import path from 'node:path';
import { FAILSAFE_SCHEMA, load, nullCoreTag, YAMLException } from 'js-yaml';
import { list, object, text, type Json } from '../../json.ts';

/**
 * A context of a kubeconfig with its cluster and its user, all of whose values are texts. Files that they name are absolute.
 * Source: https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/
 */
export interface KubeContext {
  name: string;
  isCurrent: boolean;
  server: string;
  cluster: Json;
  user: Json;
}

/** A kubeconfig, and the folder that the files in it are relative to. */
export interface KubeFile {
  folder: string;
  content: string;
}

type Paths = Pick<path.PlatformPath, 'resolve' | 'sep'>;

/**
 * The contexts of kubeconfigs that are merged as kubectl does: what comes first counts.
 * Source: https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/#merging-kubeconfig-files
 * @throws what {@link yamlFault} explains, where one of them is no YAML
 */
export function readContexts(files: readonly KubeFile[], paths: Paths = path): KubeContext[] {
  const configs = files.map(({ folder, content }) => ({ folder, config: parse(content) }));
  const entries = (kind: string, entry: string): Map<string, Json> => {
    const all = configs.flatMap(({ folder, config }) =>
      list(config[kind])
        .map(object)
        .map((named): [string, Json] => [text(named.name), withAbsolutePaths(object(named[entry]), folder, paths)]),
    );
    return new Map(all.reverse());
  };
  const current = configs.map(({ config }) => text(config['current-context'])).find((name) => name !== '');
  const clusters = entries('clusters', 'cluster');
  const users = entries('users', 'user');
  return [...entries('contexts', 'context')].reverse().map(([name, context]) => {
    const cluster = clusters.get(text(context.cluster)) ?? {};
    const user = users.get(text(context.user)) ?? {};
    return { name, isCurrent: name === current, server: text(cluster.server).replace(/\/$/, ''), cluster, user };
  });
}

/** Every value as text: a token of digits is no number. */
const schema = FAILSAFE_SCHEMA.withTags(nullCoreTag);

/** @throws YAMLException, of which only {@link yamlFault} may be shown: its message holds the lines around, which may be secret */
function parse(content: string): Json {
  return object(load(content, { schema }));
}

/** What is wrong with a kubeconfig, without a word of it. */
export function yamlFault(error: unknown): string {
  if (!(error instanceof YAMLException)) return 'it is no YAML';
  // What it quotes at its end is the file's: a password that begins with `*` is taken for an alias.
  const reason = error.reason.replace(/(?: !<| "|: )[^]*$/, '');
  return `${reason}${error.mark === undefined ? '' : ` in line ${String(error.mark.line + 1)}`}`;
}

/** What names a file. */
export const pathKeys = ['certificate-authority', 'client-certificate', 'client-key', 'tokenFile'];

function withAbsolutePaths(entry: Json, folder: string, paths: Paths): Json {
  const absolute = pathKeys
    .filter((key) => text(entry[key]) !== '')
    .map((key): [string, unknown] => [key, paths.resolve(folder, text(entry[key]))]);
  // A command without a separator is found on the PATH, any other from the kubeconfig.
  const exec = object(entry.exec);
  const command = text(exec.command);
  if (command.includes(paths.sep)) absolute.push(['exec', { ...exec, command: paths.resolve(folder, command) }]);
  return { ...entry, ...Object.fromEntries(absolute) };
}
