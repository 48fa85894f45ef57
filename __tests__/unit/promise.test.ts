import { hasOthersBeside, isSuperseded, type PromisedIp } from '../../src/egress/promise.ts';
import { examplePublicIp } from './examples.ts';

test.each([
  ['an address', '20.60.0.1', '20.60.0.1', { isSuperseded: false, hasOthersBeside: false }],
  ['a range around an address', '20.60.0.1', '20.60.0.0/24', { isSuperseded: false, hasOthersBeside: true }],
  ['a prefix', '20.60.0.0/30', '20.60.0.0/30', { isSuperseded: false, hasOthersBeside: false }],
  ['a range around a prefix', '20.60.0.0/30', '20.60.0.0/24', { isSuperseded: false, hasOthersBeside: true }],
  ['a part of a prefix', '20.60.0.0/30', '20.60.0.1', { isSuperseded: true, hasOthersBeside: true }],
  ['another range', '20.60.0.0/30', '20.61.0.0/24', { isSuperseded: true, hasOthersBeside: true }],
])('expected-ips with %s leave or end the promise', (_what, address, expected, outcome) => {
  const existing = examplePublicIp({ address });
  const promised: PromisedIp[] = [{ id: existing.id, exitId: undefined, existing, recorded: undefined }];
  expect({
    isSuperseded: isSuperseded(promised, [expected]),
    hasOthersBeside: hasOthersBeside(promised, [expected]),
  }).toEqual(outcome);
});
