import { readAhead, readOnce } from '../../src/azure/read-ahead.ts';
import type { ResourceManager } from '../../src/azure/resource-manager.ts';

/** Answers each request with its number, and fails those for what is missing. */
function numbering(): { manager: ResourceManager; asked: string[] } {
  const asked: string[] = [];
  const answer = (path: string): Promise<{ number: number }> => {
    asked.push(path);
    return path === 'missing' ? Promise.reject(new Error('missing')) : Promise.resolve({ number: asked.length });
  };
  const manager: ResourceManager = {
    ...{ get: answer, post: answer, put: answer, act: answer },
    list: async (path) => [await answer(path)],
    delete: async (path) => {
      await answer(path);
    },
  };
  return { manager, asked };
}

const reads = (...paths: string[]): Parameters<typeof readAhead>[1] =>
  paths.map((path) => ({ method: 'get', path, apiVersion: '1' }));

test('what was begun is the answer of whoever asks first, whatever the case, and not of the next', async () => {
  const { manager, asked } = numbering();
  const ahead = readAhead(manager, reads('cluster', 'ip'));
  expect(asked).toEqual(['cluster', 'ip']);
  expect([await ahead.get('CLUSTER', '1'), await ahead.get('ip', '1')]).toEqual([{ number: 1 }, { number: 2 }]);
  expect(await ahead.get('ip', '1')).toEqual({ number: 3 });
});

test('a cluster that is waited for is read again, and then so is the rest', async () => {
  const { manager } = numbering();
  const ahead = readAhead(manager, reads('cluster', 'ip'));
  await ahead.get('cluster', '1');
  expect(await ahead.get('cluster', '1')).toEqual({ number: 3 });
  expect(await ahead.get('ip', '1')).toEqual({ number: 4 });
});

test('after a write nothing is answered from before', async () => {
  const { manager } = numbering();
  const ahead = readAhead(manager, reads('ip'));
  await ahead.put('other', '1', {});
  expect(await ahead.get('ip', '1')).toEqual({ number: 3 });
});

test('what is wrong with a read is told to whoever asks for it, and to nobody else', async () => {
  const ahead = readAhead(numbering().manager, reads('missing', 'cluster'));
  expect(await ahead.get('cluster', '1')).toEqual({ number: 2 });
  await expect(ahead.get('missing', '1')).rejects.toThrow('missing');
});

test('public IPs and rights are asked for once, clusters as often as somebody looks', async () => {
  const { manager, asked } = numbering();
  const once = readOnce(manager);
  for (const path of ['/a/publicIPAddresses/b', '/A/publicipaddresses/B', '/managedClusters/c', '/managedClusters/c'])
    await once.get(path, '1');
  await once.list('/b/roleAssignments', '1');
  await once.list('/b/roleAssignments', '1');
  expect(asked).toEqual(['/a/publicIPAddresses/b', '/managedClusters/c', '/managedClusters/c', '/b/roleAssignments']);
});
