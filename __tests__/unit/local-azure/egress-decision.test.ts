import { egressOf, type EgressFacts } from '../../../local-azure/data-plane/egress-decision.ts';

/** Where each rule of precedence is said. */
const sources: Record<string, string> = {
  proxy: 'https://learn.microsoft.com/azure/aks/http-proxy',
  appliance: 'https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview',
  nowhere: 'https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview',
  gateway: 'https://learn.microsoft.com/azure/nat-gateway/nat-overview',
  node: 'https://learn.microsoft.com/azure/load-balancer/load-balancer-outbound-connections',
  rule: 'https://learn.microsoft.com/azure/aks/load-balancer-standard',
  nothing: 'https://learn.microsoft.com/azure/aks/egress-outboundtype',
};

/**
 * Every combination: a default route to the Internet, to an appliance whose address is known or not, a NAT gateway, …
 * `nowhere` is where the route leads to something unknown, `nothing` where there is no way.
 */
const table = `
  route     | gateway | node | rule | proxy | leaves from
  none      | -       | -    | -    | -     | nothing
  none      | -       | -    | -    | proxy | proxy
  none      | -       | -    | rule | -     | rule
  none      | -       | -    | rule | proxy | proxy
  none      | -       | node | -    | -     | node
  none      | -       | node | -    | proxy | proxy
  none      | -       | node | rule | -     | node
  none      | -       | node | rule | proxy | proxy
  none      | gateway | -    | -    | -     | gateway
  none      | gateway | -    | -    | proxy | proxy
  none      | gateway | -    | rule | -     | gateway
  none      | gateway | -    | rule | proxy | proxy
  none      | gateway | node | -    | -     | gateway
  none      | gateway | node | -    | proxy | proxy
  none      | gateway | node | rule | -     | gateway
  none      | gateway | node | rule | proxy | proxy
  Internet  | -       | -    | -    | -     | nothing
  Internet  | -       | -    | -    | proxy | proxy
  Internet  | -       | -    | rule | -     | rule
  Internet  | -       | -    | rule | proxy | proxy
  Internet  | -       | node | -    | -     | node
  Internet  | -       | node | -    | proxy | proxy
  Internet  | -       | node | rule | -     | node
  Internet  | -       | node | rule | proxy | proxy
  Internet  | gateway | -    | -    | -     | gateway
  Internet  | gateway | -    | -    | proxy | proxy
  Internet  | gateway | -    | rule | -     | gateway
  Internet  | gateway | -    | rule | proxy | proxy
  Internet  | gateway | node | -    | -     | gateway
  Internet  | gateway | node | -    | proxy | proxy
  Internet  | gateway | node | rule | -     | gateway
  Internet  | gateway | node | rule | proxy | proxy
  appliance | -       | -    | -    | -     | appliance
  appliance | -       | -    | -    | proxy | proxy
  appliance | -       | -    | rule | -     | appliance
  appliance | -       | -    | rule | proxy | proxy
  appliance | -       | node | -    | -     | appliance
  appliance | -       | node | -    | proxy | proxy
  appliance | -       | node | rule | -     | appliance
  appliance | -       | node | rule | proxy | proxy
  appliance | gateway | -    | -    | -     | appliance
  appliance | gateway | -    | -    | proxy | proxy
  appliance | gateway | -    | rule | -     | appliance
  appliance | gateway | -    | rule | proxy | proxy
  appliance | gateway | node | -    | -     | appliance
  appliance | gateway | node | -    | proxy | proxy
  appliance | gateway | node | rule | -     | appliance
  appliance | gateway | node | rule | proxy | proxy
  unknown   | -       | -    | -    | -     | nowhere
  unknown   | -       | -    | -    | proxy | proxy
  unknown   | -       | -    | rule | -     | nowhere
  unknown   | -       | -    | rule | proxy | proxy
  unknown   | -       | node | -    | -     | nowhere
  unknown   | -       | node | -    | proxy | proxy
  unknown   | -       | node | rule | -     | nowhere
  unknown   | -       | node | rule | proxy | proxy
  unknown   | gateway | -    | -    | -     | nowhere
  unknown   | gateway | -    | -    | proxy | proxy
  unknown   | gateway | -    | rule | -     | nowhere
  unknown   | gateway | -    | rule | proxy | proxy
  unknown   | gateway | node | -    | -     | nowhere
  unknown   | gateway | node | -    | proxy | proxy
  unknown   | gateway | node | rule | -     | nowhere
  unknown   | gateway | node | rule | proxy | proxy
`;

