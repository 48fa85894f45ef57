// Drift in Azure, made behind the action's back: each kind is found, and nothing else is said.
import type { Bench } from './bench.ts';
import { check, checkWith, isMemory, onPinned, type Checked } from './checks.ts';
import { on, runHere } from './in-process.ts';

type Change = (ids: { ip: string; cluster: string }, bench: Bench) => Record<string, unknown>;

const profile = (loadBalancerProfile: object) => ({ properties: { networkProfile: { loadBalancerProfile } } });

const drifts: readonly [string, string[], Change, object][] = [
  ['its IP is deleted', ['drift: ip-missing'], ({ ip }) => ({ [ip]: null }), {}],
  [
    'its IP is made dynamic',
    ['drift: ip-not-static'],
    ({ ip }) => ({ [ip]: { properties: { publicIPAllocationMethod: 'Dynamic' } } }),
    {},
  ],
  [
    'its outbound addresses are managed again',
    ['drift: outbound-profile-changed'],
    ({ cluster }) => ({ [cluster]: profile({ outboundIPs: null, managedOutboundIPs: { count: 1 } }) }),
    { actual: expect.stringMatching(/managed/) as string },
  ],
  [
    'the tag of its IP is lost',
    ['advice: ip-tags-lost'],
    ({ ip }) => ({ [ip]: { tags: { 'aks-egress-ip': null } } }),
    {},
  ],
  [
    'the cluster gets an HTTP proxy',
    ['drift: http-proxy'],
    ({ cluster }) => ({ [cluster]: { properties: { httpProxyConfig: { httpProxy: 'http://10.0.0.9:3128' } } } }),
    {},
  ],
  [
    'the cluster gets authorized ranges without it',
    ['advice: authorized-ranges-lack-egress'],
    ({ cluster }) => ({
      [cluster]: { properties: { apiServerAccessProfile: { authorizedIPRanges: ['198.51.100.0/24'] } } },
    }),
    {},
  ],
  [
    'the cluster fails',
    ['advice: cluster-failed'],
    ({ cluster }) => ({ [cluster]: { properties: { provisioningState: 'Failed' } } }),
    {},
  ],
  [
    'the cluster is stopped',
    ['advice: cluster-stopped'],
    ({ cluster }) => ({ [cluster]: { properties: { powerState: { code: 'Stopped' } } } }),
    {},
  ],
];

test('drift in Azure is found, each kind by its name, and heals', async () => {
  await onPinned('default', async (bench) => {
    const ids = { ip: await bench.idOf('/demo-egress'), cluster: (await bench.cluster()).id };
    for (const [what, found, change, first] of drifts) {
      const checked = await checkWith(bench, change(ids, bench));
      // Where traffic moved, pods may have seen it already.
      const told = checked.ids.filter((id) => !isMemory(id) && !id.includes('observed-address'));
      expect({ what, told }).toEqual({ what, told: found });
      expect({ what, ...checked.findings[0] }).toMatchObject({ what, ...first });
      expectVerdict(what, checked);
    }
  });
});

/** Only drift moves the verdict, and in a check only drift fails the step. */
function expectVerdict(what: string, { failed, outputs, ids }: Checked): void {
  const isDrift = ids.some((id) => id.startsWith('drift'));
  const reason = isDrift ? 'drift' : what.endsWith('stopped') ? 'unverifiable' : '';
  expect({ what, failed, reason: outputs['failure-reason'] }).toEqual({ what, failed: isDrift, reason });
}

test('a cluster that nobody pinned is as expected, and an IP that was only reserved promises nothing', async () => {
  await on('default', async (bench) => {
    const empty = await check(bench);
    expect(empty).toMatchObject({
      failed: false,
      outputs: { verdict: 'unverifiable' },
      ids: ['advice: deployment-missing'],
    });
    await runHere(bench, { mode: 'reserve' });
    expect((await check(bench)).ids).toEqual(['advice: ip-not-in-use', 'advice: deployment-missing']);
  });
});
