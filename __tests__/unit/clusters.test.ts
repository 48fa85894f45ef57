import { apiVersions } from '../../src/azure/api-versions.ts';
import { AzureError } from '../../src/azure/azure-error.ts';
import {
  getCluster,
  idleCluster,
  isBusyRefusal,
  isOvertaken,
  previewProperties,
  updateCluster,
} from '../../src/azure/clusters.ts';
import { systemClock, type Clock } from '../../src/clock.ts';
import { ActionError } from '../../src/errors.ts';
import type { Json } from '../../src/json.ts';
import { clusterId, exampleBody, subscription } from './examples.ts';
import { MemoryResourceManager, refused } from './memory-resource-manager.ts';

const allClusters = `/subscriptions/${subscription}/providers/Microsoft.ContainerService/managedClusters`;

function at(resourceGroup: string, name: string): Json {
  const groupId = `/subscriptions/${subscription}/resourcegroups/${resourceGroup}`;
  return { id: `${groupId}/providers/Microsoft.ContainerService/managedClusters/${name}` };
}

async function refusalOf(work: Promise<unknown>): Promise<ActionError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ActionError) return error;
  throw new Error('it was not refused', { cause: error });
}

describe('reading the cluster', () => {
  test('gives it as it was read, and what the action understands of it', async () => {
    const manager = new MemoryResourceManager({ [clusterId]: exampleBody({ properties: { xNew: true } }) });
    const { body, cluster } = await getCluster(manager, clusterId);
    expect(body).toEqual(exampleBody({ properties: { xNew: true } }));
    expect(cluster).toMatchObject({ name: 'web', etag: '"7"' });
  });

  test.each([
    ['the cluster', undefined, /^The cluster web was not found in resource group shop of subscription 1111/],
    ['the group', refused(404, 'ResourceGroupNotFound'), /^The resource group shop was not found in subscription 1111/],
    ['the subscription', refused(404, 'SubscriptionNotFound'), /^The subscription 1111.* was not found, or .* not see/],
  ])('says that %s is missing', async (_what, answer, message) => {
    const manager = new MemoryResourceManager({ [clusterId]: () => answer });
    const error = await refusalOf(getCluster(manager, clusterId));
    expect(error).toMatchObject({ reason: 'input', next: 'Correct subscription-id, resource-group and cluster-name.' });
    expect(error.message).toMatch(message);
  });

  test('leaves every other refusal as it is', async () => {
    const refusal = refused(403, 'AuthorizationFailed');
    const manager = new MemoryResourceManager({ [clusterId]: refusal }, { [allClusters]: [at('shop', 'web2')] });
    await expect(getCluster(manager, clusterId)).rejects.toBe(refusal);
    expect(manager.pathsOf('LIST')).toEqual([]);
  });
});

describe('the near miss of a cluster that is not there', () => {
  const next = async (listed: Json[] | Error): Promise<string | undefined> => {
    const manager = new MemoryResourceManager({}, { [allClusters]: listed });
    return (await refusalOf(getCluster(manager, clusterId))).next;
  };

  test.each([
    ['the same name in another group', [at('stores', 'web')], 'web, resource-group: stores'],
    ['another case', [at('other', 'WEB')], 'WEB, resource-group: other'],
    ['a letter too much', [at('shop', 'webb')], 'webb, resource-group: shop'],
    ['a letter too few', [at('shop', 'we')], 'we, resource-group: shop'],
    ['two letters swapped', [at('shop', 'wbe')], 'wbe, resource-group: shop'],
    ['a slip in another group', [at('stores', 'webs')], 'webs, resource-group: stores'],
    ['the nearest of several', [at('a', 'wobs'), at('shop', 'web1'), at('b', 'webcc')], 'web1, resource-group: shop'],
  ])('is named: %s', async (_what, listed, expected) => {
    await expect(next(listed)).resolves.toBe(`Did you mean cluster-name: ${expected}?`);
  });

  test.each<[string, Json[] | Error]>([
    ['no cluster at all', []],
    ['another name of the same length', [at('shop', 'api')]],
    ['a short name of which little is left', [at('shop', 'wxy9')]],
    ['a name that only begins alike', [at('shop', 'web-production')]],
    ['an entry without an id', [{}]],
    ['a list that may not be read', refused(403, 'AuthorizationFailed')],
  ])('is not made up from %s', async (_what, listed) => {
    await expect(next(listed)).resolves.toMatch(/^Correct subscription-id/);
  });
});

