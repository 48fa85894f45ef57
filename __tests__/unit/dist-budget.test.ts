import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

test.each(['dist', 'local-azure/dist'])(
  '%s/ stays within its budget: the runner downloads it in every job',
  (folder) => {
    const bytes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2_500_000);
  },
);

test('dist/ is one module whose top level does not wait, or Node would read all of it twice', () => {
  expect(readdirSync('dist').toSorted()).toEqual(['index.js', 'licenses.txt', 'package.json']);
  expect(readFileSync('dist/index.js', 'utf8')).not.toContain('__nccwpck_require__.a(');
});
