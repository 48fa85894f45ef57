import {
  allows,
  grantJoin,
  isLocked,
  joinAssignmentId,
  joinRight,
  lockIp,
  revokeJoin,
  unlockIp,
} from '../../src/azure/access.ts';
import type { Json } from '../../src/json.ts';
import { examplePublicIp, group, subscription } from './examples.ts';
import { MemoryResourceManager, refused } from './memory-resource-manager.ts';

const principal = '44444444-2222-3333-4444-555555555555';
const ip = examplePublicIp().id;
const join = 'Microsoft.Network/publicIPAddresses/join/action';
const roles = `/subscriptions/${subscription}/providers/Microsoft.Authorization/roleDefinitions`;

function role(...permissions: { actions?: string[]; notActions?: string[]; dataActions?: string[] }[]): Json {
  return { properties: { roleName: 'a role', permissions } };
}

describe('a role allows an action', () => {
  test.each([
    ['itself', join],
    ['in other case', join.toUpperCase()],
    ['of everything', '*'],
    ['of a provider', 'Microsoft.Network/*'],
    ['of a type', 'Microsoft.Network/publicIPAddresses/*'],
    ['of a verb', '*/action'],
    ['in the middle', 'Microsoft.Network/*/join/action'],
    ['several times', '*/publicIPAddresses/*/action'],
  ])('by the pattern %s: %s', (_what, pattern) => {
    expect(allows(role({ actions: ['Microsoft.Compute/*', pattern] }), join)).toBe(true);
  });

  test.each([
    ['reads', '*/read'],
    ['another provider', 'Microsoft.Compute/*'],
    ['a longer type', 'Microsoft.Network/publicIPAddresses/join/action/more'],
    ['only its beginning', 'Microsoft.Network/publicIPAddresses/join'],
    ['dots that are any letter', join.replace('Microsoft.', 'MicrosoftX')],
    ['nothing', ''],
  ])('not by one of %s: %s', (_what, pattern) => {
    expect(allows(role({ actions: [pattern] }), join)).toBe(false);
  });

  test('a dot in a pattern is a dot', () => {
    expect(allows(role({ actions: ['Microsoft.Network/*'] }), join.replace('.', 'X'))).toBe(false);
  });

  test('not where notActions take it out, unless another permission of the role gives it', () => {
    const without = { actions: ['*'], notActions: ['Microsoft.Network/*/join/action'] };
    expect(allows(role(without), join)).toBe(false);
    expect(allows(role(without, { actions: [join] }), join)).toBe(true);
  });

  test('not by data actions, nor by a body that is no role', () => {
    expect(allows(role({ dataActions: ['*'] }), join)).toBe(false);
    expect(allows({}, join)).toBe(false);
    expect(allows({ properties: { permissions: [null, 'text'] } }, join)).toBe(false);
  });
});

describe('the right of a principal to join', () => {
  const assignments = (scope: string): string => `${scope}/providers/Microsoft.Authorization/roleAssignments`;
  const assigned = (scope: string, name = 'network'): Json => ({
    properties: { scope, principalId: principal, roleDefinitionId: `${roles}/${name}` },
  });
  const definitions = {
    [`${roles}/network`]: role({ actions: ['Microsoft.Network/*'] }),
    [`${roles}/reader`]: role({ actions: ['*/read'] }),
  };
  const managerOf = (at: string, listed: Json[] | Error): MemoryResourceManager =>
    new MemoryResourceManager(definitions, { [assignments(at)]: listed });

  test.each([
    ['on the IP', ip],
    ['on its group', group],
    ['on the subscription', `/subscriptions/${subscription}`],
    ['on a management group', '/providers/Microsoft.Management/managementGroups/all'],
    ['on everything', '/'],
  ])('is granted by a role %s', async (_what, scope) => {
    await expect(joinRight(managerOf(ip, [assigned(scope)]), ip, principal)).resolves.toBe('granted');
  });

  test('is granted by one role of several; each definition is read once', async () => {
    const manager = managerOf(ip, [assigned(group, 'reader'), assigned(ip, 'reader'), assigned(group)]);
    await expect(joinRight(manager, ip, principal)).resolves.toBe('granted');
    expect(manager.pathsOf('GET')).toHaveLength(2);
  });

  test('is asked for that principal alone', async () => {
    const manager = managerOf(ip, []);
    await joinRight(manager, ip, principal);
    expect(manager.pathsOf('LIST').map(decodeURIComponent)).toEqual([
      `${assignments(ip)}?$filter=assignedTo('${principal}')`,
    ]);
  });

  test('on a group is not granted by a role on one IP in it', async () => {
    const other = examplePublicIp({ name: 'other' }).id.replace('resourceGroups', 'resourcegroups');
    await expect(joinRight(managerOf(group, [assigned(other)]), group, principal)).resolves.toBe('missing');
  });

  test.each<[string, Json[]]>([
    ['no role', []],
    ['a role without it', [assigned(group, 'reader')]],
    ['a role whose definition is gone', [assigned(group, 'deleted')]],
  ])('is missing with %s', async (_what, listed) => {
    await expect(joinRight(managerOf(ip, listed), ip, principal)).resolves.toBe('missing');
  });

  test('is unknown where role assignments may not be read, and where nobody is known to ask for', async () => {
    await expect(joinRight(managerOf(ip, refused(403, 'AuthorizationFailed')), ip, principal)).resolves.toBe('unknown');
    await expect(joinRight(managerOf(ip, [assigned(ip)]), ip, undefined)).resolves.toBe('unknown');
  });

  test('is not called unknown when something else went wrong', async () => {
    await expect(joinRight(managerOf(ip, new TypeError('broken')), ip, principal)).rejects.toThrow('broken');
  });
});

