// Who made the changes that a check finds: told by Azure's Activity Log, to those who may read it.
import { check } from './checks.ts';
import { on } from './in-process.ts';

test('a finding says who changed the resource and when; without the right to read that, silently neither', async () => {
  await on('default', async (bench) => {
    const { id } = await bench.cluster();
    const [subscription = ''] = /^\/subscriptions\/[^/]+/.exec(id) ?? [];
    const role = `${subscription}/providers/Microsoft.Authorization/roleDefinitions/b0000000-0000-4000-8000-000000000009`;
    const begin = new Date().toISOString();
    await bench.patch({ [id]: { properties: { provisioningState: 'Failed' } } });

    const told = (await check(bench)).findings.find((finding) => finding.id === 'cluster-failed');
    expect(told).toMatchObject({
      since: told?.changedBy?.at,
      changedBy: {
        who: 'operator@example.com',
        operation: 'Microsoft.ContainerService/managedClusters/write',
        correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      },
    });
    expect(begin <= String(told?.since)).toBe(true);

    await bench.patch({
      [role]: {
        properties: {
          roleName: 'All but the Activity Log',
          permissions: [{ actions: ['*'], notActions: ['Microsoft.Insights/eventtypes/values/read'] }],
        },
      },
      [await bench.idOf('/a0000000-0000-4000-8000-000000000001')]: { properties: { roleDefinitionId: role } },
      [await bench.idOf('/a0000000-0000-4000-8000-000000000002')]: null,
    });
    const silent = await check(bench);
    expect(silent.findings.find((finding) => finding.id === 'cluster-failed')).toMatchObject({
      since: null,
      changedBy: null,
    });
    expect(silent.said.join('\n')).not.toMatch(/eventtypes|Activity Log/);
  });
});
