import { webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import './reflect.ts';
import * as x509 from '@peculiar/x509';

/** A private key and its certificate, both PEM. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
}

/** A certificate authority that lives as long as the process: its key is never written anywhere. */
export interface Authority {
  /** The authority's own certificate, PEM. */
  readonly certificate: string;
  /** A server certificate for these host names and IP addresses. */
  issueServer(names: string[]): Promise<Identity>;
  /** A client certificate; Kubernetes reads the user from the common name and the group from the organization. */
  issueClient(subject: { commonName: string; organization?: string }): Promise<Identity>;
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const SERVER_AUTHENTICATION = '1.3.6.1.5.5.7.3.1';
const CLIENT_AUTHENTICATION = '1.3.6.1.5.5.7.3.2';
const DAY = 86_400_000;

/** Makes an authority (ECDSA P-256). Valid from yesterday, so that clocks which differ a little do not matter, for a month. */
export async function createAuthority(commonName: string): Promise<Authority> {
  const keys = await generateKeys();
  const validity = { notBefore: new Date(Date.now() - DAY), notAfter: new Date(Date.now() + 30 * DAY) };
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    name: [{ CN: [commonName] }],
    keys,
    signingAlgorithm: ALGORITHM,
    ...validity,
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });

  async function issue(subject: x509.JsonName, usage: string, extensions: x509.Extension[]): Promise<Identity> {
    const pair = await generateKeys();
    const certificate = await x509.X509CertificateGenerator.create({
      subject,
      issuer: root.subject,
      publicKey: pair.publicKey,
      signingKey: keys.privateKey,
      signingAlgorithm: ALGORITHM,
      ...validity,
      extensions: [
        new x509.BasicConstraintsExtension(false, undefined, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
        new x509.ExtendedKeyUsageExtension([usage]),
        await x509.AuthorityKeyIdentifierExtension.create(keys.publicKey),
        ...extensions,
      ],
    });
    return { key: await exportKey(pair.privateKey), cert: certificate.toString('pem') };
  }

  return {
    certificate: root.toString('pem'),
    issueServer(names) {
      const alternatives = names.map((name) => ({ type: isIP(name) ? ('ip' as const) : ('dns' as const), value: name }));
      const common = names[0] ?? 'localhost';
      return issue([{ CN: [common] }], SERVER_AUTHENTICATION, [new x509.SubjectAlternativeNameExtension(alternatives)]);
    },
    issueClient({ commonName, organization }) {
      const subject = [...(organization === undefined ? [] : [{ O: [organization] }]), { CN: [commonName] }];
      return issue(subject, CLIENT_AUTHENTICATION, []);
    },
  };
}

function generateKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
}

async function exportKey(key: webcrypto.CryptoKey): Promise<string> {
  return x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY');
}
