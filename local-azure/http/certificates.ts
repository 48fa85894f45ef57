import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import * as x509 from '@peculiar/x509';

x509.cryptoProvider.set(webcrypto);

/** A key and its certificate, PEM. */
export interface Identity {
  key: string;
  cert: string;
}

/** A certificate authority that lives as long as the process. */
export interface Authority {
  /** PEM. */
  readonly certificate: string;
  /** A server certificate for host names and addresses. */
  issueServer(names: readonly string[]): Promise<Identity>;
  /** A client certificate, as Kubernetes reads it: common name is the user, organization the group. */
  issueClient(subject: { commonName: string; organization?: string }): Promise<Identity>;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const validity = 24 * 3600_000;

/** Makes a new authority. */
export async function createAuthority(commonName: string): Promise<Authority> {
  const keys = await newKeys();
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    ...period(),
    serialNumber: serial(),
    name: `CN=${commonName}`,
    keys,
    signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  const issue = async (subject: string, extensions: x509.Extension[]): Promise<Identity> => {
    const own = await newKeys();
    const certificate = await x509.X509CertificateGenerator.create({
      ...period(),
      serialNumber: serial(),
      subject,
      issuer: root.subject,
      publicKey: own.publicKey,
      signingKey: keys.privateKey,
      signingAlgorithm: algorithm,
      extensions: [
        new x509.BasicConstraintsExtension(false),
        // Strict verifiers want the key identifiers; Python's is strict since 3.13: https://docs.python.org/3/whatsnew/3.13.html#ssl
        await x509.AuthorityKeyIdentifierExtension.create(keys.publicKey),
        ...extensions,
      ],
    });
    return { key: await privateKeyPem(own.privateKey), cert: certificate.toString('pem') };
  };
  return {
    certificate: root.toString('pem'),
    issueServer: (names) =>
      issue(`CN=${names[0] ?? 'localhost'}`, [alternativeNames(names), usage(x509.ExtendedKeyUsage.serverAuth)]),
    issueClient: ({ commonName: user, organization }) =>
      issue(organization === undefined ? `CN=${user}` : `O=${organization}, CN=${user}`, [
        usage(x509.ExtendedKeyUsage.clientAuth),
      ]),
  };
}

function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

async function privateKeyPem(key: webcrypto.CryptoKey): Promise<string> {
  const der = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', key)).toString('base64');
  return `-----BEGIN PRIVATE KEY-----\n${der.replaceAll(/(.{64})/g, '$1\n').trimEnd()}\n-----END PRIVATE KEY-----\n`;
}

function period(): { notBefore: Date; notAfter: Date } {
  return { notBefore: new Date(Date.now() - 3600_000), notAfter: new Date(Date.now() + validity) };
}

function serial(): string {
  return `01${Buffer.from(webcrypto.getRandomValues(new Uint8Array(15))).toString('hex')}`;
}

function alternativeNames(names: readonly string[]): x509.Extension {
  return new x509.SubjectAlternativeNameExtension(
    names.map((value) => ({ type: isIP(value) === 0 ? 'dns' : 'ip', value })),
  );
}

function usage(purpose: x509.ExtendedKeyUsage): x509.Extension {
  return new x509.ExtendedKeyUsageExtension([purpose]);
}
