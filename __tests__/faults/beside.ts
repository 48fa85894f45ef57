// What somebody else does beside a run, when, and what must come of it.
import type { ServiceName } from '../../local-azure/http/request-log.ts';
import type { Bench } from '../integration/bench.ts';
import { on, runHere, type Ended } from '../integration/in-process.ts';
import { LocalAzureClient, type Answer } from '../integration/local-azure-client.ts';
import { HurriedClock } from './kill.ts';
import { runMeanwhile, type Met, type Moment } from './meanwhile.ts';
import { tell } from './table.ts';

type Inputs = Record<string, string>;

/** What a run itself asks of Azure and of the cluster. */
export const asked: readonly ServiceName[] = ['arm', 'kubernetes'];

const group = '/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/demo/providers';
export const networkIds = `${group}/Microsoft.Network`;
export const clusterId = `${group}/Microsoft.ContainerService/managedClusters/demo`;
export const ipId = `${networkIds}/publicIPAddresses/demo-egress`;
export const teamId = `${networkIds}/publicIPAddresses/team`;
export const joinGrantId = `${group}/Microsoft.Authorization/roleAssignments/a0000000-0000-4000-8000-000000000003`;
export const echo = '/api/v1/namespaces/aks-egress';

const timeLimit = { timeout: '20s' };

/** A run from its beginning to its end. */
export function pin(bench: Bench, inputs: Inputs = {}): Promise<Ended> {
  return runHere(bench, { ...timeLimit, ...inputs }, { clock: new HurriedClock() });
}

/** The reason of a run that failed, else its verdict. */
export function endOf({ outputs }: Pick<Ended, 'outputs'>): string {
  return (outputs['failure-reason'] === '' ? outputs.verdict : outputs['failure-reason']) ?? '';
}

export function words(ended: Ended): string {
  return ended.annotations
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message)
    .join(' | ');
}

/** Somebody else's doing, and what must come of it. */
export interface Case {
  fault: string;
  scenario?: string;
  inputs?: Inputs;
  /** What is there before the run. */
  prepare?: (bench: Bench) => Promise<unknown>;
  deed: (bench: Bench) => Promise<unknown>;
  /** Ends that a run may have, whenever it happens. */
  ends: readonly string[];
  /** What is not as it must be after the run; empty where all is. */
  look?: (bench: Bench, met: Met) => Promise<string[]>;
  /** How a run ends as long as nobody has decided anything. */
  undecided?: readonly string[];
  /** Undoes what keeps the next run from its end. */
  undo?: (bench: Bench) => Promise<unknown>;
  /** Ends that the next run may have; `pinned` where nothing is said. */
  next?: readonly string[];
}

/** What a pin of the default scenario writes, and what it may write again of the echo once it has found somebody else at work. */
const mostWrites = 10;

/** Tries one case at one moment, on a local Azure that starts over. */
async function tryAt(bench: Bench, known: Case, moment: Moment, failures: string[]): Promise<boolean> {
  const { inputs = {}, scenario = 'default' } = known;
  await bench.control('POST', `reset?scenario=${scenario}`);
  await known.prepare?.(bench);
  const { url = '' } = moment.match;
  const at = `${known.fault}, at request ${String(moment.nth)} ${url} ${moment.when ?? ''}: `;
  const fail = (what: string): void => void failures.push(at + what);
  const met = await runMeanwhile(
    bench,
    { ...timeLimit, ...inputs },
    moment,
    () => known.deed(bench).catch((error: unknown) => fail(`was not done: ${String(error)}`)),
    { clock: new HurriedClock() },
  );
  if (!met.isMet) return false;
  const expectEnd = (which: string, ended: Ended, ends: readonly string[]): void => {
    if (!ends.includes(endOf(ended))) fail(`${which} ended ${endOf(ended)}: ${words(ended)}`);
    if (ended.failed && !words(ended).includes('Next: ')) fail(`${which} says nothing of what to do: ${words(ended)}`);
  };
  expectEnd('the run', met, known.ends);
  if (met.writes.length > mostWrites) fail(`a fight: ${met.writes.join(', ')}`);
  for (const wrong of (await known.look?.(bench, met)) ?? []) fail(wrong);
  if (known.undecided) expectEnd('a run that nobody decided', await pin(bench, inputs), known.undecided);
  await known.undo?.(bench);
  expectEnd('the next run', await pin(bench, inputs), known.next ?? ['pinned']);
  return true;
}

