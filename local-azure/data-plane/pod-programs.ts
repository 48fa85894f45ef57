import { access, constants, mkdir, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** The search path of a container with this image. */
export type PathOf = (image: string) => string;

/** What the echo script, and the guard that stands beside it, need besides the shell. */
const applets = ['date', 'mkdir', 'mv', 'rm', 'sed', 'sleep', 'tr'];

/**
 * `curl` and `wget` that go through the pod network; both hide those of the machine, which would not.
 * So does an `httpd` that ends at once: no pod listens on the machine's own addresses.
 * An image of busybox has nothing but busybox, where the machine has one.
 */
export async function installPrograms(folder: string, podUid: string, proxy: string): Promise<PathOf> {
  const [curl, busybox, wget] = await Promise.all(['curl', 'busybox', 'wget'].map(findProgram));
  const busyboxWget = busybox === undefined ? undefined : `${quoted(busybox)} wget`;
  const [all, onlyBusybox] = [join(folder, 'all'), join(folder, 'busybox')];
  await installClients(all, podUid, proxy, {
    curl: curl === undefined ? undefined : quoted(curl),
    wget: busyboxWget ?? (wget === undefined ? undefined : quoted(wget)),
  });
  const usual = [all, '/usr/bin', '/bin'].join(delimiter);
  if (busybox === undefined) return () => usual;
  await installClients(onlyBusybox, podUid, proxy, { wget: busyboxWget });
  await Promise.all(applets.map((applet) => symlink(busybox, join(onlyBusybox, applet))));
  return (image) => (/(^|\/)busybox[:@/]/.test(image) ? onlyBusybox : usual);
}

async function installClients(
  folder: string,
  podUid: string,
  proxy: string,
  clients: Record<string, string | undefined>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'httpd'), '#!/bin/sh\n', { mode: 0o755 });
  for (const [name, command] of Object.entries(clients)) {
    if (command === undefined) continue;
    // Both clients know no other variable for plain HTTP than this one: https://curl.se/docs/manpage.html#httpproxy
    const lines = [
      '#!/bin/sh',
      'way=direct; [ -z "$http_proxy" ] || way=proxy',
      `export http_proxy="http://${podUid}:$way@${proxy}" https_proxy="http://${podUid}:$way@${proxy}"`,
      'unset HTTPS_PROXY ALL_PROXY all_proxy NO_PROXY no_proxy',
      `exec ${command} "$@"`,
    ];
    await writeFile(join(folder, name), `${lines.join('\n')}\n`, { mode: 0o755 });
  }
}

function quoted(program: string): string {
  return `'${program.replaceAll("'", "'\\''")}'`;
}

async function findProgram(name: string): Promise<string | undefined> {
  for (const folder of [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/bin']) {
    const file = join(folder, name);
    try {
      await access(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}
