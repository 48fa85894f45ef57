import { systemClock } from '../../src/clock.ts';
import type { Json } from '../../src/json.ts';
import { connect } from '../../src/kubernetes/connection.ts';
import { MemoryResourceManager } from './memory-resource-manager.ts';

class Answering extends MemoryResourceManager {
  readonly #answer: Json;

  constructor(answer: Json) {
    super();
    this.#answer = answer;
  }

  override post(): Promise<Json> {
    return Promise.resolve(this.#answer);
  }
}

test.each<[string, Json]>([
  ['none', {}],
  ['one that is cut', { kubeconfigs: [{ value: Buffer.from('{{{').toString('base64') }] }],
])('a kubeconfig that is %s is said to be it, and no fault of YAML', async (_what, answer) => {
  const ignore = (): void => undefined;
  const signal = new AbortController().signal;
  const connection = connect(new Answering(answer), '/c', { clock: systemClock, signal, mask: ignore, debug: ignore });
  await expect(connection).rejects.toMatchObject({
    reason: 'cluster',
    message: 'Azure gave no kubeconfig of the cluster that can be read.',
  });
});
