import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeLastWill } from './last-will.ts';

/** A folder that is gone after this process, however that ends. */
export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

/** Makes a folder for what lives as long as local Azure. */
export function makeTemporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'local-azure-'));
  const will = makeLastWill('rm -rf "$0"', path);
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
      will.revoke();
    },
  };
}
