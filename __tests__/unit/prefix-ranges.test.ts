import { notePrefixRanges } from '../../src/modes/prefix-ranges.ts';
import { newReport, type ReportedIp } from '../../src/report.ts';
import { ActionError } from '../../src/errors.ts';
import { MemoryResourceManager } from './memory-resource-manager.ts';

const prefix = '/subscriptions/s/resourceGroups/shop/providers/Microsoft.Network/publicIPPrefixes/partners';
const ip = (name: string, prefixId: string | undefined): ReportedIp => ({
  id: `/ips/${name}`,
  name,
  resourceGroup: 'shop',
  address: '20.61.0.1',
  prefixId,
});

async function ranges(
  manager: MemoryResourceManager,
  ...ips: ReportedIp[]
): Promise<{ found: unknown[]; said: string[] }> {
  const report = { ...newReport(), ips };
  const said: string[] = [];
  await notePrefixRanges({ manager, report, log: { info: (line) => void said.push(line) } });
  return { found: report.ips.map(({ prefixCidr }) => prefixCidr), said };
}

test('each prefix is read once, whatever the case of its id, and only where an IP was drawn from one', async () => {
  const manager = new MemoryResourceManager({ [prefix]: { properties: { ipPrefix: '20.61.0.0/28' } } });
  const ips = [ip('a', prefix), ip('b', prefix.toUpperCase()), ip('c', undefined)];
  expect((await ranges(manager, ...ips)).found).toEqual(['20.61.0.0/28', '20.61.0.0/28', undefined]);
  expect(manager.calls).toHaveLength(1);
});

test('a prefix that may not be read fails nothing', async () => {
  const refusal = new ActionError('permission', 'may not read it');
  const { found, said } = await ranges(new MemoryResourceManager({ [prefix]: refusal }), ip('a', prefix));
  expect(found).toEqual([undefined]);
  expect(said.join()).toMatch(/egress-cidrs has single addresses: may not read it/);
});

test('one that is gone has no range', async () => {
  expect((await ranges(new MemoryResourceManager(), ip('a', prefix))).found).toEqual([undefined]);
});
