import { once } from 'node:events';
import { federatedCredential } from '../../src/azure/identity/federated-credential.ts';

test('a sign-in that does not end is given up with the request that needs it, and the next request begins another', async () => {
  const asked = new EventTarget();
  const credential = federatedCredential({
    tenantId: '22222222-2222-4222-8222-222222222222',
    clientId: '33333333-3333-4333-8333-333333333333',
    authorityHost: 'https://127.0.0.1:1',
    requestAssertion: () => {
      asked.dispatchEvent(new Event('assertion'));
      return Promise.withResolvers<string>().promise;
    },
    mask: () => undefined,
  });
  for (let time = 1; time <= 2; time += 1) {
    const stop = new AbortController();
    const request = once(asked, 'assertion');
    const token = credential.getToken('https://management.example/.default', { abortSignal: stop.signal });
    await request;
    stop.abort();
    await expect(token).rejects.toMatchObject({
      reason: 'auth',
      message: expect.stringContaining('kept silent') as string,
    });
  }
});
