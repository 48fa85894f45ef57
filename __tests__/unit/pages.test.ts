import { KubernetesError } from '../../src/kubernetes/kubernetes-error.ts';
import { allPages } from '../../src/kubernetes/pages.ts';

/** A server whose pages lead on by these tokens, one after the other. */
function pages(tokens: readonly (string | Error)[]): { asked: (string | undefined)[]; read: () => Promise<unknown> } {
  const asked: (string | undefined)[] = [];
  const read = (): Promise<unknown> =>
    allPages({}, (query) => {
      asked.push(query.continue);
      const token = tokens[asked.length - 1] ?? '';
      if (token instanceof Error) return Promise.reject(token);
      return Promise.resolve({ body: { kind: 'NodeList', metadata: { continue: token }, items: [{ spec: {} }] } });
    });
  return { asked, read };
}

test.each([
  [['a', 'a', 'a', 'a'], 2],
  [['a', 'b', 'a', 'b'], 3],
])('pages that lead in a circle are not read for ever: %j', async (tokens, requests) => {
  const { asked, read } = pages(tokens);
  await expect(read()).rejects.toMatchObject({
    reason: 'cluster',
    message: expect.stringMatching(/page to page of a NodeList in a circle/) as string,
    next: expect.stringMatching(/Run this again/) as string,
  });
  expect(asked).toHaveLength(requests);
});

test('who starts over may meet the same token again', async () => {
  const gone = new KubernetesError(410, 'The provided continue parameter is too old', 'Expired');
  const { asked, read } = pages(['a', gone, 'a']);
  await expect(read()).resolves.toMatchObject({ items: [{}, {}] });
  expect(asked).toEqual([undefined, 'a', undefined, 'a']);
});
