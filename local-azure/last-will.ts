import { spawn } from 'node:child_process';
import { Socket } from 'node:net';

/** Something that a shell does when this process has ended without revoking it, however it has ended. */
export interface LastWill {
  revoke(): void;
}

/**
 * Makes a will: a shell waits on a pipe that only this process holds.
 * @param command of a shell, with its argument in `$0`
 */
export function makeLastWill(command: string, argument: string): LastWill {
  const script = `read -r _ && exit; ${command}`;
  const child = spawn('/bin/sh', ['-c', script, argument], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  // Without a shell all is well as long as this process ends in an ordinary way.
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.unref();
  if (child.stdin instanceof Socket) child.stdin.unref();
  return { revoke: () => void child.stdin.end('revoked\n') };
}
