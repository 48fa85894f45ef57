// Clusters with thousands of nodes and pods with long logs: what they may cost.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onOwn } from '../integration/bench.ts';
import { on, runHere } from '../integration/in-process.ts';
import { isWhole, tell } from './table.ts';

const folder = mkdtempSync(join(tmpdir(), 'bounded-'));
afterAll(() => rmSync(folder, { recursive: true }));

const clusterId = '/resourceGroups/demo/providers/Microsoft.ContainerService/managedClusters/demo';

/** A scenario's file: so many pools of so many nodes beside those of the default scenario. */
function bigCluster(pools: number, count: number, logBytes: number): string {
  const agentPoolProfiles = Array.from({ length: pools }, (_, index) => ({
    ...{ name: `p${String(index)}`, count, mode: 'User', vmSize: 'Standard_D4ds_v5', osType: 'Linux' },
    ...{ type: 'VirtualMachineScaleSets', provisioningState: 'Succeeded', powerState: { code: 'Running' } },
    ...{ orchestratorVersion: '1.35', currentOrchestratorVersion: '1.35.4', upgradeSettings: { maxSurge: '1' } },
  }));
  const networkProfile = { loadBalancerProfile: { allocatedOutboundPorts: 0 } };
  const scenario = {
    extends: 'default',
    resources: { [clusterId]: { properties: { networkProfile, agentPoolProfiles } } },
    clusters: { [clusterId]: { kubernetes: { playedEcho: { logBytes } } } },
  };
  const file = join(folder, `${String(pools)}-${String(count)}.yaml`);
  // JSON is YAML.
  writeFileSync(file, JSON.stringify(scenario));
  return file;
}

/** Requests of a plan, but for those that read nodes, and these. */
async function requestsOfPlan(scenario: string): Promise<{ others: number; nodes: number }> {
  const counts = { others: 0, nodes: 0 };
  await on(scenario, async (bench) => {
    expect(await runHere(bench, { mode: 'plan' })).toMatchObject({ failed: false });
    for (const { url } of await bench.requestsOfAction()) counts[url.includes('/nodes?') ? 'nodes' : 'others'] += 1;
  });
  return counts;
}

test('requests grow with the pages of a list, and with nothing else', async () => {
  const [pools, each] = isWhole ? [10, 250] : [2, 250];
  const [few, many] = [await requestsOfPlan(bigCluster(pools, 1, 0)), await requestsOfPlan(bigCluster(pools, each, 0))];
  const pages = Math.ceil((pools * each + 4) / 500);
  const failures = [
    ...(many.others === few.others ? [] : [`${String(many.others)} requests instead of ${String(few.others)}`]),
    ...(many.nodes === few.nodes * pages ? [] : [`${String(many.nodes)} requests for ${String(pages)} pages of nodes`]),
  ];
  const outcome = `${String(many.nodes)} requests instead of ${String(few.nodes)} for nodes, ${String(many.others)} instead of ${String(few.others)} others`;
  tell({ area: 'Bounded', fault: `a plan of ${String(pools * each + 4)} nodes`, times: 1, outcome, failures });
});

const mostMegabytes = 200;

/** The peak of the built action's memory goes into this file. */
const peakFile = join(folder, 'peak');
const atExit = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(peakFile)}, String(process.resourceUsage().maxRSS)));`;

async function measureMemory(): Promise<void> {
  const observer = join(folder, 'peak.mjs');
  writeFileSync(observer, atExit);
  await onOwn(bigCluster(20, 250, 10_000_000), async (bench) => {
    const environment = { ...bench.azure.environment, NODE_OPTIONS: `--import ${observer}` };
    for (const mode of ['pin', 'check']) {
      const begin = performance.now();
      const run = await bench.run({ mode, timeout: '5m', 'echo-interval': '10s' }, { environment });
      const seconds = Math.round((performance.now() - begin) / 1000);
      const megabytes = Math.round(Number(readFileSync(peakFile, 'utf8')) / 1024);
      const { verdict = '' } = run.outputs;
      tell({
        ...{ area: 'Bounded', fault: `${mode} with 5,004 nodes and 10 MB of logs of each of 22 pods`, times: 1 },
        outcome: `${verdict}, ${String(megabytes)} MB in ${String(seconds)} s`,
        failures: [
          ...(verdict === 'pinned' ? [] : [`${mode}: ${verdict || (run.outputs['failure-reason'] ?? '')}`]),
          ...(megabytes < mostMegabytes ? [] : [`${mode}: ${String(megabytes)} MB`]),
        ],
      });
    }
  });
}

if (isWhole) test('memory is bounded with 5,000 nodes and 10 MB of logs a pod', measureMemory);
