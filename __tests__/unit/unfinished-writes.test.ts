import type { ResourceManager } from '../../src/azure/resource-manager.ts';
import { notingWrites } from '../../src/azure/unfinished-writes.ts';

const group = '/subscriptions/s/resourceGroups/shop/providers';

/** A Resource Manager of which every write ends as the test has it. */
function open(write: () => Promise<object>) {
  const run = new AbortController();
  const unfinished: string[] = [];
  const azure = { put: write, delete: write, act: write } as unknown as ResourceManager;
  return { run, unfinished, manager: notingWrites(azure, run.signal, unfinished) };
}

test('what nobody waits for any more is kept by name, and what ended is not', async () => {
  const silent = Promise.withResolvers<object>();
  const { run, unfinished, manager } = open(() => silent.promise);
  const writes = [
    manager.put(`${group}/Microsoft.Network/publicIPAddresses/web-egress`, '1', {}),
    manager.delete(`${group}/Microsoft.Network/publicIPAddresses/a/providers/Microsoft.Authorization/locks/l`, '1'),
  ];
  run.abort();
  silent.reject(new Error('aborted'));
  await Promise.allSettled(writes);
  expect(unfinished).toEqual(['the change of publicIPAddresses/web-egress', 'the deletion of locks/l']);
});

test.each([
  ['succeeded', () => Promise.resolve({})],
  ['failed', () => Promise.reject(new Error('no'))],
])('a write that %s is no longer unfinished', async (_, write) => {
  const { unfinished, manager } = open(write);
  await Promise.allSettled([manager.put(`${group}/Microsoft.Network/natGateways/exit`, '1', {})]);
  expect(unfinished).toEqual([]);
});

test('nothing new is written after the end', async () => {
  const { run, unfinished, manager } = open(() => Promise.resolve({}));
  run.abort();
  await expect(manager.put(`${group}/Microsoft.Network/natGateways/exit`, '1', {})).rejects.toThrow();
  expect(unfinished).toEqual([]);
});
