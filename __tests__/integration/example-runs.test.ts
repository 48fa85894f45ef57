// Workflows of examples/, run step by step on local Azure.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { readWorkflow, thisAction, type Step } from '../unit/workflows.ts';
import type { AzureResource, Bench } from './bench.ts';
import { on, runHere, type Ended } from './in-process.ts';
import { LocalAzureClient } from './local-azure-client.ts';
import { runWorkflow, type StepEnd, type World } from './workflow-run.ts';

/** Runs the steps that use this action on the local cluster, and notes how they ended; other actions do nothing. */
class LocalWorld implements World {
  readonly contexts: World['contexts'];
  readonly ended: Ended[] = [];
  readonly bench: Bench;
  readonly shell: (script: string, environment: Record<string, string>) => Promise<StepEnd> | StepEnd;

  constructor(bench: Bench, shell: LocalWorld['shell'], inputs: Record<string, string> = {}) {
    this.bench = bench;
    this.shell = shell;
    const ids = Object.entries(bench.azure.environment).filter(([name]) => name.endsWith('_ID'));
    const { AZURE_CLIENT_ID = '', ...others } = Object.fromEntries(ids);
    this.contexts = { vars: { AZURE_CLIENT_ID, AZURE_READER_CLIENT_ID: AZURE_CLIENT_ID, ...others }, inputs };
  }

  async run(step: Step, environment: Record<string, string>): Promise<StepEnd> {
    if (step.run !== undefined) return this.shell(step.run, environment);
    if (step.uses !== thisAction) return { failed: false };
    const given = { ...(step.with as Record<string, string>), 'cluster-name': 'demo', 'resource-group': 'demo' };
    const ended = await runHere(this.bench, given);
    this.ended.push(ended);
    return ended;
  }

  runExample(name: string): Promise<string[]> {
    return runWorkflow(readWorkflow(readFileSync(`examples/${name}`, 'utf8')), this);
  }
}

/** Runs lines as GitHub does, in a folder with programs that stand in for others. */
class Shell {
  readonly folder = mkdtempSync(join(tmpdir(), 'example-'));

  program(name: string, script: string): void {
    writeFileSync(join(this.folder, name), `#!/usr/bin/env bash\ncd "${this.folder}" || exit\n${script}`, {
      mode: 0o755,
    });
  }

