import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadScenario, ScenarioError } from '../../../local-azure/scenario/scenario.ts';

const scenarios = readdirSync(new URL('../../../local-azure/scenarios/', import.meta.url))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.slice(0, -'.yaml'.length));

test.each(scenarios)('%s can be started, and carries properties that no SDK knows', (name) => {
  const { resources, clusters } = loadScenario(name);
  const cluster = resources.find(({ id }) => id === clusters[0]?.id);
  const unknown = JSON.stringify(cluster).match(/"unknown\w*Property"/g);
  expect(new Set(unknown).size).toBeGreaterThanOrEqual(4);
});

describe('a scenario of one’s own', () => {
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
    const cluster = '/resourceGroups/demo/providers/Microsoft.ContainerService/managedClusters/demo';
    const scenario = load(`
extends: default
resources:
  ${cluster}: { properties: { agentPoolProfiles: [{ name: apps, count: 5 }] } }
`);
    const found = scenario.resources.find(({ id }) => String(id).endsWith(cluster));
    expect(found).toMatchObject({ properties: { agentPoolProfiles: [{ count: 2 }, { count: 5, mode: 'User' }] } });
  });

  test.each([
    ['extends: default\nlatency: 5', /does not fit its schema:\n {2}\/: .*latency/],
    ['extends: default\noperations: { network: soon }', /\/operations\/network: must be integer/],
    ['extends: nobody', /there is no scenario nobody/],
    ['- a\n- list', /no YAML object/],
    ['a: [', /no YAML/],
    [
      'extends: default\nresources: { /resourceGroups/demo/providers/Microsoft.Network/magic/x: {} }',
      /Microsoft.Network\/magic\/x: no resource of a type/,
    ],
  ])('is refused with what is wrong in it: %j', (content, words) => {
    expect(() => load(content)).toThrow(ScenarioError);
    expect(() => load(content)).toThrow(words);
  });
});
