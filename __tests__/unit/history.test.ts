import { HistoryFold, timelines, type PodHistory, type Timeline } from '../../src/egress/history.ts';
import type { Observation } from '../../src/egress/observations.ts';
import { everywhere } from '../../src/egress/expectation.ts';
import { exampleGroup } from './examples.ts';

const right = '20.60.0.1';
const second = '20.60.0.2';
const wrong = '20.50.0.1';
const user = exampleGroup('user', { nodes: ['node-1', 'node-2'] });

/** Minutes after 10 o'clock, as the echo writes times. */
function at(minute: number): string {
  return new Date(Date.UTC(2026, 10, 23, 10, minute)).toISOString().replace('.000', '');
}

describe('what one pod observed', () => {
  const services = ['http://a.example', 'http://b.example', 'http://c.example'];

  /** Lines of a round in which all services said the same. */
  function round(
    seq: number,
    minute: number,
    address: string | undefined,
    change: Partial<Observation> = {},
  ): Observation[] {
    const error = address === undefined ? 'timeout' : undefined;
    const common = { pod: 'a', node: 'node-1', seq, time: at(minute), via: 'direct' as const, address, error };
    return services.map((service) => ({ ...common, service, ...change }));
  }

  /** What becomes of the logs of a pod, that of the previous container first: address, begin and end. */
  function folded(...logs: Observation[][][]): [string, string, string][] {
    const fold = new HistoryFold({ IPv4: services, IPv6: [] }, false);
    for (const log of logs) {
      for (const observation of log.flat()) fold.add(observation);
      fold.endLog();
    }
    return fold.stretches().IPv4.map(({ address, begin, end }) => [address, begin, end]);
  }

  test('ends no stretch before it began, also where the clock was put back', () => {
    const log = [round(1, 30, right), round(2, 5, right), round(3, 6, right)];
    expect(folded(log)).toEqual([[right, at(30), at(30)]]);
  });

  test('is a stretch as long as the address stays', () => {
    expect(folded([round(1, 0, right), round(2, 5, right), round(3, 10, wrong), round(4, 15, right)])).toEqual([
      [right, at(0), at(5)],
      [wrong, at(10), at(10)],
      [right, at(15), at(15)],
    ]);
  });

  test('is nothing where nobody answers, and that ends no stretch', () => {
    const differ = round(3, 10, right).map((reading, index) => ({ ...reading, address: `1.1.1.${index}` }));
    expect(folded([round(1, 0, right), round(2, 5, undefined), differ, round(4, 15, right)])).toEqual([
      [right, at(0), at(15)],
    ]);
    expect(folded([])).toEqual([]);
  });

  test('is not what a single service says', () => {
    const [lie, ...others] = round(2, 5, right);
    if (!lie) throw new Error('no reading');
    expect(folded([round(1, 0, right), [{ ...lie, address: wrong }, ...others]])).toEqual([[right, at(0), at(5)]]);
  });

  test('is not what half a round says, at the end of a log that broke off', () => {
    expect(folded([round(1, 0, right), round(2, 5, wrong).slice(0, 2)])).toEqual([[right, at(0), at(0)]]);
  });

  test('goes on in the next container, which counts from 1 again', () => {
    expect(folded([round(1, 0, right)], [round(1, 5, right), round(2, 10, wrong)])).toEqual([
      [right, at(0), at(5)],
      [wrong, at(10), at(10)],
    ]);
  });

  test('is what ordinary traffic does where there is a proxy', () => {
    const both = [1, 2].flatMap((seq) => [
      round(seq, seq, wrong),
      round(seq, seq, seq === 1 ? right : undefined, { via: 'proxy' }),
    ]);
    expect(folded(both)).toEqual([[right, at(1), at(1)]]);
  });

  test('is folded for each family by itself, so that both at once are no alternation', () => {
    const six = ['http://six-a.example', 'http://six-b.example'];
    const fold = new HistoryFold({ IPv4: services, IPv6: six }, false);
    for (const seq of [1, 2, 3]) {
      const over6 = six.flatMap((service) => round(seq, seq, '2603:1020::5', { service }).slice(0, 1));
      for (const observation of [...round(seq, seq, right), ...over6]) fold.add(observation);
    }
    fold.endLog();
    expect(fold.stretches()).toEqual({
      IPv4: [{ address: right, begin: at(1), end: at(3) }],
      IPv6: [{ address: '2603:1020::5', begin: at(1), end: at(3) }],
    });
  });

  test('past a proxy that is injected is no history, also where nothing came through it', () => {
    const fold = new HistoryFold({ IPv4: services, IPv6: [] }, true);
    for (const observation of round(1, 0, wrong)) fold.add(observation);
    fold.endLog();
    expect(fold.stretches().IPv4).toEqual([]);
  });

  test('is forgotten, the oldest first, where it alternates without end', () => {
    const log = Array.from({ length: 3000 }, (_, index) => round(index + 1, index, index % 2 === 0 ? right : second));
    const stretches = folded(log);
    expect(stretches).toHaveLength(1000);
    expect(stretches.at(-1)).toEqual([second, at(2999), at(2999)]);
  });
});

