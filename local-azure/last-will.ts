import { spawn } from 'node:child_process';
import { Socket } from 'node:net';

/** Something that a shell does when this process has ended without revoking it, however it has ended. */
export interface LastWill {
  /** Says what it is about: until then nothing is done. */
  concern(subject: string): void;
  revoke(): void;
}

/**
 * Makes a will: a shell waits on a pipe that only this process holds. It is there before what it is about, so that nothing comes between.
 * @param command of a shell, with what it is about in `$subject`
 */
export function makeLastWill(command: string): LastWill {
  const script = `read -r subject || exit; read -r _ && exit; ${command}`;
  const child = spawn('/bin/sh', ['-c', script], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  // Without a shell all is well as long as this process ends in an ordinary way.
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.unref();
  if (child.stdin instanceof Socket) child.stdin.unref();
  return {
    concern: (subject) => void child.stdin.write(`${subject}\n`),
    revoke: () => void child.stdin.end('revoked\n'),
  };
}
