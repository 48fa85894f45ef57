import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { ActionError } from '../../errors.ts';
import type { Environment } from '../../inputs.ts';
import { readContexts, yamlFault, type KubeContext, type KubeFile } from './kubeconfig.ts';

/** Kubeconfigs that the workflow names. */
export interface NamedFiles {
  /** Who names them: `KUBECONFIG`, or the path that the input gives. */
  title: string;
  paths: string[];
  /** How to do without. */
  otherwise: string;
}

type Paths = Pick<path.PlatformPath, 'resolve' | 'delimiter'>;

/**
 * The kubeconfig of the input, else those of the environment's list; undefined where neither names one.
 * @throws ActionError `input` where a kubeconfig itself is given in place of its path
 */
export function namedFiles(
  input: string,
  environment: Environment,
  paths: Paths = path,
  home: string = homedir(),
): NamedFiles | undefined {
  const { GITHUB_WORKSPACE: folder = '', KUBECONFIG: list = '' } = environment;
  if (isContent(input || list)) throw noPath(input === '' ? 'KUBECONFIG' : 'kubeconfig');
  const absolute = (name: string): string =>
    paths.resolve(
      folder,
      name.replace(/^~(?=$|[\\/])/, () => home),
    );
  if (input !== '') {
    return {
      title: input,
      paths: [absolute(input)],
      otherwise: 'Give the path of another kubeconfig, or leave kubeconfig out: then Azure is asked for one.',
    };
  }
  const listed = list.split(paths.delimiter).filter((name) => name.trim() !== '');
  if (listed.length === 0) return undefined;
  return {
    title: 'KUBECONFIG',
    paths: listed.map(absolute),
    otherwise:
      "Give the path of another as kubeconfig; or, where KUBECONFIG is for something else, put env: { KUBECONFIG: '' } on this step: then Azure is asked for one.",
  };
}

/** What is no path is not shown: taken apart and made absolute, it would not look like anything that the runner masks. */
function isContent(given: string): boolean {
  return /^\{|[\r\n]|^[\w+/=]{1000,}$/.test(given.trim());
}

function noPath(name: string): ActionError {
  return new ActionError('input', `${name} seems to be a kubeconfig itself: it must be the path of one.`, {
    next: 'Write it to a file that this job alone may read, and give the path of that; or leave it out: then Azure is asked for one.',
  });
}

/**
 * The contexts of the named kubeconfigs. Of several files some may be missing, as with kubectl.
 * @throws ActionError `input`
 */
export async function readNamed(named: NamedFiles): Promise<KubeContext[]> {
  const files = await Promise.all(named.paths.map((file) => readKubeconfig(file, named)));
  const found = files.filter((file) => file !== undefined);
  if (found.length === 0) throw unusable(named, `there is no file ${named.paths.join(', nor ')}`);
  try {
    return readContexts(found);
  } catch (error) {
    throw unusable(named, yamlFault(error));
  }
}

async function readKubeconfig(file: string, named: NamedFiles): Promise<KubeFile | undefined> {
  try {
    return { folder: path.dirname(file), content: await readFile(file, 'utf8') };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw unusable(named, message);
  }
}

function unusable({ title, otherwise }: NamedFiles, why: string): ActionError {
  return new ActionError('input', `The kubeconfig of ${title} cannot be used: ${why}.`, { next: otherwise });
}
