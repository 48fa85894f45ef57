import { begun } from '../begun.ts';
import type { Json } from '../json.ts';
import type { ResourceManager } from './resource-manager.ts';

/** A read that is sure to be made soon. */
export interface FirstRead {
  method: 'get' | 'post';
  path: string;
  apiVersion: string;
}

/**
 * Begins reads before anybody asks for them, side by side. The answer is for whoever asks first, and so is what is wrong with it.
 * Once something is written, or read a second time as whoever waits for a change does, what is left of them is out of date, and all is read anew.
 */
export function readAhead(manager: ResourceManager, reads: readonly FirstRead[]): ResourceManager {
  const first = new Map<string, Promise<Json | undefined>>();
  for (const { method, path, apiVersion } of reads)
    first.set(keyOf(method, path, apiVersion), begun(manager[method](path, apiVersion)));
  const taken = new Set<string>();
  const take = (key: string): Promise<Json | undefined> | undefined => {
    if (taken.has(key)) first.clear();
    taken.add(key);
    const answer = first.get(key);
    first.delete(key);
    return answer;
  };
  const writing = (): ResourceManager => {
    first.clear();
    return manager;
  };
  return {
    ...bound(manager),
    get: (path, apiVersion) => take(keyOf('get', path, apiVersion)) ?? manager.get(path, apiVersion),
    post: async (path, apiVersion) =>
      (await take(keyOf('post', path, apiVersion))) ?? (await manager.post(path, apiVersion)),
    put: (...request) => writing().put(...request),
    delete: (...request) => writing().delete(...request),
    act: (...request) => writing().act(...request),
  };
}

/** The same Resource Manager, which asks only once for a public IP, for a prefix and for the rights there: for a run's readings before it changes anything. */
export function readOnce(manager: ResourceManager): ResourceManager {
  const kept = new Map<string, Promise<unknown>>();
  const once = <Answer>(path: string, read: () => Promise<Answer>): Promise<Answer> => {
    const key = path.toLowerCase();
    const answer = (kept.get(key) as Promise<Answer> | undefined) ?? begun(read());
    kept.set(key, answer);
    return answer;
  };
  const isAddress = (path: string): boolean => /\/publicIP(Addresse|Prefixe)s\/[^/]+$/i.test(path);
  return {
    ...bound(manager),
    get: (path, version) =>
      isAddress(path) ? once(path, () => manager.get(path, version)) : manager.get(path, version),
    list: (path, version) =>
      path.includes('/roleAssignments') ? once(path, () => manager.list(path, version)) : manager.list(path, version),
  };
}

/** Ids differ in case between Azure's own answers. */
function keyOf(method: string, path: string, apiVersion: string): string {
  return `${method} ${path.toLowerCase()} ${apiVersion}`;
}

function bound(manager: ResourceManager): ResourceManager {
  return {
    get: (...request) => manager.get(...request),
    list: (...request) => manager.list(...request),
    post: (...request) => manager.post(...request),
    put: (...request) => manager.put(...request),
    delete: (...request) => manager.delete(...request),
    act: (...request) => manager.act(...request),
  };
}
