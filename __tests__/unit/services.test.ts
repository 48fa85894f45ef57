import type { ActionError } from '../../src/errors.ts';
import { failureKey, newFailures, plainWords, type SyncFailure } from '../../src/egress/sync-failures.ts';
import type { Json } from '../../src/json.ts';
import { KubernetesError } from '../../src/kubernetes/kubernetes-error.ts';
import { awaitService, awaitServiceGone, syncFailures } from '../../src/kubernetes/services.ts';
import { MemoryKubernetesApi, settle } from './memory-kubernetes-api.ts';

const names = { name: 'aks-egress', namespace: 'shop' };
const address = '20.60.0.1';
const ipId = '/subscriptions/1/resourceGroups/shop/providers/Microsoft.Network/publicIPAddresses/web-egress';
const refusalWords = `LinkedAuthorizationFailed: The client 'x' has permission to perform action 'Microsoft.Network/loadBalancers/write' on scope '/lb'; however, it does not have permission to perform action 'Microsoft.Network/publicIPAddresses/join/action' on the linked scope(s) '${ipId}'`;

function service(...ips: string[]): Json {
  return { metadata: { uid: 's', ...names }, status: { loadBalancer: { ingress: ips.map((ip) => ({ ip })) } } };
}

function warning(uid: string, message: string, counted: Json = { count: 1 }): Json {
  return { metadata: { uid }, involvedObject: { kind: 'Service', ...names }, message, ...counted };
}

/** A Service that is waited for, and what became of it. */
class Wait {
  readonly api = new MemoryKubernetesApi();
  readonly services = this.api.collection('/api/v1/namespaces/shop/services');
  readonly events = this.api.collection('/api/v1/namespaces/shop/events');
  readonly said: string[] = [];
  readonly deadline = new AbortController();
  outcome: 'waiting' | 'reached' | ActionError = 'waiting';

  async begin(granted = false): Promise<void> {
    const said = (words: string): void => void this.said.push(words);
    const wait = { names, address, granted, principalId: 'principal-1', deadline: this.deadline.signal, said };
    awaitService(this.api, wait).then(
      () => (this.outcome = 'reached'),
      (error: unknown) => (this.outcome = error as ActionError),
    );
    await settle();
  }

  async timeOut(): Promise<ActionError> {
    this.deadline.abort();
    await settle();
    return this.outcome as ActionError;
  }
}

let wait: Wait;
beforeEach(() => {
  wait = new Wait();
  wait.services.set(service());
});
afterEach(() => wait.deadline.abort());

describe('waiting for the pinned Service', () => {
  test('ends at once where it has the address', async () => {
    wait.services.set(service(address));
    await wait.begin();
    expect(wait.outcome).toBe('reached');
  });

  test('ends when it gets the address, beside others too', async () => {
    wait.services.set(service());
    await wait.begin();
    wait.services.set(service('10.0.0.4'));
    await settle();
    expect(wait.outcome).toBe('waiting');
    wait.services.set(service('10.0.0.4', address));
    await settle();
    expect(wait.outcome).toBe('reached');
  });

  test('ends where somebody deletes it, and says so', async () => {
    await wait.begin();
    wait.services.delete(service());
    await settle();
    expect(wait.outcome).toMatchObject({ reason: 'cluster' });
    expect(String(wait.outcome)).toMatch(/Somebody deleted the Service shop\/aks-egress/);
  });

  test('looks at that Service and its warnings alone', async () => {
    await wait.begin();
    expect(wait.services.queries[0]).toEqual({ fieldSelector: 'metadata.name=aks-egress' });
    expect(wait.events.queries[0]).toEqual({
      fieldSelector: 'involvedObject.kind=Service,involvedObject.name=aks-egress,type=Warning',
    });
  });

  test('ends at once when the cluster’s identity may not join the IP, with the command that grants it', async () => {
    wait.services.set(service());
    await wait.begin();
    wait.events.set(warning('e', refusalWords));
    await settle();
    expect(wait.outcome).toMatchObject({ reason: 'permission' });
    const { message, next } = wait.outcome as ActionError;
    expect(message).toContain(refusalWords);
    expect(message).toMatch(/Nothing that carries traffic was changed\.$/);
    expect(next).toContain(`--assignee principal-1 --role "Network Contributor" --scope ${ipId} `);
  });

  test('waits a refusal out where the right was granted in this run', async () => {
    await wait.begin(true);
    wait.events.set(warning('e', refusalWords));
    await settle();
    expect(wait.outcome).toBe('waiting');
    wait.services.set(service(address));
    await settle();
    expect(wait.outcome).toBe('reached');
  });

  test('waits other trouble out, and says it each time it is news', async () => {
    wait.events.set(warning('old', 'first words'));
    await wait.begin();
    wait.events.set(warning('new', 'second words'));
    wait.events.set(warning('old', 'first words', { count: 2 }));
    wait.events.set(warning('old', 'first words', { count: 2, note: 'touched, not counted' }));
    await settle();
    expect(wait.said).toEqual(['first words', 'second words', 'first words']);
    expect(wait.outcome).toBe('waiting');
  });
});

