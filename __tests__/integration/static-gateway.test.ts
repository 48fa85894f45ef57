// Static egress gateways: what single pods leave from, apart from the cluster's own egress.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Bench } from './bench.ts';
import { check } from './checks.ts';
import { on, runHere } from './in-process.ts';

const payments = { 'static-gateway-configuration': 'payments/payments' };
const echo = '/apis/apps/v1/namespaces/payments/deployments/aks-egress';

/** What the gateway's owners, or AKS, make of the configuration. */
async function patch(bench: Bench, change: object, ...more: string[]): Promise<void> {
  const kubeconfig = bench.azure.environment.LOCAL_AZURE_KUBECONFIG ?? '';
  const where = ['--kubeconfig', kubeconfig, '--cache-dir', `${kubeconfig}-cache`, '--namespace', 'payments'];
  const what = ['patch', 'staticgatewayconfiguration', 'payments', '--type=merge', '--patch', JSON.stringify(change)];
  await promisify(execFile)('kubectl', [...where, ...what, ...more]);
}

function patchStatus(bench: Bench, egressIpPrefix: string | null): Promise<void> {
  return patch(bench, { status: { egressIpPrefix } }, '--subresource=status');
}

test.concurrent('pods of a gateway are proved, checked and left again, and nothing else is touched', () =>
  on('static-egress-gateway', async (bench) => {
    const before = await bench.state();
    const unwatched = await check(bench, payments);
    expect(unwatched).toMatchObject({ failed: false, ids: ['advice: deployment-missing'] });
    expect(unwatched.findings[0]?.remedy).toMatch(/^mode: pin with static-gateway-configuration: payments\/payments/);
    const planned = await runHere(bench, { ...payments, mode: 'plan' });
    expect(planned.said.join('\n')).toMatch(
      /• Apply Deployment payments\/aks-egress[^]*leave from 203\.0\.113\.232\/31/,
    );

    const proved = await runHere(bench, { ...payments, timeout: '20s' });
    expect(proved).toMatchObject({ failed: false, outputs: { verdict: 'as-expected', 'egress-ip': '' } });
    expect(proved.outputs['observed-egress-ips']).toMatch(/^\["203\.0\.113\.23[23]"/);
    // Neither on the gateway's own nodes nor from the cluster's own address.
    expect(proved.said.filter((line) => /^node group \S+: as-expected/.test(line))).toHaveLength(2);
    expect(await bench.writes()).toEqual([`PATCH ${echo}`]);
    expect(await check(bench, payments)).toMatchObject({ ids: [], outputs: { verdict: 'as-expected' } });

    const removed = await runHere(bench, { ...payments, mode: 'unpin' });
    expect(removed.failed).toBe(false);
    expect(await bench.writes()).toEqual([`PATCH ${echo}`, `DELETE ${echo}`]);
    expect(await bench.state()).toEqual(before);
  }),
);

test.concurrent('what its status says is compared, once it says something public', () =>
  on('static-egress-gateway', async (bench) => {
    await patchStatus(bench, null);
    expect((await check(bench, payments)).ids).toEqual(['advice: expectation-unknown', 'advice: deployment-missing']);
    const waiting = runHere(bench, { ...payments, timeout: '20s' });
    await bench.ended(({ url }) => url.includes('/staticgatewayconfigurations?') && url.includes('limit='));
    await patchStatus(bench, '203.0.113.232/31');
    expect((await waiting).outputs.verdict).toBe('as-expected');

    await patch(bench, { spec: { provisionPublicIps: false } });
    await patchStatus(bench, '10.224.0.12,10.224.0.13');
    const pinned = await runHere(bench, payments);
    expect(pinned.said.join('\n')).toMatch(/private addresses, 10\.224\.0\.12, 10\.224\.0\.13[^]*expected-ips/);
    const checked = await check(bench, payments);
    expect(checked).toMatchObject({ ids: ['advice: expectation-unknown'], outputs: { verdict: 'unverifiable' } });
  }),
);

test.concurrent('what is not there is named', () =>
  on('static-egress-gateway', async (bench) => {
    const other = await runHere(bench, { 'static-gateway-configuration': 'payments/other' });
    expect(other.said.join('\n')).toMatch(
      /no StaticGatewayConfiguration payments\/other\. In that namespace there is payments/,
    );
    await bench.control('POST', 'reset?scenario=default');
    const none = await runHere(bench, payments);
    expect(none.said.join('\n')).toMatch(/has no static egress gateway[^]*--enable-static-egress-gateway/);
    expect([other, none].map(({ outputs }) => outputs['failure-reason'])).toEqual(['cluster', 'cluster']);
    expect(await bench.writes()).toEqual([]);
  }),
);
