import {
  CommandLineError,
  parseCommandLine,
} from '../../../local-azure/resource-manager/container-service/command-line.ts';

test.each([
  ['kubectl get pods -A', ['kubectl get pods -A']],
  ['  kubectl\tget   pods ', ['kubectl get pods']],
  [`kubectl get po -o jsonpath='{.items[*].metadata.name}'`, ['kubectl get po -o jsonpath={.items[*].metadata.name}']],
  [`kubectl annotate ns x "note=it's \\"so\\""`, [`kubectl annotate ns x note=it's "so"`]],
  ["kubectl get 'a b'c\\ d", ['kubectl get a bc d']],
  ['kubectl get ns "" \'\'', ['kubectl get ns  ']],
  ['kubectl apply -f a && kubectl get a', ['kubectl apply -f a', '&& kubectl get a']],
  ['kubectl a;kubectl b||kubectl c', ['kubectl a', '; kubectl b', '|| kubectl c']],
  ['kubectl a \\\n  --b\nkubectl c', ['kubectl a --b', '; kubectl c']],
  ['kubectl get ns | grep demo', ['kubectl get ns', '| grep demo']],
  ['', []],
])('splits as a shell does: %j', (line, expected) => {
  const joined = parseCommandLine(line).map(
    ({ after, words }, index) => (index === 0 ? '' : `${after} `) + words.join(' '),
  );
  expect(joined).toEqual(expected);
});

test.each([
  'kubectl get ns > file',
  'kubectl get ns &',
  'kubectl get $(cat names)',
  'kubectl get "$NAME"',
  'kubectl get `cat names`',
  "kubectl get 'ns",
  'kubectl get "ns',
  'kubectl get ns -o yaml | kubectl apply -f -',
])('refuses what takes more of a shell: %s', (line) => {
  expect(() => parseCommandLine(line)).toThrow(CommandLineError);
});
