import { readStep } from '../../src/step.ts';
import { reader } from './examples.ts';

const windows = (text: string): string => text.replaceAll('\n', '\r\n');

/** What one reads in a workflow that an editor on Windows has saved. */
const inputs = {
  'cluster-name': 'web',
  'resource-group': 'shop',
  tags: 'team = shop\ncost-center=42\n',
  'expected-ips': '203.0.113.7\n203.0.113.8\n',
  'partner-cidrs': '198.51.100.0/24\n192.0.2.1\n',
  'echo-urls': 'https://a.example\nhttps://b.example\n',
  'skip-node-groups': 'batch\nspot\n',
};
const clusters = '- cluster-name: web\n  resource-group: shop\n  tags: |\n    team=shop\n- cluster-name: api\n';

test.each([
  ['inputs of many lines', inputs],
  ['a list of clusters', { mode: 'check', 'resource-group': 'shop', clusters }],
])('%s may end their lines as Windows does', (_, given) => {
  const asWindows = Object.fromEntries(Object.entries(given).map(([name, text]) => [name, windows(text)]));
  expect(readStep(reader(asWindows), {})).toEqual(readStep(reader(given), {}));
});
