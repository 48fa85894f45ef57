// Paths that Azure cannot tell: the workflow says which addresses it expects, and pods are compared with them.
import { check } from './checks.ts';
import { on, runHere } from './in-process.ts';

const firewall = '203.0.113.220';
const quick = { timeout: '20s' };

test('behind a firewall pin applies the echo alone, check compares with expected-ips, and unpin takes the echo away', () =>
  on('outbound-udr', async (bench) => {
    const refused = await runHere(bench, quick);
    expect(refused).toMatchObject({ failed: true, outputs: { 'failure-reason': 'cluster' } });
    expect(await bench.writes()).toEqual([]);

    const planned = await runHere(bench, { mode: 'plan', 'expected-ips': firewall });
    expect(planned).toMatchObject({ failed: false, outputs: { changed: 'true' } });
    const proved = await runHere(bench, { ...quick, 'expected-ips': firewall });
    expect(proved).toMatchObject({ failed: false, outputs: { verdict: 'as-expected', 'egress-ip': '' } });
    expect(await bench.writes()).toEqual([
      'PATCH /api/v1/namespaces/aks-egress',
      'PATCH /apis/apps/v1/namespaces/aks-egress/deployments/aks-egress',
    ]);

    // Azure knows the firewall's address by itself.
    const known = await check(bench);
    expect(known).toMatchObject({ failed: false, ids: [], outputs: { verdict: 'as-expected' } });
    expect(known.outputs['expected-egress-ips']).toBe(`["${firewall}"]`);
    for (const expected of [firewall, '203.0.113.0/24 2001:db8::/64', '2001:db8::1,203.0.113.220/32']) {
      const right = await check(bench, { 'expected-ips': expected });
      expect({ expected, ...right }).toMatchObject({ expected, ids: [], outputs: { verdict: 'as-expected' } });
    }
    const wrong = await check(bench, { 'expected-ips': '198.51.100.0/24,2001:db8::/64' });
    expect(wrong).toMatchObject({ failed: true, outputs: { verdict: 'drifted', 'failure-reason': 'drift' } });
    expect(new Set(wrong.ids)).toEqual(new Set(['drift: observed-address-unexpected']));

    expect(await runHere(bench, { ...quick, mode: 'unpin' })).toMatchObject({ failed: false });
    expect((await check(bench, { 'expected-ips': firewall })).ids).toEqual(['advice: deployment-missing']);
  }));

test('what Azure says is expected of a cluster that nobody pinned', () =>
  on('outbound-managed-nat', async (bench) => {
    const { outputs } = await check(bench);
    const expected = JSON.parse(outputs['expected-egress-ips'] ?? '') as string[];
    expect(expected).not.toEqual([]);
    await runHere(bench, { ...quick, 'expected-ips': expected.join(',') });
    expect(await check(bench)).toMatchObject({ failed: false, ids: [], outputs: { verdict: 'as-expected' } });
  }));
