import { SecretMasker } from '../../../local-azure/runner/secret-masker.ts';

const secret = `a "quoted" <secret>'s value`;

test.each([
  ['itself', secret],
  ['base64', Buffer.from(secret).toString('base64')],
  ['base64 after one other character', Buffer.from(secret).subarray(2).toString('base64')],
  ['JSON', JSON.stringify(secret).slice(1, -1)],
  ['a part of a URL', encodeURIComponent(secret)],
  ['XML', 'a &quot;quoted&quot; &lt;secret&gt;&apos;s value'],
])('masks a secret as %s', (_shape, text) => {
  const masker = new SecretMasker();
  masker.add(secret);
  expect(masker.mask(`<${text}>`)).toBe('<***>');
});

test('secrets that overlap or touch become one mask', () => {
  const masker = new SecretMasker();
  masker.add('abcd');
  masker.add('cdef');
  masker.add('ghi');
  expect(masker.mask('xabcdefghix abcdx')).toBe('x***x ***x');
});
