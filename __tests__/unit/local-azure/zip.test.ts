import { strToU8, zipSync } from 'fflate';
import { unzip } from '../../../local-azure/resource-manager/container-service/zip.ts';

function zipOf(path: string, content: string, level: 0 | 6 = 6): Buffer {
  return Buffer.from(zipSync({ [path]: strToU8(content) }, { level }));
}

test.each([6, 0] as const)('unpacks a file, compressed or not: level %i', (level) => {
  const [file] = unzip(zipOf('manifests/web.yaml', 'kind: Service', level));
  expect(file?.path).toBe('manifests/web.yaml');
  expect(file?.content.toString()).toBe('kind: Service');
});

test('leaves out folders', () => {
  expect(unzip(zipOf('manifests/', '', 0))).toEqual([]);
});

test.each(['../web.yaml', '/etc/web.yaml', 'a/../../web.yaml', 'C:\\web.yaml', '..\\web.yaml'])(
  'refuses a path that leaves the folder: %s',
  (path) => {
    expect(() => unzip(zipOf(path, 'x'))).toThrow(/not inside/);
  },
);

test('refuses what is no archive, or a damaged one', () => {
  expect(() => unzip(Buffer.from('hello'))).toThrow('it is no ZIP archive');
  expect(() => unzip(zipOf('a', 'b').subarray(0, -4))).toThrow('it is no ZIP archive');
});

test('refuses what would fill the disk', () => {
  const archive = zipOf('zeros', '0');
  // Its size, as the directory of the archive has it.
  archive.writeUInt32LE(70 * 1024 * 1024, archive.indexOf('PK\x01\x02') + 24);
  expect(() => unzip(archive)).toThrow('it is too large');
});
