import { infrastructureCode, type InfrastructureCode } from '../../src/egress/infrastructure-code.ts';
import { planPin } from '../../src/egress/plan.ts';
import type { PinnedIp } from '../../src/egress/plan.ts';
import { exampleInputs, exampleObserved, examplePublicIp, pinnedIp } from './examples.ts';

function codeFor(ips: PinnedIp[], given: Record<string, string> = {}): InfrastructureCode {
  const [observed, inputs] = [exampleObserved({ ips }), exampleInputs(given)];
  return infrastructureCode(observed.cluster, planPin(observed, inputs), inputs.ipZones);
}

/** Commands as a shell joins their lines. */
function commands({ az }: InfrastructureCode): string[] {
  return az.replaceAll(/ \\\n +/g, ' ').split('\n');
}

const existing = examplePublicIp();

test('an IP that is there is named by its id, and none is created', () => {
  const code = codeFor([pinnedIp(existing)]);
  expect(code.terraform).toContain(`outbound_ip_address_ids = ["${existing.id}"]`);
  expect(code.bicep).toContain(`{ id: '${existing.id}' }`);
  expect(commands(code)).toEqual([
    `az aks update --resource-group shop --name web --load-balancer-outbound-ips ${existing.id}`,
  ]);
  expect(`${code.terraform}\n${code.bicep}`).not.toMatch(/^resource /m);
});

test('an IP that is not there is created Standard and static, and referred to', () => {
  const code = codeFor([pinnedIp(undefined, '1st.egress')], { 'ip-zones': '1,2' });
  expect(code.terraform).toMatch(/^resource "azurerm_public_ip" "_1st_egress" \{$/m);
  expect(code.terraform).toContain('outbound_ip_address_ids = [azurerm_public_ip._1st_egress.id]');
  expect(code.terraform).toMatch(/zones +=\s\["1", "2"\]/);
  expect(code.bicep).toMatch(/^resource _1st_egress 'Microsoft\.Network\/publicIPAddresses@/m);
  expect(code.bicep).toContain('{ id: _1st_egress.id }');
  expect(code.bicep).toContain("zones: ['1', '2']");
  expect(commands(code)).toEqual([
    'az network public-ip create --resource-group shop --name 1st.egress --location westeurope --sku Standard --allocation-method Static --zone 1 2',
    expect.stringMatching(/^az aks update .*publicIPAddresses\/1st\.egress$/),
  ]);
  for (const text of [code.terraform, code.bicep]) {
    expect(text).toContain('1st.egress');
    expect(text).toContain('Standard');
    expect(text).toContain('Static');
  }
});

test('all three say the same set, in the same order', () => {
  const second = examplePublicIp({ name: 'second' });
  const code = codeFor([pinnedIp(existing), pinnedIp(second)]);
  const ids = [existing.id, second.id];
  expect([...code.terraform.matchAll(/"(\/subscriptions[^"]+)"/g)].map(([, id]) => id)).toEqual(ids);
  expect([...code.bicep.matchAll(/'(\/subscriptions[^']+)'/g)].map(([, id]) => id)).toEqual(ids);
  expect(/--load-balancer-outbound-ips (\S+)/.exec(commands(code).join())?.[1]?.split(',')).toEqual(ids);
});

test('ports are said where they change, and only there', () => {
  const changed = codeFor([pinnedIp(existing)], { 'outbound-ports': '1024' });
  expect(changed.terraform).toContain('outbound_ports_allocated = 1024');
  expect(changed.bicep).toContain('allocatedOutboundPorts: 1024');
  expect(commands(changed).join()).toMatch(/--load-balancer-outbound-ports 1024$/);
  const same = codeFor([pinnedIp(existing)]);
  expect(Object.values(same).join('\n')).not.toMatch(/ports/i);
});

test('it says what must go: with that, the next run of the pipeline would undo the pin', () => {
  const code = codeFor([pinnedIp()]);
  expect(code.terraform).toMatch(/remove managed_outbound_ip_count and outbound_ip_prefix_ids/);
  expect(code.bicep).toMatch(/remove managedOutboundIPs and outboundIPPrefixes/);
});

test('it looks like what people write: indented by two, brackets closed', () => {
  const code = codeFor([pinnedIp(existing), pinnedIp(undefined, 'new')], { 'outbound-ports': '1024' });
  for (const text of [code.terraform, code.bicep]) {
    const open: string[] = [];
    for (const line of text.split('\n')) {
      const closing = /^\s*[}\]]/.test(line);
      if (closing) open.pop();
      if (line !== '') expect([line, line.search(/\S/)]).toEqual([line, open.length * 2]);
      if (/[{[]$/.test(line)) open.push(line);
    }
    expect(open).toEqual([]);
  }
});

test('Terraform is aligned as terraform fmt aligns it: the longest name of a block has one space', () => {
  for (const given of [{}, { 'outbound-ports': '1024' }]) {
    const { terraform } = codeFor([pinnedIp()], given);
    for (const block of terraform.split(/[{}]\n/)) {
      const attributes = [...block.matchAll(/^( +\w+)( +)= /gm)];
      if (attributes.length === 0) continue;
      expect(new Set(attributes.map(([all]) => all.length)).size).toBe(1);
      expect(Math.min(...attributes.map(([, , space = '']) => space.length))).toBe(1);
    }
  }
});