describe('a refusal that was said before the wait', () => {
  beforeEach(async () => {
    wait.services.set(service());
    wait.events.set(warning('e', refusalWords, { count: undefined, series: { count: 7 } }));
    await wait.begin();
  });

  test('may have lost its cause: it does not end the wait', async () => {
    expect(wait.outcome).toBe('waiting');
    wait.services.set(service(address));
    await settle();
    expect(wait.outcome).toBe('reached');
  });

  test('ends it when it is said once more', async () => {
    wait.events.set(warning('e', refusalWords, { count: undefined, series: { count: 8 } }));
    await settle();
    expect(wait.outcome).toMatchObject({ reason: 'permission' });
  });

  test('is the reason when time is up', async () => {
    await expect(wait.timeOut()).resolves.toMatchObject({ reason: 'permission' });
  });
});

describe('a Service that does not get its address in time', () => {
  test('is reported with the last words of the cluster', async () => {
    await wait.begin();
    wait.events.set(warning('e', 'cannot find public IP'));
    await settle();
    const error = await wait.timeOut();
    expect(error.reason).toBe('cluster');
    expect(error.message).toMatch(
      /shop\/aks-egress did not get the address 20\.60\.0\.1 .* says: cannot find public IP/,
    );
  });

  test('is reported as not yet allowed where the grant of this run did not work in time', async () => {
    await wait.begin(true);
    wait.events.set(warning('e', refusalWords));
    await settle();
    expect((await wait.timeOut()).message).toContain(refusalWords);
  });

  test('is reported without words where there are none', async () => {
    await wait.begin();
    expect((await wait.timeOut()).message).toContain('The cluster gave no event.');
  });
});

describe('what may not be read', () => {
  const forbidden = new KubernetesError(403, 'services is forbidden', 'Forbidden');

  test('of Services ends the wait, and nothing is left open', async () => {
    wait.services.refusal = forbidden;
    await wait.begin();
    expect(wait.outcome).toBe(forbidden);
    wait.events.set(warning('e', 'said to nobody'));
    await settle();
    expect(wait.said).toEqual([]);
  });

  test('of events does not: the address is what counts', async () => {
    wait.events.refusal = forbidden;
    await wait.begin();
    expect(wait.outcome).toBe('waiting');
    wait.services.set(service(address));
    await settle();
    expect(wait.outcome).toBe('reached');
  });
});

describe('a deleted Service', () => {
  test('is waited for until it is gone', async () => {
    wait.services.set(service(address));
    const gone = awaitServiceGone(wait.api, names, wait.deadline.signal);
    await settle();
    wait.services.delete(service());
    await expect(gone).resolves.toBeUndefined();
  });

  test('that does not go away is reported when time is up', async () => {
    wait.services.set(service(address));
    const gone = awaitServiceGone(wait.api, names, wait.deadline.signal);
    await settle();
    wait.deadline.abort();
    await expect(gone).rejects.toMatchObject({ reason: 'timeout' });
  });
});

describe('failures to sync', () => {
  const failed = 'SyncLoadBalancerFailed';
  let versions: number;
  beforeEach(() => {
    versions = 8;
  });

  /** An event about a Service, newer than those before it. */
  function happens(reason: string, message: string, name = 'aks-egress', more: Json = {}): void {
    versions += 1;
    const metadata = { uid: `${reason} ${message} ${name}`, resourceVersion: String(versions) };
    const involvedObject = { kind: 'Service', name, namespace: 'shop' };
    wait.api.collection('/api/v1/events').set({ metadata, involvedObject, reason, message, ...more });
  }

  async function failures(): Promise<string[]> {
    return (await syncFailures(wait.api)).map(({ service, message }) => `${service}: ${message}`);
  }

  test('are read of all namespaces, oldest first, with when they began', async () => {
    happens(failed, 'no rights', 'aks-egress', { firstTimestamp: '2026-11-23T04:05:06Z' });
    happens(failed, 'no address', 'front');
    happens(failed, 'no rights', 'aks-egress', { firstTimestamp: '2026-11-23T04:05:06Z', count: 2 });
    await expect(syncFailures(wait.api)).resolves.toEqual([
      { service: 'shop/front', message: 'no address' },
      { service: 'shop/aks-egress', message: 'no rights', since: '2026-11-23T04:05:06Z' },
    ]);
    expect(wait.api.collection('/api/v1/events').queries[0]).toEqual({ fieldSelector: 'involvedObject.kind=Service' });
  });

  test.each(['EnsuredLoadBalancer', 'DeletedLoadBalancer'])('are over when %s follows', async (reason) => {
    happens(failed, 'no rights');
    happens(failed, 'no rights', 'front');
    happens(reason, 'done');
    await expect(failures()).resolves.toEqual(['shop/front: no rights']);
  });

  test.each(['EnsuringLoadBalancer', 'UpdatedLoadBalancer'])('are not over by %s', async (reason) => {
    happens(failed, 'no rights');
    happens(reason, 'on it');
    await expect(failures()).resolves.toEqual(['shop/aks-egress: no rights']);
  });

  test('that come again after success count', async () => {
    happens(failed, 'no rights');
    happens('EnsuredLoadBalancer', 'done');
    happens(failed, 'no rights');
    await expect(failures()).resolves.toEqual(['shop/aks-egress: no rights']);
  });
});

