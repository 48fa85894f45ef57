import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { list, onOwn, type Bench } from './bench.ts';
import { on, runHere } from './in-process.ts';

/** The recipe of 2018 with kubectl alone, and the action where the recipe still works. */

const recipe = fileURLToPath(new URL('../../local-azure/recipe/recipe-of-2018.yaml', import.meta.url));
const address = '203.0.113.230';
const basicIp = { 'ip-name': 'basic-ip', 'ip-resource-group': '@node' };

async function kubectl(bench: Bench, command: string): Promise<string> {
  const kubeconfig = bench.azure.environment.LOCAL_AZURE_KUBECONFIG ?? '';
  const options = [`--kubeconfig=${kubeconfig}`, `--cache-dir=${kubeconfig}-cache`];
  const { stdout } = await promisify(execFile)('kubectl', [...options, ...command.split(' ')]);
  return stdout;
}

/** Applies the recipe, and returns what its pods log next after the Service has its address. */
async function followRecipe(bench: Bench): Promise<string[]> {
  await kubectl(bench, `apply -f ${recipe}`);
  await kubectl(bench, 'rollout status deploy/aks-egress --timeout=20s');
  await kubectl(bench, `wait svc/aks-egress --for=jsonpath={.status.loadBalancer.ingress[0].ip}=${address}`);
  return seenNow(bench);
}

/** What the recipe's pods log next. kubectl's own `--since-time` knows whole seconds only. */
async function seenNow(bench: Bench): Promise<string[]> {
  const since = Date.now();
  for (;;) {
    const lines = (await kubectl(bench, 'logs -l app=aks-egress --tail=-1 --timestamps')).trim().split('\n');
    const timed = lines.map((line) => line.split(' ')).filter(([time = '']) => Date.parse(time) > since);
    if (timed.length > 0) return [...new Set(timed.map(([, seen = '']) => seen))];
    // Another kubectl at once would take the time that what it waits for needs.
    await sleep(200);
  }
}

/** A free IP in the node resource group. */
async function addIp(bench: Bench, name: string, sku: string, ipAddress: string): Promise<void> {
  const group = (await bench.idOf('/resourcegroups/mc_demo_demo_westeurope')).replace('mc_demo', 'MC_demo');
  const properties = { ipAddress, publicIPAddressVersion: 'IPv4', publicIPAllocationMethod: 'Static' };
  const ip = { location: 'westeurope', sku: { name: sku, tier: 'Regional' }, properties };
  await bench.patch({ [`${group}/providers/Microsoft.Network/publicIPAddresses/${name}`]: ip });
}

test.concurrent('on a Standard load balancer the recipe gives the Service its IP, and egress does not move', () =>
  onOwn('default', async (bench) => {
    await addIp(bench, 'recipe', 'Standard', address);
    expect(await followRecipe(bench)).toEqual(['203.0.113.10']);
  }),
);

test.concurrent('on a Basic one egress follows the Service', () =>
  onOwn('basic-load-balancer', async (bench) => {
    expect(await followRecipe(bench)).toEqual([address]);
    await addIp(bench, 'second', 'Basic', '203.0.113.232');
    await kubectl(bench, 'patch svc aks-egress -p {"spec":{"loadBalancerIP":"203.0.113.232"}}');
    await kubectl(bench, 'wait svc/aks-egress --for=jsonpath={.status.loadBalancer.ingress[0].ip}=203.0.113.232');
    expect(await seenNow(bench)).toEqual(['203.0.113.232']);
  }),
);

test.concurrent('load balancer and IP must be of one SKU, and Basic IPs are made no more', () =>
  onOwn('basic-load-balancer', async (bench) => {
    await kubectl(bench, `apply -f ${recipe}`);
    await addIp(bench, 'modern', 'Standard', '203.0.113.231');
    await kubectl(bench, 'patch svc aks-egress -p {"spec":{"loadBalancerIP":"203.0.113.231"}}');
    await eventually(bench, /PublicIPAndLBSkuDoNotMatch[^]*Basic sku load balancer \S+ cannot reference Standard sku/);
    await kubectl(bench, 'patch svc aks-egress -p {"spec":{"loadBalancerIP":""}}');
    await eventually(bench, /IPv4BasicSkuPublicIpCountLimitReached[^]*Cannot create more than 0 IPv4 Basic SKU/);
  }),
);

