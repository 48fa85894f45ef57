import { readFile } from 'node:fs/promises';
import type { Pod } from '../objects.ts';

type Container = Pod['spec']['containers'][number];

/** Images that have a shell and curl or busybox wget: Microsoft's own registry, and curl's. */
const known = [/^mcr\.microsoft\.com\/(.+\/)?(busybox|curl)(\/[\w.-]+)*[:@]/, /^(docker\.io\/)?curlimages\/curl[:@]/];

/** The script of the echo pod, which is all that ever runs. */
export async function readEchoScript(): Promise<string> {
  return readFile(new URL('../../../src/kubernetes/echo.sh', import.meta.url), 'utf8');
}

/** Why an image cannot be pulled, in containerd's words; undefined when it can. */
export function pullError(container: Container, echoScript: string, missing: readonly string[]): string | undefined {
  const image = container.image ?? '';
  const runsEcho =
    container.command?.length === 3 &&
    container.command[0] === '/bin/sh' &&
    container.command[1] === '-c' &&
    container.command[2] === echoScript &&
    (container.args ?? []).length === 0;
  if (runsEcho && !missing.includes(image) && known.some((pattern) => pattern.test(image))) return undefined;
  const reference = canonical(image);
  return `failed to pull and unpack image "${reference}": failed to resolve reference "${reference}": ${reference}: not found`;
}

/** An image's name with the registry, library and tag that short names leave out. */
function canonical(image: string): string {
  const [first = ''] = image.split('/');
  const hasRegistry = image.includes('/') && /[.:]|^localhost$/.test(first);
  const path = hasRegistry ? image : `docker.io/${image.includes('/') ? '' : 'library/'}${image}`;
  return /[:@][^/]*$/.test(path) ? path : `${path}:latest`;
}
