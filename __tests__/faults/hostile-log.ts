import * as core from '@actions/core';
import fc from 'fast-check';
import { newReport } from '../../src/report.ts';
import { limited } from '../../src/annotations.ts';
import { ending } from '../../src/ending.ts';
import { ActionError } from '../../src/errors.ts';
import { parseObservation } from '../../src/egress/observations.ts';
import { plainWords } from '../../src/egress/sync-failures.ts';
import { keepSecrets } from '../../src/secrets.ts';
import { harmless, openLog } from '../../src/log.ts';
import { hostileJson, hostileText, isUnpolluted, longText, tryOut, visible } from './hostile.ts';

interface Command {
  name: string;
  properties: string;
  data: string;
}

/** What .NET takes for white space. Source: https://learn.microsoft.com/dotnet/api/system.char.iswhitespace */
const leadingSpace = /^[\t-\r\u0085\p{Z}]+/u;

/** As TryParseV2 of https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs, every name registered: another action may have chosen a stop token. */
function colonCommand(line: string): Command | undefined {
  const message = line.replace(leadingSpace, '');
  const end = message.indexOf('::', 2);
  if (!message.startsWith('::') || end < 0) return undefined;
  return command(message.slice(2, end), message.slice(end + 2));
}

/** As TryParse of the same: the older form, anywhere in a line. */
function bracketCommand(line: string): Command | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  return start < 0 || end < 0 ? undefined : command(line.slice(start + 3, end), line.slice(end + 1));
}

function command(head: string, data: string): Command {
  const space = head.indexOf(' ');
  return space < 0
    ? { name: head, properties: '', data }
    : { name: head.slice(0, space), properties: head.slice(space + 1).trim(), data };
}

/** The commands in what is printed. .NET reads lines up to any of its line ends, and compares texts without the signs that show nothing. */
function commandsIn(printed: string): Command[] {
  return printed.split(/\r\n|\r|\n/).flatMap((line) => {
    const plain = line.replaceAll(/[\p{C}\p{Default_Ignorable_Code_Point}]/gu, '');
    return colonCommand(line) ?? bracketCommand(line) ?? colonCommand(plain) ?? bracketCommand(plain) ?? [];
  });
}

/** What is printed by work that goes on at once. */
function printedBy(work: () => void): string {
  const write = process.stdout.write.bind(process.stdout);
  let printed = '';
  process.stdout.write = (text: string | Uint8Array) => {
    printed += String(text);
    return true;
  };
  try {
    work();
  } finally {
    process.stdout.write = write;
  }
  return printed;
}

function unescaped(text: string): string {
  return [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ].reduce((result, [from = '', to = '']) => result.replaceAll(from, to), text);
}

test('text of others is no command of the runner in either form, and stays readable', async () => {
  let dangerous = 0;
  await tryOut('text of others in the log', hostileText, (text) => {
    dangerous += Number(commandsIn(text).length > 0);
    const shown = harmless(text);
    expect(commandsIn(shown)).toEqual([]);
    expect(visible(shown)).toBe(visible(text));
    expect(shown.replaceAll(/[\n -~]/g, '')).not.toMatch(/[\p{C}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u);
    expect(harmless(shown)).toBe(shown);
  });
  expect(dangerous).toBeGreaterThan(3);
});

test('of what is printed only what the action makes is a command', async () => {
  const log = openLog(core);
  await tryOut('text of others in annotations and groups', fc.tuple(hostileText, hostileText), ([text, other]) => {
    const report = { ...newReport(), clusterName: other, error: new ActionError('azure', text, { next: other }) };
    const { annotations } = ending(report);
    expect(
      commandsIn(
        printedBy(() => {
          log.info(text);
          log.debug(text);
          core.startGroup(harmless(text));
          for (const { kind, title, message } of limited([
            ...annotations,
            { kind: 'notice', title: other, message: text },
          ]))
            core[kind](harmless(message), { title: harmless(title) });
        }),
      ).map(({ name, properties, data }) => [name, unescaped(properties).trim(), unescaped(data)]),
    ).toEqual([
      ['debug', '', harmless(text)],
      ['group', '', harmless(text)],
      ['error', 'title=aks-egress-ip', harmless(`${text}\nNext: ${other}`)],
      ['notice', harmless(other) === '' ? '' : `title=${harmless(other)}`.trim(), harmless(text)],
    ]);
  });
});

test('a line of a pod’s log gives an observation of known fields, or nothing', async () => {
  const keys = ['seq', 'via', 'pod', 'node', 'time', 'service', 'address', 'error'];
  const good = {
    seq: 1,
    via: 'direct',
    pod: 'p',
    node: 'n',
    time: '2026-11-23T04:05:06Z',
    service: 's',
    address: '20.1.2.3',
  };
  const changed = hostileJson(...keys).map((change) => JSON.stringify({ ...good, ...(change as object) }));
  const cut = fc.tuple(fc.nat(150), hostileText).map(([at, text]) => {
    const line = JSON.stringify(good);
    return line.slice(0, at) + text + line.slice(at + (text.length % 3));
  });
  const deep = fc
    .tuple(fc.constantFrom('[', '{"a":', '{"seq":['), fc.constantFrom(10, 1000, 100_000))
    .map(([open, depth]) => open.repeat(depth));
  const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => new TextDecoder().decode(array));
  const lines = fc.oneof(
    { weight: 5, arbitrary: changed },
    { weight: 5, arbitrary: cut },
    deep,
    bytes,
    longText,
    hostileText,
  );
  let read = 0;
  await tryOut('lines of a pod’s log', lines, (line) => {
    const observation = parseObservation(line);
    expect(isUnpolluted()).toBe(true);
    if (!observation) return;
    read += 1;
    expect(Object.keys(observation).sort()).toEqual([...keys].sort());
    const { seq, via, address, error, ...texts } = observation;
    expect(Number.isSafeInteger(seq) && ['direct', 'proxy'].includes(via)).toBe(true);
    expect(address ?? '').toMatch(/^[0-9a-f.:]*$/);
    expect(Object.values(texts).every((text) => typeof text === 'string' && text.length <= 4096)).toBe(true);
    expect((error ?? '').length).toBeLessThanOrEqual(200);
  });
  expect(read).toBeGreaterThan(10);
});

test('words of an event become one short line without ids', async () => {
  const ids = fc.constantFrom(
    '/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/a/providers/b/c/d',
    'https://management.azure.com/subscriptions/11111111-2222-3333-4444-555555555555',
    'ERROR CODE: X "message": "',
    '"',
    '\\',
  );
  const words = fc.array(fc.oneof(ids, hostileText)).map((pieces) => pieces.join(''));
  await tryOut('words of events', fc.oneof(words, longText), (text) => {
    const plain = plainWords(text);
    expect(plain).not.toMatch(/\n|\r|\u2028|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i);
    expect(plain.length).toBeLessThan(2300);
  });
});

test('no secret and no end of one stays in what is hidden', async () => {
  const secrets = fc.array(fc.stringMatching(/^[a-d]{4,7}$/), { minLength: 1, maxLength: 4 });
  await tryOut('secrets in what others say', fc.tuple(secrets, hostileText), ([kept, text]) => {
    const { mask, hide } = keepSecrets(() => undefined);
    for (const secret of kept) mask(secret);
    expect(hide(kept.map((secret) => `${text}.${secret}`).join('|'))).toBe(
      hide(text) === text ? kept.map(() => `${text}.***`).join('|') : expect.any(String),
    );
  });
});
