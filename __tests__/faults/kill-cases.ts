// What is run on each scenario while it is ended everywhere: pin, pin again after drift, unpin.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AzureResource, Bench } from '../integration/bench.ts';
import { on } from '../integration/in-process.ts';
import { killEverywhere, type Options, type Phase } from './kill-cycle.ts';
import { tell } from './table.ts';

type Inputs = Record<string, string>;

/** One scenario, and what its pin needs to go through. */
export interface Case extends Pick<Options, 'services' | 'points'> {
  scenario: string;
  inputs?: Inputs;
  /** What is different in the scenario, such as the time that operations take. */
  change?: object;
  /** Only these phases; all three without it. */
  phases?: readonly Phase['name'][];
  /** Of `unpin` alone. */
  unpin?: Inputs;
  /** What pin ends with. */
  ends?: string;
  /** What unpin ends with. */
  unpinEnds?: string;
  /** The echo's script is run: what it reads matters. */
  runsEcho?: boolean;
}

/** Ends the runs of a case everywhere, and tells what came of it. */
export async function killCase(given: Case): Promise<void> {
  const scenario = changed(given.scenario, {
    limits,
    ...(given.runsEcho ? {} : { clusters: played }),
    ...given.change,
  });
  await on(scenario, async (bench) => {
    const started = await bench.state();
    const told = await killEverywhere(bench, { ...given, scenario, phases: phasesOf(given, started) });
    const isSlow = given.change ? ' where operations take time' : '';
    const hit = told.filter(({ killed, failures }) => killed > 0 || failures.length > 0);
    expect(hit).not.toEqual([]);
    for (const { name, killed, unchanged, converged, failures } of hit.toSorted(byFailures)) {
      tell({
        area: 'Killed anywhere',
        fault: `${given.scenario}${isSlow}: ${name}`,
        times: killed,
        outcome: `killed ${String(killed)} of ${String(killed)}: unchanged ${String(unchanged)}, converged ${String(converged)}`,
        failures,
      });
    }
  });
  rmSync(dirname(scenario), { recursive: true });
}

/** Run after run asks for the same cluster, in a time that runs fifty times as fast: Azure's limits are not what is tried here. */
const ample = { size: 10_000, perSecond: 1000 };
const limits = {
  putManagedCluster: ample,
  getManagedCluster: ample,
  otherClusterRequests: ample,
  clusterOperationStatus: ample,
};

/** Readings come at once, and cost no processes. */
const clusterId = '/resourceGroups/demo/providers/Microsoft.ContainerService/managedClusters/demo';
const played = { [clusterId]: { kubernetes: { playedEcho: { logBytes: 0, pause: 50 } } } };

interface Failing {
  failures: readonly string[];
}

function byFailures(one: Failing, other: Failing): number {
  return one.failures.length - other.failures.length;
}

function phasesOf(
  { inputs = {}, unpin = {}, phases, ends = 'pinned', unpinEnds = 'as-expected' }: Case,
  started: Started,
): Phase[] {
  const all: Phase[] = [
    { name: 'reserve', inputs: { ...inputs, mode: 'reserve' }, ends: [''] },
    { name: 'pin', inputs, ends: [ends] },
    { name: 'pin after drift', inputs, ends: [ends], before: (bench) => setBack(bench, started) },
    // Once its pods are gone there is nothing left to prove.
    { name: 'unpin', inputs: { ...inputs, ...unpin, mode: 'unpin' }, ends: [unpinEnds, ''] },
  ];
  const wanted = phases ?? ['pin', 'pin after drift', 'unpin'];
  return all.filter(({ name }) => wanted.includes(name));
}

type Started = Record<string, AzureResource>;

const clusterLists = {
  loadBalancerProfile: ['managedOutboundIPs', 'outboundIPs', 'outboundIPPrefixes'],
  natGatewayProfile: ['managedOutboundIPProfile', 'outboundIPs', 'outboundIPPrefixes'],
};
const gatewayLists = ['publicIpAddresses', 'publicIpPrefixes', 'publicIpAddressesV6', 'publicIpPrefixesV6'];

/** Somebody, such as an infrastructure pipeline, gives back what clusters and NAT gateways left from at the start. */
async function setBack(bench: Bench, started: Started): Promise<void> {
  const changes = Object.entries(started).flatMap(([id, { properties }]): [string, unknown][] => {
    if (id.includes('/natgateways/') && !id.includes('/mc_'))
      return [[id, { properties: only(properties, gatewayLists) }]];
    if (!id.endsWith('/managedclusters/demo')) return [];
    const { networkProfile } = properties as { networkProfile: Record<string, Record<string, unknown> | undefined> };
    const profiles = Object.entries(clusterLists).flatMap(([name, lists]) => {
      const profile = networkProfile[name];
      return profile ? [[name, only(profile, lists)]] : [];
    });
    return [[id, { properties: { networkProfile: Object.fromEntries(profiles) as unknown } }]];
  });
  await bench.patch(Object.fromEntries(changes));
}

/** These fields, those that are missing as null: a merge patch that sets them back. */
function only(fields: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
}

/** A scenario of its own that differs from one in parts. */
function changed(scenario: string, change: object): string {
  const file = join(mkdtempSync(join(tmpdir(), 'killed-')), 'scenario.json');
  writeFileSync(file, JSON.stringify({ extends: scenario, ...change }));
  return file;
}
