import { openAzure, type Azure } from './azure/open-azure.ts';
import { notingWrites } from './azure/unfinished-writes.ts';
import { cancellation } from './cancellation.ts';
import { clusterType, resourceId } from './azure/resource-id.ts';
import type { Clock } from './clock.ts';
import { ActionError, explain, messageOf } from './errors.ts';
import { ending, fleetEnding, summaryLimit, type Ending } from './ending.ts';
import type { Execute } from './execute.ts';
import { clusterKeys } from './fleet.ts';
import type { Access, Environment, InputReader, Inputs } from './inputs.ts';
import { gatewayTitle } from './kubernetes/static-gateway.ts';
import { harmless, openLog, type LogSink } from './log.ts';
import { readAhead } from './azure/read-ahead.ts';
import type { Context } from './modes/context.ts';
import { firstReads } from './modes/first-reads.ts';
import { sideBySide, type FleetCluster } from './modes/fleet.ts';
import { notePrefixRanges } from './modes/prefix-ranges.ts';
import { proxySecrets } from './network/proxies.ts';
import { whileWaiting } from './loading.ts';
import { limited } from './annotations.ts';
import { newReport, type Report } from './report.ts';
import { keepSecrets, type Secrets } from './secrets.ts';
import { readStep, type DiscoverInputs, type Step } from './step.ts';
import { fleetConclusion } from './summary-fleet.ts';
import { fitting } from './summary-limit.ts';
import { count } from './words.ts';

type Annotate = (message: string, title: string) => void;

/** All side effects of a run but its traffic: GitHub's runner in an action, anything else in a test. */
export interface Host extends LogSink {
  readInput: InputReader;
  environment: Environment;
  clock: Clock;
  /** Aborts when the run is cancelled. */
  signal: AbortSignal;
  mask: (secret: string) => void;
  /** Asks GitHub for an OIDC token for an audience. */
  requestAssertion: (audience: string) => Promise<string>;
  execute: Execute;
  echoScript: string;
  /** What runs inside clusters that are reached by the run-command API. */
  commandScript: string;
  setOutput: (name: string, value: string) => void;
  writeSummary: (markdown: string) => Promise<void>;
  notice: Annotate;
  warning: Annotate;
  error: Annotate;
  setFailed: () => void;
}

type Hiding = Host & Secrets;

/** Runs the action once. Never rejects: whatever happens ends in outputs, summary and annotations. */
export async function run(runner: Host): Promise<void> {
  const host = { ...runner, ...keepSecrets(runner.mask) };
  for (const secret of proxySecrets(host.environment)) host.mask(secret);
  const report = newReport();
  let fleet: FleetCluster[] = [];
  await noting(host, report, async () => {
    const step = readStep(host.readInput, host.environment);
    if (step.kind === 'cluster') await runCluster(host, report, step.inputs);
    else if (step.kind === 'discover') await runDiscover(host, report, step.inputs);
    else await runFleet(host, step, (fleet = fleetOf(step.clusters)));
  });
  await conclude(host, fleet.length > 0 && !report.error ? fleetEnding(fleet) : ending(report));
}

/** Whatever stops the work is noted in the report: in the words of servers, which may repeat what they were sent. */
async function noting(host: Hiding, report: Report, work: () => Promise<void>): Promise<void> {
  try {
    host.signal.throwIfAborted();
    await work();
  } catch (error) {
    report.error = asActionError(error, host.signal, report);
    report.error.message = host.hide(report.error.message);
    if (!(error instanceof ActionError) && error instanceof Error) host.debug(harmless(error.stack ?? error.message));
  }
}

async function runCluster(host: Host, report: Report, inputs: Inputs): Promise<void> {
  const log = openLog(host);
  nameCluster(report, inputs);
  log.info(`mode ${inputs.mode}: cluster ${inputs.clusterName} in resource group ${inputs.resourceGroup}`);
  const azure = await signIn(host, inputs, [inputs.subscriptionId], inputs.operationTimeout);
  await runMode(await contextOf(host, azure, { inputs, log, report }));
}

async function runMode(context: Omit<Context, 'over'>): Promise<void> {
  const over = new AbortController();
  try {
    const { modeOf } = await import('./modes/cluster-modes.ts');
    await modeOf(context.inputs)({ ...context, over: over.signal });
  } finally {
    over.abort();
    await notePrefixRanges(context);
  }
}