async function eventually(bench: Bench, words: RegExp): Promise<void> {
  while (!words.test(await kubectl(bench, 'events --for svc/aks-egress'))) await sleep(200);
}

test.concurrent(
  'the action pins a Basic load balancer by its Service, says that it is retired, and takes it back',
  () =>
    on('basic-load-balancer', async (bench) => {
      const cluster = await bench.cluster();
      const first = await bench.run(basicIp);
      expect(first.outputs).toMatchObject({
        verdict: 'pinned',
        'egress-ip': address,
        created: 'false',
        changed: 'true',
      });
      expect(JSON.parse(first.outputs['allow-list'] ?? '')).toMatchObject({ add: [address], remove: ['192.0.2.92'] });
      for (const text of [first.log, first.summary, first.outputs.findings])
        expect(text).toMatch(/Basic, which Azure retired on 30 September 2025/);

      const since = (await bench.requests()).length;
      const second = await runHere(bench, basicIp);
      expect(second.outputs).toMatchObject({ verdict: 'pinned', changed: 'false' });
      expect(await bench.writes(since)).toEqual([]);

      const back = await runHere(bench, { ...basicIp, mode: 'unpin', 'delete-ip': 'true' });
      expect(back.outputs).toMatchObject({ verdict: 'as-expected', 'previous-egress-ips': `["${address}"]` });
      expect(list(back, 'observed-egress-ips')).toEqual(['192.0.2.92']);
      expect(await kubectl(bench, 'get deploy,svc,configmap -n aks-egress -o name')).not.toContain('/aks-egress');
      expect(await bench.idOf('/publicipaddresses/basic-ip')).toBeTruthy();
      expect(await bench.cluster()).toEqual(cluster);
    }),
);

test.concurrent('a run that was killed when the Service had moved egress is finished by the next', () =>
  on('basic-load-balancer', async (bench) => {
    await bench.killedAt(basicIp, ({ method, url }) => method === 'PATCH' && url.includes('/services/'));
    const run = await runHere(bench, basicIp);
    expect(run.outputs).toMatchObject({ verdict: 'pinned', 'previous-egress-ips': '["192.0.2.92"]' });
  }),
);

test.concurrent('plan and reserve know the Basic load balancer too', () =>
  on('basic-load-balancer', async (bench) => {
    await kubectl(bench, `apply -f ${recipe}`);
    await kubectl(bench, `wait svc/aks-egress --for=jsonpath={.status.loadBalancer.ingress[0].ip}=${address}`);
    await addIp(bench, 'second', 'Basic', '203.0.113.232');
    const second = { 'ip-name': 'second', 'ip-resource-group': '@node' };
    // One more frontend takes a part of the traffic from the one that is there.
    const refused = await runHere(bench, { ...second, mode: 'plan' });
    expect(refused.outputs).toMatchObject({ 'failure-reason': 'consent', 'previous-egress-ips': `["${address}"]` });
    expect(refused.said.join('\n')).toMatch(
      /203\.0\.113\.230 \(basic-ip\) somebody put there[^]*replace: 203\.0\.113\.230/,
    );
    const plan = await runHere(bench, { ...second, mode: 'plan', replace: address });
    expect(plan.summary).toMatch(/by the Service: on a Basic load balancer pods leave from its frontend/);
    expect(plan.outputs.findings).toMatch(/egress-not-promised[^]*other public frontends too: 203\.0\.113\.230/);
    const reserved = await runHere(bench, { ...second, mode: 'reserve' });
    expect(reserved.outputs).toMatchObject({ 'egress-ip': '203.0.113.232', changed: 'false', 'failure-reason': '' });
  }),
);
