// What comes with the action, and from where.
import { readdirSync, readFileSync } from 'node:fs';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
  license?: string;
}
type Packages = Record<string, Locked>;

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read('package.json') as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const { packages } = read('package-lock.json') as { packages: Packages };
const locked = Object.entries(packages).filter(([folder]) => folder !== '');
const shipped = locked.filter(([, { dev, optional }]) => dev !== true && optional !== true);

/** Licences that ask for no more than their text, which is in dist/licenses.txt. */
const permissive = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'PSF-2.0', 'BlueOak-1.0.0'];

test('every package is of npm’s registry, whole, and the one that was locked', () => {
  const odd = locked.filter(
    ([, { resolved = 'https://registry.npmjs.org/', integrity = '', link = false }]) =>
      link || !integrity.startsWith('sha512-') || !resolved.startsWith('https://registry.npmjs.org/'),
  );
  expect(odd).toEqual([]);
});

test('the action’s own dependencies are of one version each, and nobody’s address', () => {
  for (const [name, version] of Object.entries(manifest.dependencies)) {
    expect([name, version]).toEqual([name, packages[`node_modules/${name}`]?.version]);
  }
  const ranges = Object.values(manifest.devDependencies).filter((range) => !/^\^?\d+\.\d+\.\d+$/.test(range));
  expect(ranges).toEqual([]);
});

test('nothing that ships runs a script when it is installed', () => {
  expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
});

test('nothing that ships has a licence that asks for more than its text', () => {
  expect(shipped.filter(([, { license = '' }]) => !permissive.includes(license))).toEqual([]);
});

describe.each([
  ['dist', shipped],
  // Local Azure is a tool for development, but one that ships.
  ['local-azure/dist', locked],
])('%s/licenses.txt', (folder, known) => {
  const entries = readFileSync(`${folder}/licenses.txt`, 'utf8')
    .split(/\n-{80}\n/)
    .map((entry) => entry.trim())
    .filter(Boolean);

  test('has packages that are locked, each with a permissive licence and its text', () => {
    expect(entries.length).toBeGreaterThan(20);
    for (const entry of entries) {
      const [, name = '', version = '', licence = '', text = ''] =
        /^(\S+) (\S+)\nLicence: (.*)\n+([^]*)$/.exec(entry) ?? [];
      const isLocked = known.some(
        ([place, found]) => place.endsWith(`node_modules/${name}`) && found.version === version,
      );
      expect([name, isLocked, permissive.includes(licence)]).toEqual([name, true, true]);
      expect([name, text.length > 100]).toEqual([name, true]);
    }
  });

  test('has every package that is in the bundle', () => {
    const names = entries.map((entry) => entry.split(' ')[0]);
    // Modules that are not loaded at the start are in the bundle with the paths of their files, over two lines where one would be long.
    const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
    const code = files.map((name) => readFileSync(`${folder}/${name}`, 'utf8').replaceAll('\\\n', '')).join('\n');
    const bundled = code.matchAll(
      /["']node_modules\/(?:[^"']*\/node_modules\/)?((?:@[^/"']+\/)?[^/"']+)\/[^"']*["']\(/g,
    );
    const used = [...new Set([...bundled].map(([, name = '']) => name))];
    expect(used.length).toBeGreaterThan(3);
    expect(used.filter((name) => !names.includes(name))).toEqual([]);
  });
});
