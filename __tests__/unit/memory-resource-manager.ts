import type { Condition, ResourceManager } from '../../src/azure/resource-manager.ts';
import { AzureError } from '../../src/azure/azure-error.ts';
import type { Json } from '../../src/json.ts';

/** What a read is answered with; a function decides anew each time, by the API version that is asked for. */
type Answer<Value> = Value | Error | ((apiVersion: string) => Value | Error | undefined);

/** Resource Manager over plain data: resources and collections by path, in any case, query left out. */
export class MemoryResourceManager implements ResourceManager {
  /** Method, path with query, and API version of every call. */
  readonly calls: {
    method: string;
    path: string;
    apiVersion: string;
    body?: Json;
    condition?: Condition | undefined;
  }[] = [];
  private readonly resources: Map<string, Answer<Json>>;
  private readonly collections: Map<string, Answer<Json[]>>;

  constructor(
    resources: Readonly<Record<string, Answer<Json>>> = {},
    collections: Readonly<Record<string, Answer<Json[]>>> = {},
  ) {
    this.resources = new Map(Object.entries(resources).map(([path, answer]) => [key(path), answer]));
    this.collections = new Map(Object.entries(collections).map(([path, answer]) => [key(path), answer]));
  }

  get(id: string, apiVersion: string): Promise<Json | undefined> {
    this.calls.push({ method: 'GET', path: id, apiVersion });
    return answered(this.resources.get(key(id)), apiVersion);
  }

  async list(path: string, apiVersion: string): Promise<Json[]> {
    this.calls.push({ method: 'LIST', path, apiVersion });
    return (await answered(this.collections.get(key(path)), apiVersion)) ?? [];
  }

  put(id: string, apiVersion: string, body: Json, condition?: Condition): Promise<Json> {
    this.calls.push({ method: 'PUT', path: id, apiVersion, body, condition });
    this.resources.set(key(id), body);
    return Promise.resolve(body);
  }

  delete(id: string, apiVersion: string): Promise<void> {
    this.calls.push({ method: 'DELETE', path: id, apiVersion });
    this.resources.delete(key(id));
    return Promise.resolve();
  }

  post(path: string): Promise<Json> {
    return Promise.reject(new Error(`nothing answers POST ${path}`));
  }

  act(path: string): Promise<Json> {
    return this.post(path);
  }

  /** The paths of the calls of a method. */
  pathsOf(method: string): string[] {
    return this.calls.filter((call) => call.method === method).map(({ path }) => path);
  }
}

function key(path: string): string {
  return (path.split('?')[0] ?? '').toLowerCase();
}

function answered<Value>(answer: Answer<Value> | undefined, apiVersion: string): Promise<Value | undefined> {
  const value = answer instanceof Function ? answer(apiVersion) : answer;
  return value instanceof Error ? Promise.reject(value) : Promise.resolve(value);
}

/** A refusal by Azure with this status and code. */
export function refused(status: number, code: string): AzureError {
  return new AzureError(status, status === 403 ? 'permission' : 'azure', `${code}: refused`, { code });
}