describe('waiting for an idle cluster', () => {
  /** A clock that only sleep moves, and what was slept. */
  class CountingClock implements Clock {
    timeout = systemClock.timeout.bind(systemClock);
    readonly slept: number[] = [];
    private time = Date.parse('2026-11-23T00:00:00Z');

    now(): Date {
      return new Date(this.time);
    }

    sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
      if (signal?.aborted === true) return Promise.reject(new Error('cancelled'));
      this.slept.push(milliseconds);
      this.time += milliseconds;
      return Promise.resolve();
    }
  }

  /** Looks at a cluster that is in these states one after the other, in the last one for ever. */
  function look(states: string[], timeout = 3_600_000, signal = AbortSignal.any([])) {
    const clock = new CountingClock();
    const said: string[] = [];
    let reads = 0;
    const manager = new MemoryResourceManager({
      [clusterId]: () => {
        const provisioningState = states[Math.min(reads, states.length - 1)];
        reads += 1;
        return exampleBody({ properties: { provisioningState } });
      },
    });
    const waiting = (state: string): void => void said.push(state);
    return { clock, said, manager, idle: idleCluster(manager, clusterId, { clock, timeout, signal, waiting }) };
  }

  test.each(['Succeeded', 'Failed', 'Canceled'])('a cluster that is %s is read once', async (state) => {
    const { clock, said, manager, idle } = look([state]);
    await expect(idle).resolves.toMatchObject({ cluster: { provisioningState: state } });
    expect(manager.calls).toHaveLength(1);
    expect([clock.slept, said]).toEqual([[], []]);
  });

  test('one that is busy is read again, less and less often, and returned as it is at the end', async () => {
    const { clock, said, idle } = look([...Array<string>(6).fill('Updating'), 'Upgrading', 'Succeeded']);
    await expect(idle).resolves.toMatchObject({ cluster: { provisioningState: 'Succeeded' } });
    expect(clock.slept).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000, 15_000]);
    expect(said).toEqual([...Array<string>(6).fill('Updating'), 'Upgrading']);
  });

  test('what is seen of one that is busy is told before the wait, once', async () => {
    const clock = new CountingClock();
    const states = ['Updating', 'Updating', 'Succeeded'];
    const manager = new MemoryResourceManager({
      [clusterId]: () => exampleBody({ properties: { provisioningState: states.shift() } }),
    });
    const seen: string[] = [];
    await idleCluster(manager, clusterId, {
      clock,
      timeout: 20_000,
      signal: AbortSignal.any([]),
      seen: ({ provisioningState }) => void seen.push(`${provisioningState} after ${String(clock.slept.length)} waits`),
      waiting: () => undefined,
    });
    expect(seen).toEqual(['Updating after 0 waits']);
  });

  test('one that stays busy ends the wait at the deadline, not after it', async () => {
    const { clock, idle } = look(['Updating'], 20_000);
    const error = await refusalOf(idle);
    expect(error.reason).toBe('timeout');
    expect(error.message).toMatch(/web is still Updating.*operation-timeout/);
    expect(clock.slept).toEqual([1000, 2000, 4000, 8000, 5000]);
  });

  test('a pool that is busy keeps the cluster waiting too', async () => {
    const states = ['Upgrading', 'Succeeded'];
    const manager = new MemoryResourceManager({
      [clusterId]: () =>
        exampleBody({ properties: { agentPoolProfiles: [{ name: 'pool', provisioningState: states.shift() }] } }),
    });
    const said: string[] = [];
    const waiting = (state: string): void => void said.push(state);
    const { signal } = new AbortController();
    await idleCluster(manager, clusterId, { clock: new CountingClock(), timeout: 20_000, signal, waiting });
    expect([said, states]).toEqual([['Upgrading'], []]);
  });

  test('one that becomes idle at the deadline is idle', async () => {
    await expect(look(['Updating', 'Updating', 'Succeeded'], 3000).idle).resolves.toBeDefined();
  });

  test('a cancelled run does not wait', async () => {
    await expect(look(['Updating'], 3000, AbortSignal.abort()).idle).rejects.toThrow('cancelled');
  });
});

