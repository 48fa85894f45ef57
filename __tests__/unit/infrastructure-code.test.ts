import { infrastructureCode, type InfrastructureCode } from '../../src/egress/infrastructure-code.ts';
import { planPin, type ObservedAzure, type PinnedIp } from '../../src/egress/plan.ts';
import {
  exampleCluster,
  exampleGateway,
  exampleInputs,
  exampleObserved,
  examplePublicIp,
  exampleSubnet,
  group,
  pinnedIp,
} from './examples.ts';

function codeFor(
  ips: PinnedIp[],
  given: Record<string, string> = {},
  change: Partial<ObservedAzure> = {},
): InfrastructureCode {
  const [observed, inputs] = [exampleObserved({ ips, ...change }), exampleInputs(given)];
  return infrastructureCode(observed, planPin(observed, inputs), inputs.ipZones);
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

const prefixId = `${group}/providers/Microsoft.Network/publicIPPrefixes/partners`;

describe('a NAT gateway of the user’s', () => {
  const gateway = exampleGateway('web-nat', { isV2: true });
  const [pool] = exampleCluster().pools;
  const nodes = exampleSubnet('nodes', { gateway });
  const theirs = { id: gateway.addressIds[0] ?? '', address: '20.70.0.1', managed: false };
  const observed: Partial<ObservedAzure> = {
    cluster: exampleCluster({
      outboundType: 'userAssignedNATGateway',
      dualStack: true,
      pools: pool ? [{ ...pool, nodeSubnetId: nodes.id }] : [],
    }),
    network: { subnets: [nodes], appliances: [] },
    effective: [theirs],
  };
  const at = (existing: Parameters<typeof pinnedIp>[0], change: Partial<PinnedIp> = {}): PinnedIp =>
    pinnedIp(existing, 'web-egress', { exitId: gateway.id, ...change });
  const code = codeFor(
    [at(undefined), at(undefined, { id: `${group}/v6`, name: 'v6', family: 'IPv6', prefixId })],
    {
      replace: 'none',
      service: 'auto',
    },
    observed,
  );

  test('in Terraform has an association each, and IPv6 by an update of its own', () => {
    expect(code.terraform).toMatch(/^resource "azurerm_nat_gateway_public_ip_association" "web_egress" \{$/m);
    expect(code.terraform).toContain('public_ip_address_id = azurerm_public_ip.web_egress.id');
    expect(code.terraform).toContain(`public_ip_address_id = "${theirs.id}"`);
    expect(code.terraform).toContain('publicIpAddressesV6 = [{ id = azurerm_public_ip.v6.id }]');
    expect(code.terraform).toMatch(/ip_version +=\s"IPv6"\n +public_ip_prefix_id += "\S+partners"/);
    expect(code.terraform.match(/sku +=\s"StandardV2"/g)).toHaveLength(2);
  });

  test('in Bicep has lists of its own', () => {
    expect(code.bicep).toContain(
      `  publicIpAddresses: [\n    { id: web_egress.id }\n    { id: '${theirs.id}' }\n  ]\n`,
    );
    expect(code.bicep).toContain('  publicIpAddressesV6: [\n    { id: v6.id }\n  ]\n');
    expect(code.bicep).toContain(`publicIPAddressVersion: 'IPv6', publicIPPrefix: { id: '${prefixId}' } }`);
  });

  test('is updated by its own command', () => {
    expect(commands(code).slice(1)).toEqual([
      expect.stringMatching(
        /--sku StandardV2 --allocation-method Static --version IPv6 --public-ip-prefix \S+partners$/,
      ),
      `az network nat gateway update --resource-group shop --name web-nat --public-ip-addresses ${group}/providers/Microsoft.Network/publicIPAddresses/web-egress ${theirs.id} --pip-addrs-v6 "[{id:${group}/v6}]"`,
    ]);
  });

  test('loses its prefix where a single IP replaces it, and has one that is pinned as a whole', () => {
    const withPrefix = exampleSubnet('nodes', { gateway: { ...gateway, addressIds: [prefixId] } });
    const range = { id: prefixId, address: '20.80.0.0/30', managed: false };
    const changed = { ...observed, network: { subnets: [withPrefix], appliances: [] }, effective: [range] };
    const replaced = codeFor([at(undefined)], { replace: 'all' }, changed);
    expect(commands(replaced).at(-1)).toMatch(/web-egress --public-ip-prefixes null$/);
    const prefix = examplePublicIp({ id: prefixId, address: range.address, sku: 'StandardV2' });
    const whole = codeFor([at(prefix)], { replace: 'all' }, changed);
    expect(commands(whole)).toEqual([expect.stringMatching(/web-nat --public-ip-prefixes \S+partners$/)]);
    expect(whole.terraform).toContain('azurerm_nat_gateway_public_ip_prefix_association');
    expect(whole.bicep).toContain('publicIpPrefixes: [');
  });
});

test('a managed NAT gateway has its own IPs as plain ids, in the cluster', () => {
  const { gateway } = exampleCluster();
  const cluster = exampleCluster({ outboundType: 'managedNATGateway', gateway: { ...gateway, isV2: true } });
  const code = codeFor([pinnedIp()], {}, { cluster, effective: [] });
  expect(code.terraform).toContain('{ publicIPs = [azurerm_public_ip.web_egress.id] }');
  expect(code.terraform).toMatch(/type += "Microsoft.ContainerService\/managedClusters@/);
  expect(code.bicep).toContain('      publicIPs: [\n        web_egress.id\n      ]\n');
  expect(commands(code).at(-1)).toMatch(/^az aks update .* --nat-gateway-outbound-ips \S+web-egress$/);
});

test('a load balancer that is bound to a prefix says so', () => {
  const outbound = { managedCount: undefined, managedCountIpv6: undefined, publicIpIds: [], prefixIds: [prefixId] };
  const cluster = exampleCluster({ outbound, effectiveIds: [prefixId] });
  const whole = examplePublicIp({ id: prefixId, address: '20.80.0.0/30' });
  const effective = [{ id: prefixId, address: '20.80.0.0/30', managed: false }];
  const code = codeFor([pinnedIp(whole)], {}, { cluster, effective });
  expect(code.terraform).toContain(`outbound_ip_prefix_ids = ["${prefixId}"]`);
  expect(code.bicep).toContain('outboundIPPrefixes: {');
  expect(commands(code)).toEqual([expect.stringMatching(/--load-balancer-outbound-ip-prefixes \S+partners$/)]);
});
