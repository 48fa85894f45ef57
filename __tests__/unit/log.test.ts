import { jest } from '@jest/globals';
import { parseWorkflowCommand } from '../../local-azure/runner/workflow-command.ts';
import { harmless, openLog, type LogSink } from '../../src/log.ts';

/** Lines that the runner would obey, whatever commands it knows. Lines end where .NET's ReadLine ends them. */
function obeyed(text: string): string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => parseWorkflowCommand(line, () => true) !== undefined);
}

describe('text of others', () => {
  test.each([
    ['::error::boom'],
    ['  \t ::add-mask::x'],
    ['first\n::stop-commands::token'],
    ['first\r::set-output name=a::b'],
    ['a ##[error]boom'],
    ['###[group]x'],
    ['#\u200b#[error]boom'],
    ['\u200b::error::boom'],
    ['\ufeff::error::boom'],
    ['\u0000:\u0000:error::boom'],
    [':::error::boom'],
    ['\u2028::error::boom'],
    ['\u3000::error::boom'],
    ['\n\n  ::error::boom'],
    ['##\u00ad[error]boom'],
  ])('%j is no command for the runner', (text) => {
    expect(obeyed(harmless(text))).toEqual([]);
  });

  test('no mixture of the signs that commands are made of is one', () => {
    const signs = [
      ':',
      ':',
      '#',
      '#',
      '[',
      ']',
      ' ',
      '\r',
      '\n',
      '\t',
      '\u200b',
      '\u0000',
      '\u0085',
      '\u2028',
      '\ufeff',
      'a',
    ];
    let state = 20261123;
    let dangerous = 0;
    for (let round = 0; round < 30_000; round += 1) {
      const text = Array.from({ length: 10 }, () => {
        state = (state * 48271) % 2147483647;
        return signs[state % signs.length] ?? '';
      }).join('');
      dangerous += obeyed(text).length > 0 ? 1 : 0;
      expect([text, obeyed(harmless(text))]).toEqual([text, []]);
    }
    expect(dangerous).toBeGreaterThan(100);
  });

  test('stays readable: what is harmless is left as it is, line ends too', () => {
    const text = 'Größe 20.60.0.1 → 2001:db8::1\n  [x] a::b 100%';
    expect(harmless(text)).toBe(text);
  });

  test('moves no cursor and colours nothing', () => {
    expect(harmless('\u001b[31mred\u001b[0m\u0007\b')).toBe('[31mred[0m');
  });
});

describe('the log', () => {
  const lines: string[] = [];
  const sink: LogSink = {
    info: (message) => lines.push(message),
    debug: (message) => lines.push(`debug ${message}`),
    startGroup: (title) => lines.push(`group ${title}`),
    endGroup: () => lines.push('end'),
  };
  const log = openLog(sink);

  beforeEach(() => lines.splice(0));
  afterEach(() => jest.useRealTimers());

  test('makes all that passes harmless', async () => {
    log.info('::error::boom');
    log.debug('##[error]boom');
    await log.group('::x::y', () => Promise.resolve());
    expect(lines.flatMap(obeyed)).toEqual([]);
    expect(lines).toHaveLength(4);
  });

  test('closes a group whose work fails', async () => {
    const work = log.group('Switch', () => Promise.reject(new Error('boom')));
    await expect(work).rejects.toThrow('boom');
    expect(lines).toEqual(['group Switch', 'end']);
  });

  test('says every ten seconds what is waited for, how long, and what is known of it; then no more', async () => {
    jest.useFakeTimers();
    const wait = Promise.withResolvers<string>();
    let state = '';
    const waiting = log.waiting('Proof', wait.promise, () => state);
    await jest.advanceTimersByTimeAsync(9_999);
    expect(lines).toEqual([]);
    await jest.advanceTimersByTimeAsync(10_001);
    state = '1 of 2 pods\n::error::boom';
    await jest.advanceTimersByTimeAsync(10_000);
    expect(lines).toEqual(['… Proof: 10 s', '… Proof: 20 s', '… Proof: 30 s, 1 of 2 pods\n: :error::boom']);
    wait.resolve('proved');
    expect(await waiting).toBe('proved');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(lines).toHaveLength(3);
  });

  test('stops to say so when the wait fails', async () => {
    jest.useFakeTimers();
    await expect(log.waiting('Switch', Promise.reject(new Error('boom')))).rejects.toThrow('boom');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(lines).toEqual([]);
  });
});
