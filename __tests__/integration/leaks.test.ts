import { leaks } from './leaks.ts';

const secret = 'MIGHAgEA+w8/tD9 w==&8kQ1~k3JbdU7GqGSM49AgEGCCqGSM49AwEH';
const pem = `-----BEGIN PRIVATE KEY-----\n${'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQ\n'.repeat(3)}-----END PRIVATE KEY-----`;

test.each([
  ['plain', secret, secret],
  ['its end', secret, secret.slice(-30)],
  ['base64 of it', secret, Buffer.from(secret).toString('base64')],
  ['base64 of more', secret, Buffer.from(`user:${secret}`).toString('base64')],
  ['base64 of still more', secret, Buffer.from(`users:${secret}`).toString('base64')],
  ['URL form', secret, encodeURIComponent(secret)],
  ['JSON form', pem, JSON.stringify(pem)],
  ['Markdown form', 'one_secret', 'one&#95;secret'],
  ['a line of a key', pem, pem.split('\n')[1] ?? ''],
])('a secret that can be read is found: %s', (_form, kept, shown) => {
  expect(leaks({ log: `before ${shown} after` }, [kept])).not.toEqual([]);
});

test('what is no secret is none', () => {
  expect(leaks({ log: 'Signed in by GitHub OIDC' }, [secret, pem])).toEqual([]);
});