/** Side by side: runs mostly wait. */
const lanes = 6;

export interface Try {
  known: Case;
  /** Requests of the run at which it is tried. */
  moments: readonly Moment[];
}

export interface Result {
  times: number;
  failed: number;
  failures: string[];
}

/** Tries cases at their moments, side by side. */
export async function tryAll(tries: readonly Try[]): Promise<Map<Case, Result>> {
  const todo = tries.flatMap(({ known, moments }) => moments.map((moment) => ({ known, moment })));
  const results = new Map(tries.map(({ known }) => [known, { times: 0, failed: 0, failures: [] as string[] }]));
  const lane = (): Promise<void> =>
    on('default', async (bench) => {
      for (let next = todo.shift(); next; next = todo.shift()) {
        const { known, moment } = next;
        const failures: string[] = [];
        const isMet = await tryAt(bench, known, moment, failures);
        const result = results.get(known);
        if (!result || !isMet) continue;
        result.times += 1;
        result.failed += Number(failures.length > 0);
        result.failures.push(...failures);
      }
    });
  await Promise.all(Array.from({ length: Math.min(lanes, todo.length) }, lane));
  return results;
}

/** The row of a case. */
export function tellOf(known: Case, results: ReadonlyMap<Case, Result>): void {
  const { fault, next } = known;
  const { times, failed, failures } = results.get(known) ?? { times: 0, failed: 0, failures: [] };
  const end = next ? `ended ${next.join(' or ')}` : 'pinned';
  const outcome = `no lost update, no fight, the next run ${end}: ${String(times - failed)} of ${String(times)}`;
  tell({ area: 'Others at work', fault, times, outcome, failures });
}

export function patchCluster(bench: Bench, change: object): Promise<void> {
  return bench.patch({ [clusterId]: change });
}

/** A change of the load balancer's outbound settings. */
export function balancer(change: object): object {
  return { properties: { networkProfile: { loadBalancerProfile: change } } };
}

/** What the default scenario leaves by. */
/** Somebody sets the SNAT ports of a node, which must stay. */
export const portsSet: Pick<Case, 'deed' | 'look'> = {
  deed: (bench) => patchCluster(bench, balancer({ allocatedOutboundPorts: 2048 })),
  look: async (bench) => {
    const { loadBalancerProfile } = (await bench.cluster()).properties.networkProfile;
    return loadBalancerProfile.allocatedOutboundPorts === 2048 ? [] : ['it was lost'];
  },
};

export const managed = balancer({ managedOutboundIPs: { count: 1 }, outboundIPs: null });

/** Makes an IP that the team has. */
export async function makeTeamIp(bench: Bench): Promise<void> {
  const properties = { publicIPAllocationMethod: 'Static', publicIPAddressVersion: 'IPv4', ipAddress: '203.0.113.200' };
  await bench.patch({ [teamId]: { location: 'westeurope', sku: { name: 'Standard' }, properties } });
}

/** Has the cluster leave from the team's IP. */
export async function giveTeamIp(bench: Bench): Promise<void> {
  await makeTeamIp(bench);
  await patchCluster(bench, balancer({ managedOutboundIPs: null, outboundIPs: { publicIPs: [{ id: teamId }] } }));
}

/** What is wrong unless the cluster is set to leave from the team's IP. */
export async function isTeamIpKept(bench: Bench): Promise<string[]> {
  const profile = (await bench.cluster()).properties.networkProfile.loadBalancerProfile;
  return JSON.stringify(profile.outboundIPs).includes('/team') ? [] : ['it was overwritten'];
}

export interface Pool {
  name: string;
  count?: number;
}

/** Changes the cluster's pools. */
export async function changePools(bench: Bench, change: (pools: Pool[]) => Pool[]): Promise<void> {
  const agentPoolProfiles = change((await bench.cluster()).properties.agentPoolProfiles as Pool[]);
  await patchCluster(bench, { properties: { agentPoolProfiles } });
}

/** Somebody with kubectl. */
export function kubernetes(bench: Bench, method: string, path: string, body?: unknown): Promise<Answer> {
  const type = 'application/merge-patch+json';
  return new LocalAzureClient(bench.azure).kubernetes(
    method,
    path,
    body === undefined ? body : JSON.stringify(body),
    type,
  );
}
