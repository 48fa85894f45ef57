import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that is gone after this process, however that ends. */
export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

/** Waits on a pipe that only this process holds, and removes the folder when that closes. */
const guard = 'read -r _; rm -rf "$0"';

/** Makes a folder for what lives as long as local Azure. */
export function makeTemporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'local-azure-'));
  const child = spawn('/bin/sh', ['-c', guard, path], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  // Without a shell the folder still goes when local Azure is closed.
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.unref();
  if (child.stdin instanceof Socket) child.stdin.unref();
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
      child.stdin.end();
    },
  };
}