  run = (script: string, environment: Record<string, string>): StepEnd => {
    const env = { ...environment, PATH: `${this.folder}${delimiter}${process.env.PATH ?? ''}` };
    const { status, stderr } = spawnSync('bash', ['-e', '-c', script], { cwd: this.folder, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return { failed: false };
  };

  read(name: string): string[] {
    return readFileSync(join(this.folder, name), 'utf8').trim().split('\n');
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** Azure SQL's firewall rules, one a line: name, first address, last address. */
const sqlFirewall = `
touch rules
while [ $# -gt 0 ]; do
  case $1 in
    create | list | delete) verb=$1 ;;
    --name) name=$2 ;;
    --start-ip-address) start=$2 ;;
    --end-ip-address) end=$2 ;;
    --query) query=$2 ;;
  esac
  shift
done
case $verb in
  create) echo "$name $start $end" >> rules ;;
  delete) sed -i "/^$name /d" rules ;;
  list)
    if [ "$query" = '[].name' ]; then cut -d ' ' -f 1 rules; exit; fi
    while read -r name start end; do
      if [ "$query" = "[?startIpAddress=='$start' && endIpAddress=='$end'].name" ]; then echo "$name"; fi
    done < rules ;;
esac
`;

async function address(bench: Bench): Promise<string> {
  const [first] = (await bench.cluster()).properties.networkProfile.loadBalancerProfile.effectiveOutboundIPs;
  return (await bench.state())[(first?.id ?? '').toLowerCase()]?.properties.ipAddress ?? '';
}

/** What Terraform does with the IP that it is told. */
async function switchTo({ azure }: Bench, ip: string): Promise<void> {
  const client = new LocalAzureClient(azure);
  await client.signIn();
  const path = '/resourceGroups/demo/providers/Microsoft.ContainerService/managedClusters/demo';
  const { body } = await client.arm('GET', path);
  const cluster = JSON.parse(body) as AzureResource;
  const outboundIPs = { publicIPs: [{ id: await idOf(client, ip) }] };
  cluster.properties.networkProfile.loadBalancerProfile = { outboundIPs, effectiveOutboundIPs: [] };
  const { status, headers } = await client.arm('PUT', path, cluster);
  expect(status).toBe(200);
  while ((await client.follow(headers['azure-asyncoperation'])).body.includes('InProgress'));
}

async function idOf(client: LocalAzureClient, ip: string): Promise<string> {
  const { body } = await client.arm('GET', `/resourceGroups/demo/providers/Microsoft.Network/publicIPAddresses/${ip}`);
  return (JSON.parse(body) as AzureResource).id;
}

test.concurrent(
  'infrastructure-pipeline: Terraform switches to the reserved IP, and that is proved without a write to the cluster',
  () =>
    on('default', async (bench) => {
      let switched = 0;
      const world = new LocalWorld(bench, async (script, environment) => {
        if (script.startsWith('terraform apply')) await switchTo(bench, environment.TF_VAR_egress_ip_name ?? '');
        switched = (await bench.requests()).length;
        return { failed: false };
      });
      expect(await world.runExample('infrastructure-pipeline.yaml')).toEqual(['reserve', 'terraform', 'prove']);
      expect(world.ended.map(({ outputs }) => outputs.verdict)).toEqual(['', 'pinned', 'pinned']);
      expect((await bench.writes(switched)).filter((write) => /managedClusters\/demo$/i.test(write))).toEqual([]);
    }),
);

test.concurrent('infrastructure-pipeline: where Terraform did not switch, nothing is switched behind its back', () =>
  on('default', async (bench) => {
    const world = new LocalWorld(bench, () => ({ failed: false }));
    expect(await world.runExample('infrastructure-pipeline.yaml')).toEqual(['reserve', 'terraform']);
    expect(world.ended.at(-1)?.outputs['failure-reason']).toBe('consent');
    expect((await bench.writes()).filter((write) => /managedClusters\/demo$/i.test(write))).toEqual([]);
  }),
);

test.concurrent('production-approval: what was approved is done, and a second run has nothing to approve', () =>
  on('default', async (bench) => {
    const world = new LocalWorld(bench, () => ({ failed: false }));
    expect(await world.runExample('production-approval.yaml')).toEqual(['plan', 'pin']);
    expect(world.ended.at(-1)?.outputs).toMatchObject({ verdict: 'pinned', changed: 'true' });
    expect(await world.runExample('production-approval.yaml')).toEqual(['plan']);
  }),
);

const hasJq = spawnSync('jq', ['--version']).error === undefined;

(hasJq ? test.concurrent : test.skip)(
  'partner-firewall: the new address is let in before traffic moves, the old one out after; then a sheet says so',
  () =>
    on('default', async (bench) => {
      const old = await address(bench);
      using shell = new Shell();
      shell.program('az', sqlFirewall);
      shell.program('sleep', 'echo waited >> waits');
      shell.run(`echo "office 198.51.100.7 198.51.100.7" > rules; echo "aks ${old} ${old}" >> rules`, {});
      const world = new LocalWorld(bench, shell.run, { cluster: 'demo', group: 'demo', mode: 'check' });
      expect(await world.runExample('partner-firewall.yaml')).toEqual(['egress']);
      const now = await address(bench);
      const rule = `aks-web-${now.replaceAll('.', '-')} ${now} ${now}`;
      expect(shell.read('rules')).toEqual(['office 198.51.100.7 198.51.100.7', rule]);

      expect(await world.runExample('partner-firewall.yaml')).toEqual(['egress']);
      expect(shell.read('rules')).toEqual(['office 198.51.100.7 198.51.100.7', rule]);
      expect(shell.read('waits')).toEqual(['waited']);

      expect(await world.runExample('partner-sheet.yaml')).toEqual(['sheet']);
      expect(shell.read('partners.csv')).toEqual([
        '"cluster","do","address","traffic moved"',
        expect.stringMatching(`^"demo","allow","${now}","20`),
        expect.stringMatching(`^"demo","remove","${old}","20`),
      ]);
    }),
);
