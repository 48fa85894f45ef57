import type { Pod } from '../objects.ts';

type Container = Pod['spec']['containers'][number];

/** What a container whose image can be pulled runs: the shipped echo script, the stand-in for the recipe's image, or what Azure runs in it. */
export type Program = 'echo' | 'public-ip' | 'command';

/** Why a container's image is not there: the reason that the container waits for, and the words of the runtime. */
export interface PullFailure {
  readonly reason: 'ErrImagePull' | 'ErrImageNeverPull' | 'InvalidImageName';
  readonly message: string;
}

/** Images that have a shell and curl or busybox wget: Microsoft's own registry, and curl's. */
const shells = [/^mcr\.microsoft\.com\/(.+\/)?(busybox|curl)(\/[\w.-]+)*[:@]/, /^docker\.io\/curlimages\/curl[:@]/];
/** The image of https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/aks/egress.md as it was in 2018. */
const recipeImage = /^docker\.io\/sevendollar\/public-ip[:@]/;

// https://pkg.go.dev/github.com/distribution/reference#pkg-overview
const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const reference = new RegExp(
  `^(?:[a-zA-Z0-9][-a-zA-Z0-9.]*(?::\\d+)?/)?${component}(?:/${component})*(?::\\w[-\\w.]{0,127})?(?:@sha256:[0-9a-f]{64})?$`,
);

/** What a container runs, or why its image is not there. Nothing but the echo script, byte for byte, is ever executed. */
export function programOf(container: Container, echoScript: string, missing: readonly string[]): Program | PullFailure {
  const image = container.image ?? '';
  if (!reference.test(image)) return invalidName(image);
  const name = canonical(image);
  const isThere = !missing.includes(image);
  if (isThere && runsScript(container, echoScript) && shells.some((pattern) => pattern.test(name))) return 'echo';
  if (isThere && hasNoCommand(container) && recipeImage.test(name)) return 'public-ip';
  if (container.imagePullPolicy === 'Never') {
    const message = `Container image "${image}" is not present with pull policy of Never`;
    return { reason: 'ErrImageNeverPull', message };
  }
  const message = `failed to pull and unpack image "${name}": failed to resolve reference "${name}": ${name}: not found`;
  return { reason: 'ErrImagePull', message };
}

function runsScript({ command = [], args = [] }: Container, script: string): boolean {
  const [shell, flag, text] = command;
  return command.length === 3 && shell === '/bin/sh' && flag === '-c' && text === script && args.length === 0;
}

function hasNoCommand({ command = [], args = [] }: Container): boolean {
  return command.length + args.length === 0;
}

function invalidName(image: string): PullFailure {
  const why = /[A-Z]/.test(image) ? 'repository name must be lowercase' : 'invalid reference format';
  const message = `Failed to apply default image tag "${image}": couldn't parse image name "${image}": ${why}`;
  return { reason: 'InvalidImageName', message };
}

/** An image's name with the registry, library and tag that short names leave out. */
export function canonical(image: string): string {
  const [first = ''] = image.split('/');
  const hasRegistry = image.includes('/') && /[.:]|^localhost$/.test(first);
  const path = hasRegistry ? image : `docker.io/${image.includes('/') ? '' : 'library/'}${image}`;
  return /[:@][^/]*$/.test(path) ? path : `${path}:latest`;
}
