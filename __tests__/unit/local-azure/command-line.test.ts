import { readCommandLine } from '../../../local-azure/command-line.ts';

test('what stands before two dashes is for local Azure, what stands after them is the command', () => {
  const line = ['--scenario', 'own-ips', '--port', '8443', '--', 'kubectl', '--port', 'x'];
  expect(readCommandLine(line)).toEqual({ scenario: 'own-ips', port: 8443, command: ['kubectl', '--port', 'x'] });
  expect(readCommandLine([])).toEqual({ command: [] });
  expect(readCommandLine(['--help'])).toBeUndefined();
});

test.each([
  [['--port', '65536'], /--port 65536 is no port/],
  [['--kubeconfig', 'nosuch'], /--kubeconfig needs --pod-address ADDRESS/],
  [['kubectl', '-n', 'default', 'get', 'pods'], /kubectl is no option. A command comes after two dashes/],
])('is refused with what is wrong in it: %j', (line, words) => {
  expect(() => readCommandLine(line)).toThrow(words);
});
