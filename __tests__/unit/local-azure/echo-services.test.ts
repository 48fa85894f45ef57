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
