import { changesOf } from '../../src/azure/activity-log.ts';
import { ActionError } from '../../src/errors.ts';
import type { Json } from '../../src/json.ts';
import { examplePublicIp, subscription } from './examples.ts';
import { MemoryResourceManager, refused } from './memory-resource-manager.ts';

/** What is read of the Activity Log, and how it is asked. */
const ip = examplePublicIp().id;
const subnet = ip.replace(/publicIPAddresses\/.*/, 'virtualNetworks/shop/subnets/nodes');
const path = `/subscriptions/${subscription}/providers/Microsoft.Insights/eventtypes/management/values`;
const since = new Date('2026-08-01T00:00:00Z');

function event(minute: number, more: Json = {}): Json {
  return {
    resourceId: ip.toLowerCase(),
    caller: 'anna@example.com',
    eventTimestamp: `2026-10-01T10:0${String(minute)}:00.1234567Z`,
    operationName: { value: 'Microsoft.Network/publicIPAddresses/write' },
    correlationId: `change-${String(minute)}`,
    status: { value: 'Succeeded' },
    ...more,
  };
}

const managerOf = (answer: Json | Error): MemoryResourceManager => new MemoryResourceManager({ [path]: answer });

test('each resource is asked for once, with what it lies in, for as long as is wanted', async () => {
  const manager = managerOf({ value: [] });
  expect(await changesOf(manager, [ip.toUpperCase(), ip, subnet], since)).toEqual([]);
  const filters = manager.pathsOf('GET').map((asked) => new URL(asked, 'https://azure').searchParams.get('$filter'));
  expect(filters).toEqual(
    [ip, subnet, subnet.replace('/subnets/nodes', '')].map(
      (id) => `eventTimestamp ge '2026-08-01T00:00:00.000Z' and resourceUri eq '${id}'`,
    ),
  );
});

test('changes that were made are told newest first, each once', async () => {
  const deleted = { operationName: { value: 'Microsoft.Network/publicIPAddresses/delete' }, caller: 'app' };
  const joined = { operationName: { value: 'Microsoft.Network/publicIPAddresses/join/action' } };
  const value = [
    event(1, { status: { value: 'Started' } }),
    event(2, { status: { value: 'Accepted' } }),
    event(3, { correlationId: 'change-2' }),
    event(4, deleted),
    event(5, { status: { value: 'Failed' } }),
    event(6, joined),
    event(7, { caller: undefined }),
  ];
  expect(await changesOf(managerOf({ value }), [ip], since)).toEqual([
    expect.objectContaining({ who: 'Azure itself', correlationId: 'change-7' }),
    expect.objectContaining({ who: 'app', operation: 'Microsoft.Network/publicIPAddresses/delete' }),
    {
      resourceId: ip.toLowerCase(),
      who: 'anna@example.com',
      at: '2026-10-01T10:02:00.1234567Z',
      operation: 'Microsoft.Network/publicIPAddresses/write',
      correlationId: 'change-2',
    },
  ]);
});

test('pages are followed, through empty ones, but not without end', async () => {
  const next = `https://azure${path}/next`;
  const pages = new MemoryResourceManager({
    [path]: { value: [], nextLink: next },
    [next]: { value: [event(1)], nextLink: next },
  });
  expect(await changesOf(pages, [ip], since)).toHaveLength(1);
  expect(pages.calls).toHaveLength(5);
});

test.each([
  ['the right is missing', refused(403, 'AuthorizationFailed')],
  ['Azure refuses', refused(400, 'BadRequest')],
  ['nobody answers', new ActionError('timeout', 'it kept silent')],
])('nothing is told where %s', async (_, error) => {
  expect(await changesOf(managerOf(error), [ip], since)).toEqual([]);
});

test('who cancels the run ends it', async () => {
  await expect(changesOf(managerOf(new ActionError('cancelled', 'enough')), [ip], since)).rejects.toThrow('enough');
});
