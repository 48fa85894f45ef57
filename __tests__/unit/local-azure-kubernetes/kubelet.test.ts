import { BackOff } from '../../../local-azure/kubernetes/kubelet/back-off.ts';
import { ContainerLog } from '../../../local-azure/kubernetes/kubelet/container-log.ts';
import { harmlessPart } from '../../../local-azure/kubernetes/kubelet/environment.ts';
import { programOf } from '../../../local-azure/kubernetes/kubelet/images.ts';
import { shippedScript } from '../../../local-azure/kubernetes/shipped-scripts.ts';
import { answerProbe } from '../../../local-azure/kubernetes/kubelet/probe-answers.ts';

const script = shippedScript('echo');
const echo = { name: 'echo', image: 'mcr.microsoft.com/azurelinux/busybox:1.36', command: ['/bin/sh', '-c', script] };

describe('nothing but the shipped script and the stand-in is played', () => {
  test.each([
    ['the script, byte for byte', echo, 'echo'],
    ['curl’s image', { ...echo, image: 'curlimages/curl:8.16.0' }, 'echo'],
    ['the recipe’s image', { name: 'a', image: 'sevendollar/public-ip' }, 'public-ip'],
    ['the same with a registry and a tag', { name: 'a', image: 'docker.io/sevendollar/public-ip:latest' }, 'public-ip'],
  ])('%s', (_what, container, program) => {
    expect(programOf(container, script, [])).toBe(program);
  });

  test.each([
    ['a script with one more byte', { ...echo, command: ['/bin/sh', '-c', `${script}\n`] }],
    ['more parameters', { ...echo, args: ['x'] }],
    ['another shell', { ...echo, command: ['sh', '-c', script] }],
    ['the recipe’s image with a command', { name: 'a', image: 'sevendollar/public-ip', command: ['env'] }],
    ['an image of somebody else', { ...echo, image: 'busybox:1.36' }],
    ['a name that only looks like Microsoft’s', { ...echo, image: 'mcr.microsoft.com.example.org/busybox:1' }],
  ])('%s is an image that cannot be pulled', (_what, container) => {
    expect(programOf(container, script, [])).toMatchObject({ reason: 'ErrImagePull' });
  });

  test('an image that the scenario takes away cannot be pulled', () => {
    expect(programOf(echo, script, [echo.image])).toMatchObject({ reason: 'ErrImagePull' });
  });

  test('of the environment only what the script reads reaches a process', () => {
    const own = { ECHO_URLS: 'http://a', POD_NAME: 'p', HTTPS_PROXY: 'http://proxy', https_proxy: 'http://proxy' };
    const evil = { PATH: '/x', LD_PRELOAD: 'x', ENV: 'x', BASH_ENV: 'x', PS4: '$(x)', CURL_HOME: '/x', WGETRC: '/x' };
    expect(harmlessPart({ ...evil, ...own })).toEqual(own);
  });
});

describe('a log', () => {
  const lineOf = (megabytes: number): string => `${'x'.repeat(megabytes * 1024 * 1024)}\n`;

  test('is rotated when its file is full: what came before cannot be read, those who follow miss nothing', () => {
    const log = new ContainerLog();
    const followed: number[] = [];
    log.follow(
      ({ text }) => followed.push(text.length),
      () => followed.push(-1),
    );
    for (const megabytes of [6, 6, 1]) log.append(lineOf(megabytes));
    log.append('a line that is cut');
    log.end();
    expect(log.lines.map(({ text }) => text.length)).toEqual([1024 * 1024, 18]);
    expect(followed).toHaveLength(5);
    expect(followed.at(-1)).toBe(-1);
  });
});

test('pauses between restarts: none, then ten seconds and twice as much each time, up to five minutes', () => {
  const backOff = new BackOff();
  const pauses = Array.from({ length: 8 }, () => backOff.afterRun(1000) / 1000);
  expect(pauses).toEqual([0, 10, 20, 40, 80, 160, 300, 300]);
  expect(backOff.afterRun(600_000)).toBe(0);
  expect(backOff.afterRun(1000)).toBe(10_000);
});

describe('a probe is answered by looking', () => {
  const probed = {
    container: { ...echo, ports: [{ name: 'http', containerPort: 8080 }] },
    program: 'echo' as const,
    folder: '/nowhere',
    podIP: '10.244.0.5',
    environment: { ECHO_PORT: '8080' },
  };

  test.each([
    [{ exec: { command: ['true'] } }, { outcome: 'success' }],
    [{ exec: { command: ['/bin/test', '-s', '/tmp/observed'] } }, { outcome: 'failure', output: '' }],
    [
      { exec: { command: ['rm', '-rf', '/'] } },
      { outcome: 'unknown', error: /"rm": executable file not found in \$PATH/ },
    ],
    [{ tcpSocket: { port: 'http' } }, { outcome: 'success' }],
    [
      { tcpSocket: { port: 81 } },
      { outcome: 'failure', output: 'dial tcp 10.244.0.5:81: connect: connection refused' },
    ],
    [
      { httpGet: { port: 'http', path: '/' } },
      { outcome: 'failure', output: 'HTTP probe failed with statuscode: 404' },
    ],
    [
      { httpGet: { port: 8443, path: 'live', scheme: 'HTTPS' } },
      {
        outcome: 'failure',
        output: 'Get "https://10.244.0.5:8443/live": dial tcp 10.244.0.5:8443: connect: connection refused',
      },
    ],
    [
      { grpc: { port: 9 }, timeoutSeconds: 2 },
      { outcome: 'failure', output: /10\.244\.0\.5:9" within 2s/ },
    ],
  ])('%j', async (probe, answer) => {
    const like = (value: unknown): unknown =>
      value instanceof RegExp ? (expect.stringMatching(value) as unknown) : value;
    const expected = Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, like(value)]));
    expect(await answerProbe(probe, probed)).toEqual(expected);
  });
});
