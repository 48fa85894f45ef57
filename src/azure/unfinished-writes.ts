import type { ResourceManager } from './resource-manager.ts';

/**
 * The same Resource Manager, which keeps in a list what it writes while it writes it.
 * When the signal aborts nobody waits any more, and what Azure may go on with stays in the list.
 */
export function notingWrites(manager: ResourceManager, signal: AbortSignal, unfinished: string[]): ResourceManager {
  const noted = async <Result>(words: string, write: () => Promise<Result>): Promise<Result> => {
    signal.throwIfAborted();
    unfinished.push(words);
    const forget = (): void => void unfinished.splice(unfinished.indexOf(words), 1);
    try {
      const result = await write();
      forget();
      return result;
    } catch (error) {
      if (!signal.aborted) forget();
      throw error;
    }
  };
  return {
    get: (...request) => manager.get(...request),
    list: (...request) => manager.list(...request),
    post: (...request) => manager.post(...request),
    put: (...request) => noted(`the change of ${titleOf(request[0])}`, () => manager.put(...request)),
    delete: (...request) => noted(`the deletion of ${titleOf(request[0])}`, () => manager.delete(...request)),
    act: (...request) => noted(titleOf(request[0]), () => manager.act(...request)),
  };
}

/** Type and name, as in `publicIPAddresses/web-egress`, and what is done with it, as in `managedClusters/web/runCommand`. */
function titleOf(path: string): string {
  return path.replace(/^.*\/providers\/[^/]+\//i, '');
}