describe('the timeline of a node group', () => {
  /** A pod that was at these addresses in these minutes. */
  function pod(name: string, node: string, ...stretches: [address: string, begin: number, end: number][]): PodHistory {
    return {
      pod: name,
      node,
      stretches: {
        IPv4: stretches.map(([address, begin, end]) => ({ address, begin: at(begin), end: at(end) })),
        IPv6: [],
      },
    };
  }

  function line(histories: PodHistory[], expected = [right]): Timeline['stretches'] {
    return timelines([user], histories, everywhere(expected))[0]?.stretches ?? [];
  }

  test('tells of its own pods, each address with whether it was expected', () => {
    const system = { ...user, name: 'system', nodes: ['node-9'] };
    const histories = [
      pod('a', 'node-1', [right, 0, 60]),
      pod('z', 'node-9', [wrong, 0, 60]),
      pod('x', '', [wrong, 0, 9]),
    ];
    expect(timelines([system, user], histories, everywhere(['20.60.0.0/24']))).toEqual([
      {
        group: 'system',
        family: 'IPv4',
        stretches: [{ address: wrong, expected: false, begin: at(0), end: at(60), pods: ['z'] }],
      },
      {
        group: 'user',
        family: 'IPv4',
        stretches: [{ address: right, expected: true, begin: at(0), end: at(60), pods: ['a'] }],
      },
    ]);
    expect(timelines([user], [], everywhere([right]))).toEqual([{ group: 'user', family: 'IPv4', stretches: [] }]);
  });

  test('joins what its pods saw at the same time, though they look at different moments', () => {
    const histories = [
      pod('a', 'node-1', [right, 0, 20], [wrong, 25, 25], [right, 30, 60]),
      pod('b', 'node-2', [right, 2, 22], [wrong, 27, 27], [right, 32, 62]),
    ];
    expect(line(histories)).toEqual([
      { address: right, expected: true, begin: at(0), end: at(22), pods: ['a', 'b'] },
      { address: wrong, expected: false, begin: at(25), end: at(27), pods: ['a', 'b'] },
      { address: right, expected: true, begin: at(30), end: at(62), pods: ['a', 'b'] },
    ]);
  });

  test('joins what goes on, whenever each pod has spoken last', () => {
    expect(line([pod('a', 'node-1', [right, 0, 0]), pod('b', 'node-2', [right, 2, 2])])).toEqual([
      { address: right, expected: true, begin: at(0), end: at(2), pods: ['a', 'b'] },
    ]);
  });

  test('keeps apart what one pod saw while another did not', () => {
    const histories = [
      pod('a', 'node-1', [right, 0, 20], [wrong, 25, 25], [right, 30, 60]),
      pod('b', 'node-2', [right, 2, 62]),
    ];
    expect(line(histories)).toEqual([
      { address: right, expected: true, begin: at(0), end: at(62), pods: ['a', 'b'] },
      { address: wrong, expected: false, begin: at(25), end: at(25), pods: ['a'] },
    ]);
  });

  test('is one stretch an address while traffic alternates within the expected set, or within others', () => {
    const alternating = (...addresses: string[]): [string, number, number][] =>
      addresses.map((address, index) => [address, index, index]);
    const seen = line(
      [pod('a', 'node-1', ...alternating(right, second, right, second, wrong, '20.50.0.2', wrong, right))],
      [right, second],
    );
    expect(seen.map(({ address, begin, end }) => [address, begin, end])).toEqual([
      [right, at(0), at(2)],
      [second, at(1), at(3)],
      [wrong, at(4), at(6)],
      ['20.50.0.2', at(5), at(5)],
      [right, at(7), at(7)],
    ]);
  });

  test('over IPv6 is one of its own, where it was ever seen', () => {
    const six = { address: '2603:1020::5', begin: at(0), end: at(60) };
    const history = pod('a', 'node-1', [right, 0, 60]);
    const dual = { ...history, stretches: { ...history.stretches, IPv6: [six] } };
    expect(timelines([user], [dual], everywhere([right]))).toMatchObject([
      { family: 'IPv4', stretches: [{ address: right, expected: true }] },
      { family: 'IPv6', stretches: [{ address: six.address, expected: false }] },
    ]);
  });

  test('does not change the histories it is made of', () => {
    const histories = [pod('a', 'node-1', [right, 0, 20]), pod('b', 'node-2', [right, 2, 62])];
    const before = structuredClone(histories);
    line(histories);
    expect(histories).toEqual(before);
  });
});
