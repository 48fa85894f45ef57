import type { AccessToken } from '@azure/identity';
import { keepTokens } from '../../src/azure/identity/tokens.ts';

const scope = 'https://management.example/.default';
const hour = 3_600_000;

/** Tokens that are asked for at once, and given when the test says so. */
class Asked {
  readonly requests: PromiseWithResolvers<AccessToken>[] = [];
  readonly tokens = keepTokens(() => {
    const request = Promise.withResolvers<AccessToken>();
    this.requests.push(request);
    return request.promise;
  });

  give(lifetime = hour): void {
    const token = `token ${String(this.requests.length)}`;
    this.requests.at(-1)?.resolve({ token, expiresOnTimestamp: Date.now() + lifetime });
  }
}

test('a sign-in that does not end is given up with the request that needs it, and the next request begins another', async () => {
  const { tokens, requests } = new Asked();
  for (let time = 1; time <= 2; time += 1) {
    const stop = new AbortController();
    const token = tokens.get(scope, stop.signal);
    stop.abort();
    await expect(token).rejects.toMatchObject({
      reason: 'timeout',
      message: expect.stringContaining('kept silent') as string,
    });
  }
  expect(requests).toHaveLength(2);
});

test('those who need a token at the same time share one request, and one who asks to renew it gets another', async () => {
  const asked = new Asked();
  const { tokens, requests } = asked;
  const both = [tokens.get(scope, undefined), tokens.get(scope, undefined)];
  asked.give();
  expect((await Promise.all(both)).map(({ token }) => token)).toEqual(['token 1', 'token 1']);
  expect(await tokens.get(scope, undefined)).toMatchObject({ token: 'token 1' });
  const renewed = [tokens.get(scope, undefined, true), tokens.get(scope, undefined, true)];
  asked.give();
  expect((await Promise.all(renewed)).map(({ token }) => token)).toEqual(['token 2', 'token 2']);
  expect(await tokens.get(scope, undefined)).toMatchObject({ token: 'token 2' });
  expect(requests).toHaveLength(2);
});

test('a token that has expired is not given out again, nor is a refusal', async () => {
  const asked = new Asked();
  const dead = asked.tokens.get(scope, undefined);
  asked.give(0);
  await dead;
  const refused = asked.tokens.get(scope, undefined);
  asked.requests.at(-1)?.reject(new Error('no'));
  await expect(refused).rejects.toThrow('no');
  const another = asked.tokens.get(scope, undefined);
  asked.give();
  expect(await another).toMatchObject({ token: 'token 3' });
});

test('a token that is about to expire is good where there is no other, but for whom it was refused', async () => {
  const asked = new Asked();
  const dying = asked.tokens.get(scope, undefined);
  asked.give(4 * 60_000);
  await dying;
  for (const renew of [false, true]) {
    const next = asked.tokens.get(scope, undefined, renew);
    asked.requests.at(-1)?.reject(new Error('no'));
    await (renew ? expect(next).rejects.toThrow('no') : expect(next).resolves.toMatchObject({ token: 'token 1' }));
  }
  const fresh = asked.tokens.get(scope, undefined);
  asked.give();
  expect(await fresh).toMatchObject({ token: 'token 4' });
});
