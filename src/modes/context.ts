import type { Session } from '../azure/identity/session.ts';
import type { ResourceManager } from '../azure/resource-manager.ts';
import type { Clock } from '../clock.ts';
import type { Execute } from '../execute.ts';
import type { Environment, Inputs } from '../inputs.ts';
import type { Log } from '../log.ts';
import type { Report } from '../report.ts';

/** What every mode works with. Side effects reach a mode only through this. */
export interface Context {
  inputs: Inputs;
  /** Id of the managed cluster. */
  clusterId: string;
  /** Whoever signs in, for tokens of the cluster. */
  session: Session;
  manager: ResourceManager;
  log: Log;
  clock: Clock;
  /** Aborts when the run is cancelled. */
  signal: AbortSignal;
  /** Aborts when the work with this cluster is over: its connections are not needed any more. */
  over: AbortSignal;
  report: Report;
  /** Masks a secret in everything that is logged from now on. */
  mask: (secret: string) => void;
  execute: Execute;
  environment: Environment;
  /** The echo's shell script. */
  echoScript: string;
  /** What runs inside clusters that are reached by the run-command API. */
  commandScript: string;
}

/** Notes a step that was done, in the log and for the summary. */
export function did(context: Context, step: string): void {
  context.report.changed = true;
  context.report.steps.push(step);
  context.log.info(`✓ ${step}`);
}

/** A signal that aborts when the run is cancelled or the time for proof is up, or that much of it. */
export function deadline(context: Context, most = Infinity): AbortSignal {
  return AbortSignal.any([context.signal, context.clock.timeout(Math.min(most, context.inputs.timeout))]);
}

/** For how long, and by what, an operation of Azure's is waited for that this run has not begun. */
export function operationWait({
  clock,
  signal,
  inputs,
}: Context): Pick<Context, 'clock' | 'signal'> & { timeout: number } {
  return { clock, signal, timeout: inputs.operationTimeout };
}
