import { ordinaryWay, parseObservation, rounds, type Observation, type Round } from '../../src/egress/observations.ts';

const line = {
  seq: 7,
  time: '2026-11-23T04:05:06Z',
  pod: 'aks-egress-1',
  node: 'node-1',
  service: 'http://a.example',
  via: 'direct',
  address: '20.60.0.1',
};

function parsed(change: Record<string, unknown> = {}): Observation | undefined {
  return parseObservation(JSON.stringify({ ...line, ...change }));
}

describe('a log line', () => {
  test('of the script is read as it is', () => {
    expect(parsed()).toEqual({ ...line, error: undefined });
    expect(parsed({ address: null, error: 'timeout' })).toEqual({ ...line, address: undefined, error: 'timeout' });
    expect(parsed({ address: '2001:DB8::1', via: 'proxy' })).toMatchObject({ address: '2001:db8::1', via: 'proxy' });
  });

  test.each([
    ['text', 'Server listening on :8080'],
    ['nothing', ''],
    ['a number', '7'],
    ['null', 'null'],
    ['a list', `[${JSON.stringify(line)}]`],
    ['half a line', JSON.stringify(line).slice(0, -20)],
    ['two in one line', JSON.stringify(line).repeat(2)],
    ['a workflow command', '::error::boom'],
    ['a workflow command before it', `##[error]${JSON.stringify(line)}`],
    ['more than a line can be', JSON.stringify({ ...line, padding: 'x'.repeat(5000) })],
  ])('that is %s is no observation', (_what, text) => {
    expect(parseObservation(text)).toBeUndefined();
  });

  test.each<[string, Record<string, unknown>]>([
    ['an address with text', { address: '20.60.0.1 ' }],
    ['a command as address', { address: '::error::boom' }],
    ['HTML as address', { address: '<img src=x>' }],
    ['a CIDR as address', { address: '20.60.0.0/16' }],
    ['text as number', { seq: '7' }],
    ['a broken number', { seq: 1.5 }],
    ['a huge number', { seq: 1e300 }],
    ['an unknown way', { via: 'vpn' }],
    ['no service', { service: '' }],
    ['a time with more after it', { time: '2026-11-23T04:05:06Z ::error::boom' }],
    ['a time with a line end', { time: '2026-11-23T04:05:06Z\n' }],
    ['no time', { time: undefined }],
    ['a time that is none', { time: '2026-99-99T99:99:99Z' }],
  ])('with %s is no observation', (_what, change) => {
    expect(parsed(change)).toBeUndefined();
  });

  test('brings along no field that is not known, and no long error', () => {
    const observation = parsed({ evil: '##[error]', address: undefined, error: 'x'.repeat(1000) });
    expect(Object.keys(observation ?? {}).sort()).toEqual(Object.keys({ ...line, error: '' }).sort());
    expect(observation?.error).toHaveLength(200);
  });
});

