import { AzureCli, testWhere } from './azure-cli.ts';

/** Addresses, prefixes, NAT gateways, networks and routes. */
let cli: AzureCli;

beforeAll(async () => {
  cli = await AzureCli.signIn();
});
afterAll(() => cli.close());

const check = await testWhere('network public-ip list');

check('a public IP from its creation to its end', async () => {
  const ip = 'network public-ip';
  expect(await cli.run(`${ip} create -g demo -n ip --sku Standard --zone 1 2 3 --tags team=web`)).toMatchObject({
    publicIp: {
      provisioningState: 'Succeeded',
      ipAddress: expect.stringMatching(/^203\.0\.113\./) as string,
      zones: ['1', '2', '3'],
    },
  });
  expect(await cli.run(`${ip} show -g demo -n ip`)).toMatchObject({
    sku: { name: 'Standard' },
    publicIPAllocationMethod: 'Static',
  });
  expect(await cli.run(`${ip} update -g demo -n ip --idle-timeout 10`)).toMatchObject({ idleTimeoutInMinutes: 10 });
  expect(await cli.run(`${ip} list -g demo`)).toMatchObject([{ name: 'ip' }]);
  await cli.run(`${ip} delete -g demo -n ip`);
  expect(await cli.refusal(`${ip} show -g demo -n ip`)).toMatch(
    /\(ResourceNotFound\) The Resource 'Microsoft.Network\/publicIPAddresses\/ip'/,
  );
  expect(await cli.refusal(`${ip} create -g demo -n old --sku Basic`)).toMatch(
    /\(IPv4BasicSkuPublicIpCountLimitReached\)/,
  );
});

check('a prefix, and an address from it', async () => {
  expect(await cli.run('network public-ip prefix create -g demo -n range --length 30')).toMatchObject({
    ipPrefix: expect.stringMatching(/^198\.51\.100\.\d+\/30$/) as string,
  });
  expect(
    await cli.run('network public-ip create -g demo -n one --sku Standard --public-ip-prefix range'),
  ).toMatchObject({
    publicIp: { ipAddress: expect.stringMatching(/^198\.51\.100\./) as string },
  });
  await cli.run('network public-ip delete -g demo -n one');
  await cli.run('network public-ip prefix delete -g demo -n range');
  expect(await cli.run('network public-ip prefix list -g demo')).toEqual([]);
});

check('a NAT gateway and a route table on a subnet', async () => {
  await cli.run('network public-ip create -g demo -n out --sku Standard');
  await cli.run('network nat gateway create -g demo -n gateway --public-ip-addresses out --idle-timeout 10');
  await cli.run('network vnet create -g demo -n net --address-prefix 10.1.0.0/16');
  const subnet = '-g demo --vnet-name net -n nodes';
  expect(
    await cli.run(`network vnet subnet create ${subnet} --address-prefixes 10.1.1.0/24 --nat-gateway gateway`),
  ).toMatchObject({
    natGateway: { id: expect.stringMatching(/natGateways\/gateway$/) as string },
  });
  expect(await cli.refusal('network public-ip delete -g demo -n out')).toMatch(/\(PublicIPAddressCannotBeDeleted\)/);
  await cli.run('network route-table create -g demo -n routes');
  const route = '-g demo --route-table-name routes -n all --address-prefix 0.0.0.0/0';
  await cli.run(
    `network route-table route create ${route} --next-hop-type VirtualAppliance --next-hop-ip-address 10.1.0.4`,
  );
  expect(await cli.run(`network vnet subnet update ${subnet} --route-table routes --remove natGateway`)).toMatchObject({
    routeTable: { id: expect.stringMatching(/routeTables\/routes$/) as string },
  });
  expect(await cli.run(`network vnet subnet show ${subnet}`)).not.toHaveProperty('natGateway');
  await cli.run(`network vnet subnet delete ${subnet}`);
  for (const resource of [
    'vnet delete -n net',
    'nat gateway delete -n gateway',
    'public-ip delete -n out',
    'route-table delete -n routes',
  ])
    await cli.run(`network ${resource} -g demo`);
  expect(await cli.run('resource list -g demo')).toHaveLength(1);
});
