import { federatedCredential } from './azure/credential.ts';
import { clusterType, resourceId } from './azure/resource-id.ts';
import { openResourceManager } from './azure/resource-manager.ts';
import type { Clock } from './clock.ts';
import { ActionError, explain } from './errors.ts';
import { readInputs, type InputReader, type Inputs, type Mode } from './inputs.ts';
import { harmless, openLog, type LogSink } from './log.ts';
import { check } from './modes/check.ts';
import type { Context } from './modes/context.ts';
import { pin } from './modes/pin.ts';
import { plan } from './modes/plan.ts';
import { reserve } from './modes/reserve.ts';
import { unpin } from './modes/unpin.ts';
import { outputs } from './outputs.ts';
import { newReport, outcome, type Report } from './report.ts';
import { conclusion, summary } from './summary.ts';

type Annotate = (message: string, title: string) => void;

/** All side effects of a run but its traffic: GitHub's runner in an action, anything else in a test. */
export interface Host extends LogSink {
  readInput: InputReader;
  environment: Readonly<Record<string, string | undefined>>;
  clock: Clock;
  /** Aborts when the run is cancelled. */
  signal: AbortSignal;
  mask: (secret: string) => void;
  /** Asks GitHub for an OIDC token for an audience. */
  requestAssertion: (audience: string) => Promise<string>;
  echoScript: string;
  setOutput: (name: string, value: string) => void;
  writeSummary: (markdown: string) => Promise<void>;
  notice: Annotate;
  warning: Annotate;
  error: Annotate;
  setFailed: () => void;
}

const modes: Record<Mode, (context: Context) => Promise<void>> = { pin, reserve, plan, check, unpin };

/** Runs the action once. Never rejects: whatever happens ends in outputs, summary and annotations. */
export async function run(host: Host): Promise<void> {
  const report = newReport();
  try {
    const inputs = readInputs(host.readInput, host.environment);
    Object.assign(report, {
      mode: inputs.mode,
      clusterName: inputs.clusterName,
      resourceGroup: inputs.resourceGroup,
      failOn: inputs.failOn,
    });
    await modes[inputs.mode](open(host, inputs, report));
  } catch (error) {
    report.error = asActionError(error, host.signal);
    if (!(error instanceof ActionError) && error instanceof Error) host.debug(harmless(error.stack ?? error.message));
  }
  await conclude(host, report);
}

function open(host: Host, inputs: Inputs, report: Report): Context {
  const { clusterName: name, resourceGroup, subscriptionId } = inputs;
  const log = openLog(host);
  log.info(
    `mode ${inputs.mode}: cluster ${name} in resource group ${resourceGroup}, signing in as client ${inputs.clientId} by GitHub OIDC`,
  );
  const manager = openResourceManager({
    credential: federatedCredential({ ...inputs, ...host }),
    subscriptionId,
    clientId: inputs.clientId,
    endpoint: inputs.resourceManagerEndpoint,
    scope: inputs.resourceManagerScope,
    clock: host.clock,
    operationTimeout: inputs.operationTimeout,
    signal: host.signal,
    debug: log.debug,
  });
  const { clock, signal, mask, echoScript } = host;
  const clusterId = resourceId({ subscriptionId, resourceGroup, type: clusterType, name });
  return { inputs, clusterId, manager, log, clock, signal, report, mask, echoScript };
}

function asActionError(error: unknown, signal: AbortSignal): ActionError {
  if (signal.aborted) {
    return new ActionError('cancelled', 'The run was cancelled. What it had done until then stays done.', {
      next: 'Run it again: it goes on from there.',
    });
  }
  if (error instanceof ActionError) return error;
  return new ActionError('azure', error instanceof Error ? error.message : String(error), { cause: error });
}

/** The one place that sets outputs, annotations, summary and the failure. */
async function conclude(host: Host, report: Report): Promise<void> {
  for (const [name, value] of Object.entries(outputs(report))) host.setOutput(name, value);
  const { failed } = outcome(report);
  if (report.error) {
    host.error(harmless(explain(report.error)), 'aks-egress-ip');
  } else if (report.verdict === 'drifted' || report.verdict === 'unverifiable') {
    annotateFindings(failed ? host.error : host.warning, report);
  } else {
    host.notice(harmless(conclusion(report)), 'aks-egress-ip');
  }
  await writeSummary(host, report);
  if (failed) host.setFailed();
}

/** Bytes of a summary that GitHub takes: https://docs.github.com/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits */
const summaryLimit = 1024 * 1024;

/** A summary that cannot be shown does not spoil what was proved. */
async function writeSummary(host: Host, report: Report): Promise<void> {
  const whole = Buffer.from(summary(report));
  const note = '\n\n(cut here: the summary is longer than GitHub takes)\n';
  const shown =
    whole.length > summaryLimit ? whole.subarray(0, summaryLimit - 200).toString() + note : whole.toString();
  try {
    await host.writeSummary(shown);
  } catch (error) {
    host.info(
      harmless(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`),
    );
  }
}

/** GitHub shows ten annotations of each kind a step. */
const annotationLimit = 10;

function annotateFindings(annotate: Annotate, report: Report): void {
  const { findings, verdict } = report;
  const telling = findings.filter(({ severity, id }) => severity === 'drift' || id === 'not-verified');
  if (telling.length === 0) annotate(harmless(conclusion(report)), verdict ?? '');
  for (const { id, subject, expected, actual, remedy } of telling.slice(0, annotationLimit)) {
    annotate(harmless(`${subject}: expected ${expected}, but ${actual}\nNext: ${remedy}`), `${verdict ?? ''}: ${id}`);
  }
}