/** Everything is read through one resource manager: its budget of requests is for all clusters together. */
async function runFleet(host: Hiding, step: Extract<Step, { kind: 'fleet' }>, fleet: FleetCluster[]): Promise<void> {
  const [first] = step.clusters;
  if (!first) return;
  const { mode, concurrency } = step;
  const log = openLog(host);
  log.info(`mode ${mode}: ${count(fleet.length, 'cluster')}, ${String(concurrency)} side by side`);
  const subscriptions = step.clusters.map(({ subscriptionId }) => subscriptionId);
  const azure = await signIn(host, first, subscriptions, first.operationTimeout);
  await sideBySide(host, fleet, concurrency, ({ inputs, report }, sink) =>
    noting(host, report, async () => {
      const own = openLog(sink);
      try {
        await runMode(await contextOf(host, azure, { inputs, log: own, report }));
      } catch (error) {
        own.info(explain(error));
        throw error;
      }
    }),
  );
  log.info(fleetConclusion(fleet));
}

function fleetOf(clusters: readonly Inputs[]): FleetCluster[] {
  const keys = clusterKeys(clusters);
  return clusters.map((inputs, index) => {
    const report = newReport();
    nameCluster(report, inputs);
    return { key: keys[index] ?? '', inputs, report };
  });
}

/** Milliseconds for a request with all its tries, where no operation is waited for. */
const readPatience = 600_000;

async function runDiscover(host: Host, report: Report, inputs: DiscoverInputs): Promise<void> {
  const log = openLog(host);
  report.mode = 'discover';
  log.info('mode discover');
  const azure = await signIn(host, inputs, [inputs.subscriptionId], readPatience);
  const subscriptionId = await azure.subscription(inputs.subscriptionId);
  const { discover } = await import('./modes/discover.ts');
  await discover(azure.manager, { ...inputs, subscriptionId }, log, report);
}

function nameCluster(report: Report, inputs: Inputs): void {
  const { mode, clusterName, resourceGroup, failOn, staticGatewayConfiguration } = inputs;
  const gateway = staticGatewayConfiguration ? gatewayTitle(staticGatewayConfiguration) : '';
  Object.assign(report, { mode, clusterName, gateway, resourceGroup, failOn });
}

function signIn(host: Host, access: Access, named: readonly string[], operationTimeout: number): Promise<Azure> {
  const { info, debug } = openLog(host);
  return openAzure({ ...host, info, debug }, access, named, operationTimeout);
}

/** What a mode works with. Where the workflow names the subscription its first reads go side by side with the look whether that is one of this identity's. */
async function contextOf(
  host: Host,
  { session, manager, assignee, subscription }: Azure,
  of: Pick<Context, 'inputs' | 'log' | 'report'>,
): Promise<Omit<Context, 'over'>> {
  const { clock, signal, mask, execute, environment, echoScript, commandScript } = host;
  const subscriptionId = of.inputs.subscriptionId.toLowerCase() || (await subscription(''));
  const inputs = { ...of.inputs, assignee, subscriptionId };
  const { resourceGroup, clusterName: name } = inputs;
  const clusterId = resourceId({ subscriptionId, resourceGroup, type: clusterType, name });
  const ahead = readAhead(manager, firstReads(inputs, environment, clusterId));
  void whileWaiting(() => import('./modes/cluster-modes.ts'));
  await subscription(subscriptionId);
  return {
    ...{ ...of, inputs, session, manager: notingWrites(ahead, signal, of.report.unfinished), clusterId },
    ...{ clock, signal, mask, execute, environment, echoScript, commandScript },
  };
}

/** An aborted signal says why the work was stopped: by whoever cancelled the run, or by what broke beside it. */
function asActionError(error: unknown, { aborted, reason }: AbortSignal, report: Report): ActionError {
  if (aborted && isPlainAbort(reason)) return cancellation(report);
  const cause: unknown = aborted ? reason : error;
  return cause instanceof ActionError ? cause : new ActionError('azure', messageOf(cause), { cause });
}

/** What `abort()` gives for a reason. */
function isPlainAbort(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'AbortError';
}

/** The one place that sets outputs, annotations, summary and the failure. */
async function conclude(host: Host, { outputs, annotations, summary, failed }: Ending): Promise<void> {
  if (failed) host.setFailed();
  setOutputs(host, outputs);
  for (const { kind, title, message } of limited(annotations)) host[kind](harmless(message), harmless(title));
  await writeSummary(host, summary);
}

/** Whoever goes by the outputs must not find them missing after a step that succeeded. */
function setOutputs(host: Host, outputs: Ending['outputs']): void {
  try {
    for (const [name, value] of Object.entries(outputs)) host.setOutput(name, value);
  } catch (error) {
    host.setFailed();
    const next = 'Next: Look at the disk of the runner and at the file that GITHUB_OUTPUT names; then run it again.';
    host.error(harmless(`The outputs could not be written: ${messageOf(error)}\n${next}`), 'aks-egress-ip');
  }
}

/** A summary that cannot be shown does not spoil what was proved. */
async function writeSummary(host: Host, summary: string): Promise<void> {
  try {
    await host.writeSummary(fitting(summary, summaryLimit));
  } catch (error) {
    host.info(harmless(`The job summary could not be written: ${messageOf(error)}`));
  }
}