describe('the cloud controller’s words for people', () => {
  const scope = '/subscriptions/6a3f0c5e-9d2b-4a00-81c0-ffee00000001/resourceGroups/shop';

  test('are Azure’s error alone, on one line, without any id', () => {
    const message = `The client '6a3f0c5e-9d2b-4a00-81c0-ffee00000002' does not have permission on the linked scope(s) '${scope}/providers/Microsoft.Network/publicIPAddresses/web-egress'`;
    const answer = JSON.stringify({ error: { code: 'LinkedAuthorizationFailed', message } }, null, 2);
    const line = '-'.repeat(80);
    const words = `PUT https://management.azure.com${scope}/providers/x/y/lb\n${line}\nRESPONSE 403: 403 Forbidden\nERROR CODE: LinkedAuthorizationFailed\n${line}\n${answer}\n${line}`;
    expect(plainWords(`Error syncing load balancer: ${words}`)).toBe(
      "LinkedAuthorizationFailed: The client '…' does not have permission on the linked scope(s) 'web-egress in resource group shop'",
    );
    // Kubernetes keeps so much of a message.
    const rest = words.indexOf('permission on');
    expect(plainWords(words.slice(0, rest))).toBe("LinkedAuthorizationFailed: The client '…' does not have …");
  });

  test.each([
    [
      `PUT https://management.azure.com${scope}/providers/x/y/lb?api-version=1 failed`,
      'PUT lb in resource group shop?api-version=1 failed',
    ],
    [`over scope '${scope}'`, "over scope 'resource group shop'"],
    [`in ${scope.slice(0, 51)}`, 'in the subscription'],
    ['cannot find\n  public IP', 'cannot find public IP'],
  ])('of %j', (words, plain) => {
    expect(plainWords(words)).toBe(plain);
  });

  test('without end are cut, and soon', () => {
    const start = performance.now();
    expect(plainWords('ERROR CODE: x'.repeat(100_000))).toHaveLength(2048);
    expect(plainWords(`ERROR CODE: ${'x'.repeat(1_000_000)}`)).toHaveLength(2048);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('a failure’s cause', () => {
  const words = (correlation: string, attempt: number): string =>
    `PUT https://management.azure.com/lb: RESPONSE 403 LinkedAuthorizationFailed, correlation ${correlation}, try ${attempt}`;
  const first = { service: 'shop/api', message: words('6a3f0c5e-9d2b-4a00-81c0-ffee00000001', 1) };

  test('is the same whatever ids and numbers the next try has', () => {
    const again = { ...first, message: words('0b1c2d3e-4f50-4617-8829-3a4b5c6d7e8f', 27) };
    expect(failureKey(again)).toBe(failureKey(first));
  });

  test.each([
    ['of another Service', { ...first, service: 'shop/web' }],
    ['with other words', { ...first, message: first.message.replace('LinkedAuthorizationFailed', 'SubnetIsFull') }],
  ])('is another one %s', (_what, other) => {
    expect(failureKey(other)).not.toBe(failureKey(first));
  });

  test('fits into the record: the cluster’s words stay out of it', () => {
    expect(failureKey({ ...first, message: 'x'.repeat(5000) })).toMatch(/^shop\/api [0-9a-f]{12}$/);
  });
});

describe('failures since an earlier reading', () => {
  const failure = (service: string, message: string): SyncFailure => ({ service, message });
  const api = failure('shop/api', 'no rights');

  test.each<[string, SyncFailure[], SyncFailure[], string[]]>([
    ['are none where nothing is new', [api], [api, failure('shop/api', 'no rights')], []],
    ['are none where an event was forgotten', [api], [], []],
    ['are what came', [api], [api, failure('shop/web', 'no rights')], ['shop/web: no rights']],
    ['are a new cause of a Service that failed before', [api], [api, failure('shop/api', 'full')], ['shop/api: full']],
    ['are one a Service: its last', [], [api, failure('shop/api', 'full')], ['shop/api: full']],
  ])('%s', (_what, before, after, expected) => {
    const known = before.map(failureKey);
    expect(newFailures(known, after).map(({ service: of, message }) => `${of}: ${message}`)).toEqual(expected);
  });
});
