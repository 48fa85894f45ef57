import { parseObservation, rounds, type Observation } from '../../src/egress/observations.ts';

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
  const services = ['http://a.example', 'http://b.example', 'http://c.example'];

  /** What each service said; undefined where it did not answer. */
  function said(...answers: (string | undefined)[]): Observation[] {
    return answers.map((address, index) => ({
      ...line,
      via: 'direct' as const,
      service: services[index] ?? `http://${index}.example`,
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
    expect(rounds(readings, readings.length)).toEqual([expect.objectContaining({ seq: 7, ...expected })]);
  });

  test('of one configured service rests on that one', () => {
    expect(rounds(said('1.1.1.1'), 1)).toEqual([expect.objectContaining({ outcome: 'agreed', address: '1.1.1.1' })]);
  });

  test('says why it is of no use, service by service', () => {
    expect(rounds(said('1.1.1.1', undefined, undefined), 3)).toMatchObject([
      {
        errors: ['http://b.example: timeout', 'http://c.example: timeout', 'only one service answered (1.1.1.1)'],
      },
    ]);
  });

  test('is not judged before all services are read or the next one has begun', () => {
    const begun = said('1.1.1.1', '1.1.1.1');
    expect(rounds(begun, 3)).toEqual([]);
    expect(rounds([...begun, ...through('direct', said('1.1.1.1'), 8)], 3)).toMatchObject([{ seq: 7 }]);
  });

  test('counts a line once that comes twice, as after a stream that broke off', () => {
    const twice = [...said('1.1.1.1'), ...said('1.1.1.1')];
    expect(rounds(twice, 2)).toEqual([]);
    expect(rounds([...twice, ...through('direct', said('1.1.1.1'), 8)], 3)).toMatchObject([{ outcome: 'unusable' }]);
  });

  test('comes in order of its number, whatever order the lines come in', () => {
    const lines = [9, 7, 8].flatMap((seq) => through('direct', said('1.1.1.1', '1.1.1.1', '1.1.1.1'), seq));
    expect(rounds(lines, 3).map(({ seq }) => seq)).toEqual([7, 8, 9]);
  });

  describe('of a pod with a proxy', () => {
    const direct = through('direct', said('1.1.1.1', '1.1.1.1', '1.1.1.1'));
    const proxied = through('proxy', said('9.9.9.9', '9.9.9.9', '9.9.9.9'));

    test('is decided by the way that ordinary traffic takes', () => {
      expect(rounds([...direct, ...proxied], 3)).toMatchObject([{ outcome: 'agreed', address: '9.9.9.9' }]);
    });

    test('is not decided by what goes past the proxy where the proxy gives no answer', () => {
      const silent = through('proxy', said(undefined, undefined, undefined));
      expect(rounds([...direct, ...silent], 3)).toMatchObject([{ outcome: 'unusable' }]);
    });

    test('waits for the readings through the proxy', () => {
      const next = through('direct', direct, 8);
      expect(rounds([...direct, ...proxied, ...next], 3)).toMatchObject([{ seq: 7, address: '9.9.9.9' }]);
    });
  });

  test('is not there before anything is', () => {
    expect(rounds([], 3)).toEqual([]);
  });
});
