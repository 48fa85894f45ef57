import { assigneeOf, principalOf, principalWords, type Principal } from '../../src/azure/identity/principal.ts';
import { chooseSubscription, type Subscription } from '../../src/azure/identity/subscriptions.ts';

const tenant = '22222222-2222-4222-8222-222222222222';
const client = '33333333-3333-4333-8333-333333333333';
const objectId = '33333333-3333-4333-8333-0000000000aa';

function tokenOf(claims: Record<string, unknown>): string {
  return `header.${Buffer.from(JSON.stringify({ tid: tenant, oid: objectId, ...claims })).toString('base64url')}.signature`;
}

const machine = '/subscriptions/s/resourceGroups/g/providers/Microsoft.ManagedIdentity/userAssignedIdentities/runner';

test.each<[string, Record<string, unknown>, string, string]>([
  ['an application', { idtyp: 'app', appid: client }, `application ${client} of tenant ${tenant}`, client],
  ['one by a token of version 2', { idtyp: 'app', azp: client }, `application ${client} of tenant ${tenant}`, client],
  [
    'a managed identity',
    { idtyp: 'app', appid: client, xms_mirid: machine },
    `managed identity runner (client ${client}) of tenant ${tenant}`,
    client,
  ],
  [
    'a person',
    { idtyp: 'user', appid: client, upn: 'ada@example.com' },
    `ada@example.com of tenant ${tenant}`,
    objectId,
  ],
  ['a guest', { appid: client, unique_name: 'live.com#bob@x.org' }, `live.com#bob@x.org of tenant ${tenant}`, objectId],
  ['nobody who tells', {}, `application ${objectId} of tenant ${tenant}`, objectId],
])('%s', (_name, claims, words, assignee) => {
  const principal = principalOf(tokenOf(claims));
  expect(principalWords(principal)).toBe(words);
  expect(assigneeOf(principal)).toBe(assignee);
});

test('what is no token tells nothing', () => {
  expect(principalOf('opaque')).toMatchObject({ clientId: '', tenantId: '' });
});

describe('the subscription that is meant', () => {
  const principal: Principal = principalOf(tokenOf({ idtyp: 'app', appid: client }));
  const of = (digit: string, more: Partial<Subscription> = {}): Subscription => ({
    id: `${digit.repeat(8)}-1111-4111-8111-111111111111`,
    name: `sub ${digit}`,
    tenantId: tenant,
    managedBy: [],
    ...more,
  });
  const [one, two] = [of('a'), of('b')];
  const foreign = '99999999-9999-4999-8999-999999999999';
  const choose = (wanted: string, subscriptions: Subscription[], ofSession = ''): string =>
    chooseSubscription(wanted, { principal, subscriptions, ofSession });

  test('is the one that is named, in any case; else the session’s; else the only one', () => {
    expect(choose(two.id.toUpperCase(), [one, two], one.id)).toBe(two.id);
    expect(choose('', [one, two], two.id)).toBe(two.id);
    expect(choose('', [one])).toBe(one.id);
    // An Azure CLI without subscriptions shows the tenant in place of one.
    expect(choose('', [one], tenant)).toBe(one.id);
  });

  test('may be of another tenant only where that has delegated it', () => {
    expect(choose(two.id, [of('b', { tenantId: foreign, managedBy: [tenant] })])).toBe(two.id);
    expect(() => choose(two.id, [of('b', { tenantId: foreign })])).toThrow(
      expect.objectContaining({
        reason: 'auth',
        next: expect.stringContaining(`tenant-id: ${foreign}`) as string,
      }) as Error,
    );
  });

  test.each<[string, string, Subscription[], string, RegExp]>([
    [
      'not among many',
      foreign,
      Array.from({ length: 16 }, (_, number) => of(number.toString(16))),
      'input',
      /, 6 more\./,
    ],
    ['of nobody', foreign, [], 'auth', /does not see subscription 9999.*none at all/],
    ['unsaid, and none there', '', [], 'auth', /does not see a subscription: it sees none at all/],
    ['unsaid', '', [one, two], 'input', /^Which subscription is meant\?.*\(sub a\), .*\(sub b\)\.$/],
  ])('%s', (_name, wanted, subscriptions, reason, words) => {
    expect(() => choose(wanted, subscriptions)).toThrow(words);
    expect(() => choose(wanted, subscriptions)).toThrow(expect.objectContaining({ reason }) as Error);
  });
});
