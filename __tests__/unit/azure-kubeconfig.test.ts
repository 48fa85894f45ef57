import { AzureError } from '../../src/azure/azure-error.ts';
import type { Json } from '../../src/json.ts';
import { azureContext } from '../../src/kubernetes/credential/azure-kubeconfig.ts';
import { MemoryResourceManager } from './memory-resource-manager.ts';

class Answering extends MemoryResourceManager {
  readonly #answer: Json | Error;

  constructor(answer: Json | Error) {
    super();
    this.#answer = answer;
  }

  override post(): Promise<Json> {
    return this.#answer instanceof Error ? Promise.reject(this.#answer) : Promise.resolve(this.#answer);
  }
}

const ignore = (): void => undefined;

test.each<[string, Json]>([
  ['none', {}],
  ['one that is cut', { kubeconfigs: [{ value: Buffer.from('{{{').toString('base64') }] }],
])('a kubeconfig that is %s is said to be it, and no fault of YAML', async (_what, answer) => {
  await expect(azureContext(new Answering(answer), '/c', 'user', ignore)).rejects.toMatchObject({
    reason: 'cluster',
    message: 'Azure gave no kubeconfig of the cluster that can be read.',
  });
});

test.each([
  ['administrator' as const, /^Leave admin out/],
  ['user' as const, /--enable-aad/],
])('without local accounts the %s is told the ways out', async (user, next) => {
  const message = 'Getting static credential is not allowed because this cluster is set to disable local accounts.';
  const manager = new Answering(new AzureError(400, 'azure', message, { code: 'BadRequest' }));
  await expect(azureContext(manager, '/c', user, ignore)).rejects.toMatchObject({
    reason: 'input',
    next: expect.stringMatching(next) as string,
  });
});
