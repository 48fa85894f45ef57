import { unzip } from '../../../local-azure/resource-manager/container-service/zip.ts';
import { zipOf } from './zip-of.ts';

test.each([8, 0])('unpacks a file, compressed or not: method %i', (method) => {
  const [file] = unzip(zipOf('manifests/web.yaml', 'kind: Service', method));
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
  expect(() => unzip(zipOf('a', 'b').subarray(4))).toThrow(/damaged/);
  expect(() => unzip(zipOf('a', 'b', 12))).toThrow(/method 12/);
});

test('refuses what would fill the disk', () => {
  expect(() => unzip(zipOf('zeros', '\0'.repeat(70 * 1024 * 1024)))).toThrow(/damaged/);
});
