import { planPin } from '../../src/egress/plan.ts';
import type { PublicIp } from '../../src/egress/public-ip.ts';
import { readRecord, recordData, type ChangeRecord } from '../../src/egress/record.ts';
import { openRecord } from '../../src/modes/pinning.ts';
import { clusterId, exampleInputs, exampleObserved, examplePublicIp, managedAddress, pinnedIp } from './examples.ts';

describe('a change that was begun is finished', () => {
  const ip = examplePublicIp();
  const record = readRecord(
    recordData({
      change: '1',
      pinnedIds: [ip.id],
      exits: { [clusterId]: [ip.id] },
      pinnedAddresses: { [ip.id]: ip.address ?? '' },
      previousAddresses: [managedAddress.address],
    } as unknown as ChangeRecord),
  );

  /** What the next run goes on from, with the IP as it is then. */
  function goesOnFrom(existing: PublicIp | undefined): ChangeRecord | undefined {
    const observed = exampleObserved({ ips: [pinnedIp(existing)] });
    const plan = planPin(observed, exampleInputs());
    return openRecord({ azure: { observed }, state: { record, deployment: undefined }, plan } as never);
  }

  test('while its IPs have the addresses that it was recorded with', () => {
    expect(goesOnFrom(ip)).toBe(record);
  });

  test.each([
    ['deleted', undefined],
    ['made anew', { ...ip, address: '20.60.0.9' }],
  ])('but not once they were %s: the record does not know the addresses that they get', (_what, existing) => {
    expect(goesOnFrom(existing)).toBeUndefined();
  });
});