describe('the role assignment that the action makes', () => {
  const prefix = `${ip}/providers/Microsoft.Authorization/roleAssignments/`;

  test('is named by a valid GUID', () => {
    const id = joinAssignmentId(ip, principal);
    expect(id.startsWith(prefix)).toBe(true);
    // Version 5, variant 1: https://www.rfc-editor.org/rfc/rfc9562
    expect(id.slice(prefix.length)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('keeps its name from run to run, in whatever case Azure writes ids', () => {
    const nameOf = (id: string): string => id.slice(id.lastIndexOf('/') + 1);
    expect(nameOf(joinAssignmentId(ip.toUpperCase(), principal.toUpperCase()))).toBe(
      nameOf(joinAssignmentId(ip, principal)),
    );
    // A changed name would leave the assignments of earlier versions behind.
    expect(nameOf(joinAssignmentId('/ip', 'principal'))).toBe('6475b59e-bd50-5105-8320-32167d57be9c');
  });

  test('has another name for another IP and for another principal', () => {
    const names = [
      joinAssignmentId(ip, principal),
      joinAssignmentId(`${ip}2`, principal),
      joinAssignmentId(ip, 'other'),
    ];
    expect(new Set(names.map((id) => id.split('/').at(-1))).size).toBe(3);
  });

  test('gives Network Contributor on the IP alone, and only it is taken back', async () => {
    const manager = new MemoryResourceManager();
    await grantJoin(manager, ip, principal);
    expect(manager.calls).toMatchObject([
      {
        method: 'PUT',
        path: joinAssignmentId(ip, principal),
        body: {
          properties: {
            principalId: principal,
            principalType: 'ServicePrincipal',
            roleDefinitionId: `${roles}/4d97b98b-1d4f-4787-a291-c67834d212e7`,
          },
        },
      },
    ]);
    await expect(revokeJoin(manager, ip, 'other')).resolves.toBe(false);
    expect(manager.pathsOf('DELETE')).toEqual([]);
    await expect(revokeJoin(manager, ip, principal)).resolves.toBe(true);
    await expect(revokeJoin(manager, ip, principal)).resolves.toBe(false);
    expect(manager.pathsOf('DELETE')).toEqual([joinAssignmentId(ip, principal)]);
  });
});

describe('what the caller may not read', () => {
  const unreadable = refused(403, 'AuthorizationFailed');

  test('was not made by it, so it takes nothing back', async () => {
    const lock = `${ip}/providers/Microsoft.Authorization/locks/aks-egress-ip`;
    const manager = new MemoryResourceManager({ [joinAssignmentId(ip, principal)]: unreadable, [lock]: unreadable });
    await expect(revokeJoin(manager, ip, principal)).resolves.toBe(false);
    await expect(unlockIp(manager, ip)).resolves.toBeUndefined();
    expect(manager.pathsOf('DELETE')).toEqual([]);
  });

  test('is told from what could not be read for another reason', async () => {
    const broken = refused(500, 'InternalServerError');
    const manager = new MemoryResourceManager({ [joinAssignmentId(ip, principal)]: broken });
    await expect(revokeJoin(manager, ip, principal)).rejects.toBe(broken);
  });
});

describe('locks of an IP', () => {
  const locks = `${ip}/providers/Microsoft.Authorization/locks`;

  test('are seen whoever made them', async () => {
    const manager = new MemoryResourceManager({}, { [locks]: [{ name: 'of somebody else' }] });
    await expect(isLocked(manager, ip)).resolves.toBe(true);
    await expect(isLocked(new MemoryResourceManager(), ip)).resolves.toBe(false);
  });

  test('only the own one is made and removed', async () => {
    const manager = new MemoryResourceManager({ [`${locks}/theirs`]: {} });
    await lockIp(manager, ip);
    expect(manager.calls[0]).toMatchObject({
      path: `${locks}/aks-egress-ip`,
      body: { properties: { level: 'CanNotDelete' } },
    });
    await unlockIp(manager, ip);
    await unlockIp(manager, ip);
    expect(manager.pathsOf('DELETE')).toEqual([`${locks}/aks-egress-ip`]);
  });
});
