// Who signs in to the cluster, and what is said where that does not work.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Bench } from './bench.ts';
import { on, runHere, type Ended } from './in-process.ts';

const objectId = '33333333-3333-4333-8333-0000000000aa';
const folder = mkdtempSync(join(tmpdir(), 'credentials-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Change {
  inputs?: Record<string, string>;
  environment?: Record<string, string>;
}

/** A plan reads everything of a cluster and starts nothing. */
function plan(bench: Bench, { inputs = {}, environment = {} }: Change = {}): Promise<Ended> {
  return runHere(
    bench,
    { mode: 'plan', ...inputs },
    { environment: { ...bench.azure.environment, GITHUB_WORKSPACE: folder, ...environment } },
  );
}

/** How often Entra was asked for a token. */
async function tokens(bench: Bench): Promise<number> {
  const requests = await bench.requests();
  return requests.filter(({ service, url }) => service === 'entra' && url.includes('/v2.0/token')).length;
}

/** The next request of the cluster that matches is refused as that of somebody unknown. */
function refuseOnce(bench: Bench): Promise<unknown> {
  const match = { service: 'kubernetes', method: 'GET', url: '/nodes' };
  const body = { kind: 'Status', status: 'Failure', message: 'Unauthorized', reason: 'Unauthorized', code: 401 };
  return bench.control('PUT', 'faults', [{ match, nth: 1, when: 'before', do: { status: 401, body } }]);
}

test.concurrent.each(['entra-azure-rbac', 'entra-kubernetes-rbac'])(
  'a cluster of Entra is signed in to by the token that the session gets, without kubelogin: %s',
  (scenario) =>
    on(scenario, async (bench) => {
      const { outputs, said } = await plan(bench);
      expect(said.join('\n')).toMatch(
        /^Signing in to the cluster by Entra as application \S+ of tenant \S+, object id 3{8}-/m,
      );
      expect(outputs).toMatchObject({ 'failure-reason': '', changed: 'true' });
    }),
);

test.concurrent('pods are read as Entra lets them: a cluster without local accounts is pinned, and not otherwise', () =>
  on('entra-no-local-accounts', async (bench) => {
    const { outputs, said } = await plan(bench, { inputs: { admin: 'true' } });
    expect(outputs['failure-reason']).toBe('input');
    expect(said.join('\n')).toMatch(/no local accounts[^]*Leave admin out/);
    expect((await runHere(bench)).outputs.verdict).toBe('pinned');
  }),
);

test.concurrent('a token that is refused is minted anew, once, and the request repeated', () =>
  on('entra-azure-rbac', async (bench) => {
    await plan(bench);
    const once = await tokens(bench);
    await refuseOnce(bench);
    const { outputs } = await plan(bench);
    expect(outputs['failure-reason']).toBe('');
    expect(await tokens(bench)).toBe(once * 2 + 1);
  }),
);

test.concurrent('who is refused for good is told who that was', () =>
  on('default', async (bench) => {
    await refuseOnce(bench);
    const { outputs, said } = await plan(bench);
    expect(outputs['failure-reason']).toBe('auth');
    expect(said.join('\n')).toMatch(/refused who signed in by the client certificate that Azure hands out: Unauth/);
  }),
);

test.concurrent('what is between and no API server is not taken for one', () =>
  on('user-token', async (bench) => {
    const match = { service: 'kubernetes', method: 'GET', url: '/nodes' };
    const headers = { location: 'https://login.corp/?state=x' };
    for (const [answer, words] of [
      [{ status: 302, headers, body: 'Moved' }, /is no API server: it leads on to https:\/\/login.corp$/m],
      [{ status: 200, body: '<html>Sign in' }, /is no API server: .*<html>Sign in/],
    ] as const) {
      await bench.control('PUT', 'faults', [{ match, when: 'before', do: answer }]);
      const { outputs, said } = await plan(bench);
      expect(outputs['failure-reason']).toBe('cluster');
      expect(said.join('\n')).toMatch(words);
    }
  }),
);

describe('a kubeconfig that the workflow names', () => {
  /** One of the user `runner`, as it leaves Azure's own, with another user. */
  function write(bench: Bench, name: string, user: unknown): void {
    const azure = readFileSync(bench.azure.environment.LOCAL_AZURE_KUBECONFIG ?? '', 'utf8');
    const config = parse(azure) as { users: { user: unknown }[] };
    for (const entry of config.users) entry.user = user;
    writeFileSync(join(folder, name), JSON.stringify(config));
  }

  test.concurrent('is used as it is: its exec plugin is run, again where the cluster refuses what it gave', () =>
    on('user-token', async (bench) => {
      const credential = (token: string): string =>
        JSON.stringify({ apiVersion: 'client.authentication.k8s.io/v1', kind: 'ExecCredential', status: { token } });
      // The first token is nobody's.
      writeFileSync(
        join(folder, 'sign-in.sh'),
        `if [ -e '${folder}/ran' ]; then echo '${credential('runner-token')}'; else echo '${credential('old')}'; touch '${folder}/ran'; fi`,
      );
      const exec = { apiVersion: 'client.authentication.k8s.io/v1', command: 'sh', args: [join(folder, 'sign-in.sh')] };
      write(bench, 'by-plugin', { exec });
      const { outputs, said } = await plan(bench, { inputs: { kubeconfig: 'by-plugin' } });
      expect(said.join('\n')).toMatch(
        /^Signing in to the cluster by the kubeconfig of by-plugin, context \S+, with sh$/m,
      );
      expect(outputs['failure-reason']).toBe('');
    }),
  );

  test.concurrent('or the environment, is used where it is of the cluster; else refused, with the ways out', () =>
    on('default', async (bench) => {
      const environment = { KUBECONFIG: bench.azure.environment.LOCAL_AZURE_KUBECONFIG ?? '' };
      const own = await plan(bench, { environment });
      expect(own.said.join('\n')).toMatch(
        /^Signing in to the cluster by the kubeconfig of KUBECONFIG, context demo-admin$/m,
      );
      expect(own.outputs['failure-reason']).toBe('');
      const admin = await plan(bench, { environment, inputs: { admin: 'true' } });
      expect(admin.said.join('\n')).toMatch(/as its local administrator \(admin: true\)$/m);
      writeFileSync(
        join(folder, 'kind'),
        'contexts: [{name: kind, context: {cluster: kind}}]\nclusters: [{name: kind, cluster: {server: "https://127.0.0.1:1"}}]',
      );
      const foreign = await plan(bench, { environment: { KUBECONFIG: join(folder, 'kind') } });
      expect(foreign.outputs['failure-reason']).toBe('input');
      expect(foreign.said.join('\n')).toMatch(
        /KUBECONFIG is not of cluster demo: context kind is https:\/\/127\.0\.0\.1:1; [^]*KUBECONFIG: ''/,
      );
    }),
  );
});

describe('a cluster out of reach is told by why', () => {
  test.concurrent('a private one at once', () =>
    on('private-cluster-out-of-reach', async (bench) => {
      const { outputs, said } = await plan(bench);
      expect(outputs['failure-reason']).toBe('cluster');
      expect(said.join('\n')).toMatch(/It is a private cluster: [^]*connection: run-command/);
    }),
  );

  test.concurrent('one with authorized ranges within seconds', () =>
    on('authorized-ranges-exclude-runner', async (bench) => {
      const started = performance.now();
      const { outputs, said } = await plan(bench);
      expect(outputs['failure-reason']).toBe('cluster');
      expect(said.join('\n')).toMatch(
        /kept silent\nNext: Only addresses in its authorized IP ranges .*192\.0\.2\.0\/28/,
      );
      expect(performance.now() - started).toBeLessThan(20_000);
    }),
  );
});

test.concurrent('without a role in the cluster the command that gives one is told', () =>
  on('entra-no-data-access', async (bench) => {
    const { outputs, said } = await plan(bench);
    expect(outputs['failure-reason']).toBe('permission');
    expect(said.join('\n')).toMatch(
      new RegExp(
        `az role assignment create --assignee ${objectId} --role "Azure Kubernetes Service RBAC \\S+.*" --scope \\S+/managedClusters/demo`,
      ),
    );
  }),
);