describe('a round', () => {
  const urls = ['http://a.example', 'http://b.example', 'http://c.example'];
  const urlOf = (index: number): string => urls[index] ?? `http://${index}.example`;

  /** The rounds of a pod's ordinary traffic, of so many services. */
  function judged(readings: Observation[], count: number, isProxied = false): Round[] {
    const asked = { IPv4: Array.from({ length: count }, (_, index) => urlOf(index)), IPv6: [] };
    return rounds(readings, ordinaryWay(readings, isProxied), asked);
  }

  /** What each service said; undefined where it did not answer. */
  function said(...answers: (string | undefined)[]): Observation[] {
    return answers.map((address, index) => ({
      ...line,
      via: 'direct' as const,
      service: urlOf(index),
      address,
      error: address === undefined ? 'timeout' : undefined,
    }));
  }

  const through = (via: 'direct' | 'proxy', readings: Observation[], seq = 7): Observation[] =>
    readings.map((reading) => ({ ...reading, via, seq }));

  test.each<[string, Observation[], object]>([
    ['all agree', said('1.1.1.1', '1.1.1.1', '1.1.1.1'), { outcome: 'agreed', address: '1.1.1.1' }],
    ['one lies', said('1.1.1.1', '6.6.6.6', '1.1.1.1'), { outcome: 'agreed', address: '1.1.1.1' }],
    ['one is silent', said('1.1.1.1', undefined, '1.1.1.1'), { outcome: 'agreed', address: '1.1.1.1' }],
    ['each says another', said('1.1.1.1', '2.2.2.2', '3.3.3.3'), { outcome: 'disagreed' }],
    ['one is silent, two differ', said('1.1.1.1', '2.2.2.2', undefined), { outcome: 'disagreed' }],
    ['two against two', said('1.1.1.1', '2.2.2.2', '1.1.1.1', '2.2.2.2'), { outcome: 'disagreed' }],
    ['one alone answers', said('1.1.1.1', undefined, undefined), { outcome: 'unusable' }],
    ['none answers', said(undefined, undefined, undefined), { outcome: 'unusable' }],
  ])('in which %s', (_what, readings, expected) => {
    expect(judged(readings, readings.length)).toEqual([expect.objectContaining({ seq: 7, ...expected })]);
  });

  test('of one configured service rests on that one', () => {
    expect(judged(said('1.1.1.1'), 1)).toEqual([expect.objectContaining({ outcome: 'agreed', address: '1.1.1.1' })]);
  });

  test('says why it is of no use, service by service', () => {
    expect(judged(said('1.1.1.1', undefined, undefined), 3)).toMatchObject([
      {
        errors: ['http://b.example: timeout', 'http://c.example: timeout', 'only one service answered (1.1.1.1)'],
      },
    ]);
  });

  test('is not judged before all services are read or the next one has begun', () => {
    const begun = said('1.1.1.1', '1.1.1.1');
    expect(judged(begun, 3)).toEqual([]);
    expect(judged([...begun, ...through('direct', said('1.1.1.1'), 8)], 3)).toMatchObject([{ seq: 7 }]);
  });

  test('counts a line once that comes twice, as after a stream that broke off', () => {
    const twice = [...said('1.1.1.1'), ...said('1.1.1.1')];
    expect(judged(twice, 2)).toEqual([]);
    expect(judged([...twice, ...through('direct', said('1.1.1.1'), 8)], 3)).toMatchObject([{ outcome: 'unusable' }]);
  });

  test('comes in order of its number, whatever order the lines come in', () => {
    const lines = [9, 7, 8].flatMap((seq) => through('direct', said('1.1.1.1', '1.1.1.1', '1.1.1.1'), seq));
    expect(judged(lines, 3).map(({ seq }) => seq)).toEqual([7, 8, 9]);
  });

  describe('of both families', () => {
    const six = ['http://six-a.example', 'http://six-b.example'];
    const asked = { IPv4: urls, IPv6: six };
    const over6 = (...answers: (string | undefined)[]): Observation[] =>
      said(...answers).map((reading, index) => ({ ...reading, service: six[index] ?? '' }));
    const families = (...readings: Observation[]): unknown[] =>
      rounds(readings, 'direct', asked).map(({ family, outcome }) => [family, outcome]);

    test('is judged for each by itself', () => {
      expect(families(...said('1.1.1.1', '1.1.1.1', undefined), ...over6('2::1', '2::1'))).toEqual([
        ['IPv4', 'agreed'],
        ['IPv6', 'agreed'],
      ]);
      expect(families(...said('1.1.1.1', '1.1.1.1', '1.1.1.1'), ...over6(undefined, '2::1'))).toEqual([
        ['IPv4', 'agreed'],
        ['IPv6', 'unusable'],
      ]);
    });

    test('counts an answer for the family that it is of, and tells that the service’s own is missing', () => {
      const readings = [...said('2::1', '1.1.1.1', undefined), ...over6('2::1', undefined)];
      expect(rounds(readings, 'direct', asked)).toMatchObject([
        {
          family: 'IPv4',
          errors: [
            'http://a.example: answered over IPv6',
            'http://c.example: timeout',
            'only one service answered (1.1.1.1)',
          ],
        },
        { family: 'IPv6', outcome: 'agreed', address: '2::1' },
      ]);
    });

    test('does not rest on one stray answer of a family that nothing is asked over', () => {
      const [stray, ...others] = said('2::1', '1.1.1.1', '1.1.1.1');
      if (!stray) throw new Error('no reading');
      expect(rounds([stray, ...others], 'direct', { IPv4: urls, IPv6: [] })).toMatchObject([
        { family: 'IPv4', outcome: 'agreed' },
        { family: 'IPv6', outcome: 'unusable' },
      ]);
    });

    test('rests on the only service of its family, not on another one that strays into it', () => {
      const single = { IPv4: urls, IPv6: ['http://six-a.example'] };
      const strays = [...said('2::6', '1.1.1.1', '1.1.1.1'), ...over6(undefined)];
      expect(rounds(strays, 'direct', single)[1]).toMatchObject({ family: 'IPv6', outcome: 'unusable' });
      expect(rounds(over6('2::1'), 'direct', { IPv4: [], IPv6: single.IPv6 })).toMatchObject([{ address: '2::1' }]);
    });

    test('takes no address of IPv4 in the form of IPv6, whoever agrees on it', () => {
      expect(rounds(said('::ffff:101:101', '::ffff:101:101', '::ffff:1.1.1.1'), 'direct', asked)).toEqual([]);
      const [only, ...more] = rounds(
        [...said('::ffff:101:101', '::ffff:101:101', '1.1.1.1'), ...said(undefined).map((r) => ({ ...r, seq: 8 }))],
        'direct',
        asked,
      );
      expect(more).toEqual([]);
      expect(only).toMatchObject({
        family: 'IPv4',
        errors: expect.arrayContaining([
          'http://a.example: answered ::ffff:101:101, which nobody leaves from',
        ]) as unknown,
      });
    });

    test('is not judged before the services of both are read', () => {
      expect(families(...said('1.1.1.1', '1.1.1.1', '1.1.1.1'), ...over6('2::1'))).toEqual([]);
    });
  });

  describe('of a pod with a proxy', () => {
    const direct = through('direct', said('1.1.1.1', '1.1.1.1', '1.1.1.1'));
    const proxied = through('proxy', said('9.9.9.9', '9.9.9.9', '9.9.9.9'));

    test('is decided by the way that ordinary traffic takes', () => {
      expect(judged([...direct, ...proxied], 3)).toMatchObject([{ outcome: 'agreed', address: '9.9.9.9' }]);
    });

    test('is not decided by what goes past the proxy where the proxy gives no answer', () => {
      const silent = through('proxy', said(undefined, undefined, undefined));
      expect(judged([...direct, ...silent], 3)).toMatchObject([{ outcome: 'unusable' }]);
    });

    test('is not decided by what goes past the proxy before anything came through it', () => {
      expect(judged(direct, 3)).toHaveLength(1);
      expect(judged(direct, 3, true)).toEqual([]);
    });

    test('waits for the readings through the proxy', () => {
      const next = through('direct', direct, 8);
      expect(judged([...direct, ...proxied, ...next], 3)).toMatchObject([{ seq: 7, address: '9.9.9.9' }]);
    });
  });

  test('is not there before anything is', () => {
    expect(judged([], 3)).toEqual([]);
  });
});
