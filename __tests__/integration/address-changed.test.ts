// An IP that was deleted and made anew under its old name has another address, which nobody was promised until pin proves and records it.
import { check, onPinned } from './checks.ts';
import { runHere } from './in-process.ts';

test('an IP with another address than the one that was pinned is drift until pin records it', async () => {
  await onPinned('default', async (bench) => {
    const ip = await bench.idOf('/demo-egress');
    const { ipAddress: old } = (await bench.state())[ip]?.properties as { ipAddress: string };
    await bench.patch({ [ip]: { properties: { ipAddress: '203.0.113.99' } } });
    const drifted = await check(bench);
    expect(drifted.findings[0]).toMatchObject({ id: 'ip-address-changed', severity: 'drift', expected: old });

    const before = (await bench.requests()).length;
    const { outputs } = await runHere(bench, { timeout: '50s' });
    expect(outputs).toMatchObject({ verdict: 'pinned', changed: 'true', 'egress-ip': '203.0.113.99' });
    expect(JSON.parse(outputs['allow-list'] ?? '')).toMatchObject({ add: ['203.0.113.99'], remove: [old] });
    expect(await bench.writes(before)).toEqual(
      ['services/aks-egress', 'configmaps/aks-egress-record'].map(
        (name) => `PATCH /api/v1/namespaces/aks-egress/${name}`,
      ),
    );
    expect((await check(bench)).ids.filter((id) => id.startsWith('drift'))).toEqual([]);
  });
});
