import { startEchoServices, type Seen } from '../../../local-azure/data-plane/echo-services.ts';
import { Switchboard } from '../../../local-azure/http/server.ts';
import type { EchoBehaviour } from '../../../local-azure/kubernetes/cluster-view.ts';

/** What the services on loopback say, those of IPv4 first; null where one cannot be reached. */
async function answers(behaviour: EchoBehaviour, seen?: Seen): Promise<(string | null)[]> {
  const podSide = seen && { address: '127.0.0.1', seen };
  const services = await startEchoServices(new Switchboard(), () => behaviour, podSide);
  const urls = [...services.urls('IPv4'), ...services.urls('IPv6')];
  const ask = async (url: string): Promise<string | null> => (await (await fetch(url)).text()).trim();
  const said = await Promise.all(urls.map((url) => ask(url).catch(() => null)));
  await services.close();
  return said;
}

/** A pod of a dual-stack cluster. */
const dualStack: Seen = (caller, { families }) =>
  Promise.resolve({ caller, address: families.includes('IPv6') ? '2001:db8::1' : '203.0.113.1' });

test('a service is reached by the family that its caller has', async () => {
  const services = [{ name: 'checkip' }];
  expect(await answers({ services })).toEqual(['127.0.0.1', null]);
  expect(await answers({ services }, dualStack)).toEqual(['203.0.113.1', '2001:db8::1']);
});

test('a service behaves the same in both families', async () => {
  const services = [
    { name: 'checkip', answer: 'unreachable' },
    { name: 'ipify', answer: 'busy' },
  ];
  expect(await answers({ services }, dualStack)).toEqual([null, 'busy', null, 'busy']);
});

describe('an answer that is special', () => {
  const seen: Seen = (caller) => Promise.resolve({ caller, address: '203.0.113.1' });
  type Answer = NonNullable<NonNullable<EchoBehaviour['services']>[number]['answer']>;

  /** What comes of one request after the other, as the client has it; null where none came whole. */
  async function said(answer: Answer, requests = 1): Promise<(string | null)[]> {
    const behaviour = { services: [{ name: 'checkip', answer }] };
    const services = await startEchoServices(new Switchboard(), () => behaviour, { address: '127.0.0.1', seen });
    const [url = ''] = services.urls('IPv4');
    const found: (string | null)[] = [];
    for (let request = 0; request < requests; request += 1) {
      const text = fetch(url, { redirect: 'manual' }).then(
        async (response) => `${String(response.status)} ${await response.text()}`,
      );
      found.push(await text.catch(() => null));
    }
    await services.close();
    return found;
  }

  test.each<[string, Answer, string | null]>([
    ['a text around the address', 'You are {address}.', '200 You are 203.0.113.1.'],
    ['another status', { status: 500 }, '500 203.0.113.1\n'],
    ['a redirect', { status: 302, headers: { location: '/' }, body: '' }, '302 '],
    ['many times over', { body: 'ab', times: 3 }, '200 ababab'],
    ['byte by byte', { pause: 1 }, '200 203.0.113.1\n'],
    ['compressed', { gzip: true }, '200 203.0.113.1\n'],
    ['garbage instead of a chunk', { garbled: true }, null],
  ])('%s', async (_what, answer, expected) => {
    expect(await said(answer)).toEqual([expected]);
  });

  test('several, one after the other and over again', async () => {
    expect(await said(['address', '192.0.2.1'], 3)).toEqual([
      '200 203.0.113.1\n',
      '200 192.0.2.1',
      '200 203.0.113.1\n',
    ]);
  });
});