const columns: Record<string, readonly string[]> = {
  route: ['none', 'Internet', 'appliance', 'unknown'],
  gateway: ['-', 'gateway'],
  node: ['-', 'node'],
  rule: ['-', 'rule'],
  proxy: ['-', 'proxy'],
};

const [, ...rows] = table
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

function combinations(values: readonly (readonly string[])[]): string[][] {
  const [first, ...rest] = values;
  if (!first) return [[]];
  return first.flatMap((value) => combinations(rest).map((others) => [value, ...others]));
}

const nothing: EgressFacts = {
  outboundType: 'loadBalancer',
  proxy: undefined,
  staticGateway: undefined,
  route: 'none',
  natGateway: undefined,
  node: undefined,
  outboundRule: undefined,
};

/** Each way has its own name in place of an address. */
function factsOf([route = '', ...cells]: readonly string[]): EgressFacts {
  const [natGateway, node, outboundRule, proxy] = cells.map((cell) => (cell === '-' ? undefined : cell));
  const appliance = { address: route === 'appliance' ? route : undefined };
  return {
    ...nothing,
    route: route === 'none' || route === 'Internet' ? route : appliance,
    proxy: proxy === undefined ? undefined : { address: proxy },
    ...{ natGateway, node, outboundRule },
  };
}

test('the table has every combination once', () => {
  expect(rows.map((row) => row.slice(0, -1))).toEqual(combinations(Object.values(columns)));
});

describe.each([...new Set(rows.map((row) => row.at(-1) ?? ''))])('traffic leaves by %s', (expected) => {
  const those = rows.filter((row) => row.at(-1) === expected);
  const heading = (row: string[]): string =>
    row.map((cell, index) => `${Object.keys(columns)[index] ?? ''} ${cell}`).join(', ');

  test.each(those.map((row) => [heading(row.slice(0, -1)), row] as const))(
    `%s (${sources[expected] ?? ''})`,
    (_, row) => {
      expect(egressOf(factsOf(row))).toBe(['nothing', 'nowhere'].includes(expected) ? undefined : expected);
    },
  );
});

describe('the outbound type', () => {
  const all = factsOf(['none', 'gateway', 'node', 'rule', 'proxy']);

  // https://learn.microsoft.com/azure/aks/egress-outboundtype: a network security group lets nothing out.
  test('block lets nothing out, whatever else there is', () => {
    expect(egressOf({ ...all, staticGateway: { address: 'static' }, outboundType: 'block' })).toBeUndefined();
  });

  // https://learn.microsoft.com/azure/aks/egress-outboundtype: AKS configures nothing, the subnet may have what its owner gave it.
  test.each(['none', 'userDefinedRouting', 'loadBalancer', 'aTypeOfTomorrow'])(
    '%s leaves by a NAT gateway',
    (outboundType) => {
      expect(egressOf({ ...all, proxy: undefined, outboundType })).toBe('gateway');
    },
  );
});

// https://learn.microsoft.com/azure/aks/configure-static-egress-gateway
describe('a static egress gateway', () => {
  test.each(combinations(Object.values({ ...columns, proxy: ['-'] })).map((row) => [row.join(', '), row] as const))(
    'takes the traffic of its pods from: %s',
    (_, row) => {
      expect(egressOf({ ...factsOf(row), staticGateway: { address: 'static' } })).toBe('static');
      expect(egressOf({ ...factsOf(row), staticGateway: { address: undefined } })).toBeUndefined();
    },
  );

  test('does not change what a proxy is seen as', () => {
    const facts = factsOf(['none', '-', '-', 'rule', 'proxy']);
    expect(egressOf({ ...facts, staticGateway: { address: 'static' } })).toBe('proxy');
  });
});
