// The action, local Azure and Azure's credentials as Node itself loads them: once for all test files of a process. Jest's own loader loads them, and all that they need, for each file anew, which takes two seconds.
import { flushCompileCache } from 'node:module';
import { constants, runInThisContext } from 'node:vm';

/** Loads a module as Node does; a path is relative to this file. */
export function load(path: string): Promise<unknown> {
  const url = JSON.stringify(path.startsWith('.') ? new URL(path, import.meta.url).href : path);
  // https://nodejs.org/api/vm.html#vmconstantsuse_main_context_default_loader
  const options = { importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER };
  return runInThisContext(`import(${url})`, options) as Promise<unknown>;
}

export const { run } = (await load('../../src/main.ts')) as typeof import('../../src/main.ts');
export const { startLocalAzure } = (await load(
  '../../local-azure/local-azure.ts',
)) as typeof import('../../local-azure/local-azure.ts');
export const { startProxy } = (await load(
  '../../local-azure/proxy/proxy.ts',
)) as typeof import('../../local-azure/proxy/proxy.ts');
export const identity = (await load('@azure/identity')) as typeof import('@azure/identity');
// What was compiled is written after each file: at the end of a worker it takes longer than jest waits, which then says that tests leak.
afterAll(() => flushCompileCache());

/** The environment that the code above has; a test file's own is a copy. */
export const { env: nativeEnvironment } = runInThisContext('process') as typeof process;

/** Azure's library takes the metadata service of a machine for one that never changes, and keeps its tokens as long as the process lives. Here machines come and go. */
export function forgetMachine(): void {
  const { managedIdentityApp } = new identity.ManagedIdentityCredential() as unknown as {
    managedIdentityApp: { managedIdentityClient: object };
  };
  Object.assign(managedIdentityApp.constructor, { nodeStorage: undefined });
  Object.assign(managedIdentityApp.managedIdentityClient.constructor, { identitySource: undefined });
}
