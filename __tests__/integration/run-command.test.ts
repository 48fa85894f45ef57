import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoggedRequest } from '../../local-azure/http/request-log.ts';
import type { Bench } from './bench.ts';
import { on, runHere, type Ended } from './in-process.ts';

/** The job is done by commands that Azure runs in the cluster. */
const byCommands = { connection: 'run-command' };

interface Told extends Ended {
  commands: number;
  /** Writes to Azure and to Kubernetes, but those that start commands. */
  writes: string[];
}

async function runOn(bench: Bench, inputs: Record<string, string>): Promise<Told> {
  const before = (await bench.requests()).length;
  const ended = await runHere(bench, inputs);
  const requests = (await bench.requestsOfAction(before)).filter(({ write }) => write);
  const commands = requests.filter(isCommand).length;
  const writes = requests.filter((request) => !isCommand(request)).map(({ method, url }) => `${method} ${url}`);
  return { ...ended, commands, writes };
}

function isCommand({ method, url }: LoggedRequest): boolean {
  return method === 'POST' && url.includes('/runCommand?');
}

const disabled = { properties: { apiServerAccessProfile: { disableRunCommand: true } } };

test.concurrent('a pin by commands is the pin that a direct connection makes', () =>
  on('default', async (bench) => {
    const pinned = await runOn(bench, byCommands);
    expect(pinned.outputs).toMatchObject({ verdict: 'pinned', changed: 'true', 'failure-reason': '' });
    expect(pinned.said.join('\n')).toMatch(/commands that Azure runs in it, as its administrator/);
    expect(pinned.summary).toMatch(/reached by commands that Azure runs in it/);
    expect(pinned.commands).toBeLessThan(20);
    // Neither writes, so they may run side by side.
    const [direct, checked] = await Promise.all([runOn(bench, {}), runOn(bench, { ...byCommands, mode: 'check' })]);
    expect(direct).toMatchObject({ outputs: { verdict: 'pinned', changed: 'false' }, writes: [] });
    expect(checked).toMatchObject({ outputs: { verdict: 'pinned', changed: 'false', findings: '[]' }, writes: [] });
    expect(checked.commands).toBeLessThan(8);
    await bench.patch({ [await bench.idOf('/managedClusters/demo')]: disabled });
    const refused = await runOn(bench, { ...byCommands, mode: 'plan' });
    expect(refused).toMatchObject({ outputs: { 'failure-reason': 'input' }, commands: 0 });
    expect(refused.said.join('\n')).toMatch(/az aks update --enable-run-command/);
  }),
);

const cluster = '/resourceGroups/demo/providers/Microsoft.ContainerService/managedClusters/demo';

test.concurrent('commands that start late, answer elsewhere and leave pods behind are put up with', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'run-command-'));
  const scenario = join(folder, 'scenario.json');
  const runCommand = { unscheduled: 1, leftovers: true, locationWithoutSubscription: true };
  writeFileSync(
    scenario,
    JSON.stringify({ extends: 'run-command', clusters: { [cluster]: { kubernetes: { runCommand } } } }),
  );
  await on(scenario, async (bench) => {
    const { outputs, writes, commands } = await runOn(bench, { ...byCommands, mode: 'check' });
    expect(outputs).toMatchObject({ verdict: 'unverifiable' });
    // Pods of all commands but the last are removed by the next.
    const left = /^DELETE \S+\/api\/v1\/namespaces\/aks-command\/pods\/command-[0-9a-f]{32}$/;
    expect(commands).toBeGreaterThan(2);
    expect(writes).toEqual(Array(commands - 1).fill(expect.stringMatching(left)));
  });
  rmSync(folder, { recursive: true });
});

test.concurrent('on a cluster of Entra a command is whoever signed in', () =>
  on('entra-no-data-access', async (bench) => {
    const { outputs, said } = await runOn(bench, { ...byCommands, mode: 'plan' });
    expect(outputs['failure-reason']).toBe('permission');
    expect(said.join('\n')).toMatch(/in it, by Entra as /);
    expect(said.join('\n')).toMatch(/--role "Azure Kubernetes Service RBAC/);
  }),
);