describe('properties that only a newer API version shows', () => {
  const provider = `/subscriptions/${subscription}/providers/Microsoft.ContainerService`;
  const stable = exampleBody();
  const preview = exampleBody({ properties: { networkProfile: { newFeature: 'Enabled', another: 'Disabled' } } });

  /** A subscription with these versions of managed clusters; the newest shows what `preview` holds. */
  function managerOf(versions: unknown, newest: string): MemoryResourceManager {
    return new MemoryResourceManager({
      [provider]: {
        resourceTypes: [
          { resourceType: 'fleets', apiVersions: ['2099-01-01'] },
          { resourceType: 'ManagedClusters', apiVersions: versions },
        ],
      },
      [clusterId]: (apiVersion) => (apiVersion === newest ? preview : stable),
    });
  }

  test.each([
    ['2027-01-02-preview', ['2026-06-01', '2027-01-02-preview', '2025-01-01']],
    ['2026-06-01-preview', [apiVersions.cluster, '2026-06-01-preview']],
  ])('are found at %s, whatever the order of versions', async (newest, versions) => {
    await expect(previewProperties(managerOf(versions, newest), clusterId, stable)).resolves.toEqual([
      'properties.networkProfile.newFeature',
    ]);
  });

  test.each([
    ['the version in use is the newest', [apiVersions.cluster, '2025-10-02-preview']],
    ['Azure names no version', undefined],
  ])('are none, without another read, where %s', async (_what, versions) => {
    const manager = managerOf(versions, 'none');
    await expect(previewProperties(manager, clusterId, stable)).resolves.toEqual([]);
    expect(manager.pathsOf('GET')).toEqual([provider]);
  });

  test('are unknown where versions may not be read, or the newest does not answer', async () => {
    const forbidden = new MemoryResourceManager({ [provider]: refused(403, 'AuthorizationFailed') });
    await expect(previewProperties(forbidden, clusterId, stable)).resolves.toBeUndefined();
    await expect(previewProperties(new MemoryResourceManager(), clusterId, stable)).resolves.toBeUndefined();
    const broken = new MemoryResourceManager({
      [provider]: { resourceTypes: [{ resourceType: 'managedClusters', apiVersions: ['2099-01-01'] }] },
      [clusterId]: refused(400, 'NoRegisteredProviderFound'),
    });
    await expect(previewProperties(broken, clusterId, stable)).resolves.toBeUndefined();
  });

  test('are not called unknown when something else went wrong', async () => {
    const manager = new MemoryResourceManager({ [provider]: new TypeError('broken') });
    await expect(previewProperties(manager, clusterId, stable)).rejects.toThrow('broken');
  });
});

test.each<[string, Json, string | undefined]>([
  ['guarded by its eTag', {}, '"7"'],
  ['without a guard where it has no eTag', { eTag: null }, undefined],
])('a change is a round trip of what was read, %s', async (_what, patch, ifMatch) => {
  const body = exampleBody({ ...patch, properties: { unknownToAnySdk: [1] } });
  const manager = new MemoryResourceManager({ [clusterId]: body });
  const read = await getCluster(manager, clusterId);
  const after = await updateCluster(manager, read, { authorizedRanges: ['20.60.0.1/32'] });
  const put = manager.calls.at(-1);
  expect(put).toMatchObject({ method: 'PUT', path: clusterId, apiVersion: apiVersions.cluster });
  expect(put?.condition).toEqual({ ifMatch });
  expect(put?.body).toMatchObject({ properties: { unknownToAnySdk: [1] } });
  expect(after.cluster.authorizedRanges).toEqual(['20.60.0.1/32']);
});

describe('a write lost against somebody else’s', () => {
  test.each([
    [412, 'Whatever'],
    [409, 'EtagMismatch'],
    [200, 'AKSOperationPreempted'],
    [400, 'PreconditionFailed'],
  ])('when Azure says %d %s', (status, code) => {
    expect(isOvertaken(refused(status, code))).toBe(true);
  });

  test.each<[string, unknown]>([
    ['a bad request', refused(400, 'BadRequest')],
    ['a conflict of another kind', refused(409, 'PublicIPAddressInUse')],
    ['an operation that runs', refused(409, 'OperationNotAllowed')],
    ['a refusal without a code', new AzureError(500, 'azure', 'no', { code: '' })],
    ['an error that is not Azure’s', new ActionError('azure', 'no', { code: 'EtagMismatch' })],
    ['anything else', new Error('412')],
    ['nothing', undefined],
  ])('not when it is %s', (_what, error) => {
    expect(isOvertaken(error)).toBe(false);
  });
});

describe('a write that another operation keeps out for a while', () => {
  const refusal = (status: number, code: string, message: string): AzureError =>
    new AzureError(status, 'azure', message, { code });
  const running = 'There is an in progress upgrade operation on the cluster: see https://aka.ms/aks-pending-operation';

  test('is told by status, code and words, in any case', () => {
    expect(isBusyRefusal(refusal(409, 'OperationNotAllowed', running))).toBe(true);
    expect(isBusyRefusal(refusal(409, 'OperationNotAllowed', running.toUpperCase()))).toBe(true);
  });

  test.each<[string, unknown]>([
    ['is not allowed at all', refusal(409, 'OperationNotAllowed', 'Managed cluster is in stopped state')],
    ['has another code', refusal(409, 'Conflict', running)],
    ['has another status', refusal(400, 'OperationNotAllowed', running)],
    ['is not Azure’s', new ActionError('azure', running, { code: 'OperationNotAllowed' })],
  ])('is not one that %s', (_what, error) => {
    expect(isBusyRefusal(error)).toBe(false);
  });
});
