import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadScenario, ScenarioError } from '../../../local-azure/scenario/scenario.ts';

const folder = new URL('../../../local-azure/scenarios/', import.meta.url);
const scenarios = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.slice(0, -'.yaml'.length));

test.each(scenarios)('%s can be started, and carries properties that no SDK knows', (name) => {
  const { resources, clusters } = loadScenario(name);
  const cluster = resources.find(({ id }) => id === clusters[0]?.id);
  const unknown = JSON.stringify(cluster).match(/"unknown\w*Property"/g);
  expect(new Set(unknown).size).toBeGreaterThanOrEqual(4);
  const { description } = parse(readFileSync(new URL(`${name}.yaml`, folder), 'utf8')) as { description: string };
  expect(description).toMatch(/\.$/);
});

test.each([
  ['default', 'loadBalancer'],
  ['basic-load-balancer', 'loadBalancer'],
  ['subnet-nat-gateway', 'loadBalancer'],
  ['outbound-user-nat', 'userAssignedNATGateway'],
  ['outbound-user-nat-shared', 'userAssignedNATGateway'],
  ['pod-subnet', 'userAssignedNATGateway'],
  ['outbound-managed-nat', 'managedNATGateway'],
  ['outbound-managed-nat-v2', 'managedNATGateway'],
  ['outbound-udr', 'userDefinedRouting'],
  ['udr-appliance', 'userDefinedRouting'],
  ['dual-stack', 'loadBalancer'],
  ['dual-stack-nat-v2', 'managedNATGateway'],
  ['automatic', 'managedNATGateway'],
  ['user-nat-v2', 'userAssignedNATGateway'],
  ['user-nat-several', 'userAssignedNATGateway'],
  ['pool-nat-gateway', 'loadBalancer'],
  ['shared-prefix', 'loadBalancer'],
  ['partner-routes', 'loadBalancer'],
  ['outbound-none', 'none'],
  ['outbound-block', 'block'],
])('%s has a cluster of outbound type %s', (name, outboundType) => {
  const { resources, clusters } = loadScenario(name);
  const cluster = resources.find(({ id }) => id === clusters[0]?.id);
  expect(cluster).toMatchObject({ properties: { networkProfile: { outboundType } } });
});

test.each(['scenario', 'faults'])('the %s schema says of every key what it is', (name) => {
  const schema: unknown = JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, folder), 'utf8'));
  const silent: string[] = [];
  const look = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const { properties = {} } = value as { properties?: Record<string, object> };
    for (const [key, property] of Object.entries(properties)) {
      if (path !== '/then' && !('description' in property) && !('$ref' in property)) silent.push(`${path}/${key}`);
    }
    for (const [key, entry] of Object.entries(value)) look(entry, `${path}/${key}`);
  };
  look(schema, '');
  expect(silent).toEqual([]);
});

describe('a scenario of one’s own', () => {
  const demo = '/resourceGroups/demo/providers/Microsoft.ContainerService/managedClusters/demo';
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'scenario-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function load(content: string): ReturnType<typeof loadScenario> {
    const file = join(folder, 'own.yaml');
    writeFileSync(file, content);
    return loadScenario(file);
  }

  test('says only what is different, pools by their name', () => {
    const scenario = load(`
extends: default
resources:
  ${demo}: { properties: { agentPoolProfiles: [{ name: apps, count: 5 }] } }
`);
    const found = scenario.resources.find(({ id }) => String(id).endsWith(demo));
    expect(found).toMatchObject({ properties: { agentPoolProfiles: [{ count: 2 }, { count: 5, mode: 'User' }] } });
  });

  test('may extend one beside it', () => {
    const tenantId = '77777777-7777-4777-8777-777777777777';
    writeFileSync(join(folder, 'base.yaml'), `extends: default\ntenantId: ${tenantId}`);
    expect(load('extends: ./base.yaml')).toMatchObject({ tenantId });
  });

  test.each([
    ['extends: default\nlatency: 5', /does not fit its schema:\n {2}\/: .*latency/],
    ['extends: default\noperations: { network: soon }', /\/operations\/network: must be integer/],
    ['extends: nobody', /there is no scenario nobody/],
    ['extends: ./nosuch.yaml', /there is no scenario file \/.*\/nosuch\.yaml/],
    [
      `{ extends: default, clusters: { ${demo}: { kubernetes: { userToken: lost } } } }`,
      /userToken lost is none of its tokens/,
    ],
    ['- a\n- list', /no YAML object/],
    ['a: [', /no YAML.* at line 1, column 5/s],
    ['tenantId: x\nextends: default\ntenantId: y', /no YAML.*Map keys must be unique at line 3/s],
    ['description: Alone.', /must have required property 'subscriptionId'/],
    ['resources: {}\ncaller: {}', /\/caller: must have required property 'clientId'/],
    ['extends: ./own.yaml', /own\.yaml → \/.*own\.yaml extends itself/],
    [
      'extends: default\nclusters: { /resourceGroups/x: {} }',
      /clusters: .*\/resourceGroups\/x is not among the resources/,
    ],
    [
      `extends: default\nresources: { ${demo.replace('C', 'c')}: {} }`,
      /resources: \/resourceGroups.* and \/resourceGroups.* are the same id/,
    ],
    [
      `extends: default\nresources: { /subscriptions/11111111-1111-4111-8111-111111111111${demo}: {} }`,
      /are the same id/,
    ],
    [
      'extends: default\nresources: { /resourceGroups/demo/providers/Microsoft.Network/magic/x: {} }',
      /Microsoft.Network\/magic\/x: no resource of a type/,
    ],
  ])('is refused with what is wrong in it: %j', (content, words) => {
    expect(() => load(content)).toThrow(ScenarioError);
    expect(() => load(content)).toThrow(words);
  });
});
