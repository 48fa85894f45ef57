import * as core from '@actions/core';
import { leadSdkLog } from './azure/sdk-log.ts';
import { systemClock } from './clock.ts';
import { ActionError } from './errors.ts';
import { execute } from './execute.ts';
import echoScript from './kubernetes/echo.sh';
import commandScript from './kubernetes/run-command.sh';
import { harmless } from './log.ts';
import type { Host } from './main.ts';

/**
 * Aborts when the run is to stop: by whoever cancels it, or by what breaks beside its work, which it then ends with.
 * The handlers stay: a second signal must not tear the end of the run.
 */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  // The runner cancels by SIGINT, and 7.5 s later by SIGTERM, on Windows by Ctrl+Break.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const) process.on(signal, () => stop.abort());
  const breakOff = (error: Error): void => {
    process.exitCode = core.ExitCode.Failure;
    stop.abort(error);
  };
  // Nobody reads the log any more: whoever ran the step is gone.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', ({ message }) =>
      breakOff(
        new ActionError('cancelled', `The log cannot be written: ${message}`, {
          next: 'Run it again: it finds what is done and does the rest.',
        }),
      ),
    );
  process.on('uncaughtException', (error) => {
    core.info(harmless(error.stack ?? error.message));
    breakOff(error);
  });
  return stop.signal;
}

/** Ends the process: a server that kept silent keeps its connection open, and nobody waits for it. What was said gets out before, however slow its reader is. */
export function leave(): void {
  setTimeout(() => process.stdout.write('', () => process.exit()), 1000).unref();
}

/** GitHub's runner as the host of a run. */
export function actionsHost(): Host {
  leadSdkLog((message) => core.debug(harmless(message)));
  return {
    readInput: (name) => core.getInput(name),
    environment: process.env,
    clock: systemClock,
    signal: stopSignal(),
    mask: core.setSecret,
    requestAssertion: (audience) => core.getIDToken(audience),
    execute,
    echoScript,
    commandScript,
    info: core.info,
    debug: core.debug,
    startGroup: core.startGroup,
    endGroup: core.endGroup,
    setOutput: core.setOutput,
    writeSummary: async (markdown) => {
      await core.summary.addRaw(markdown).write();
    },
    notice: (message, title) => core.notice(message, { title }),
    warning: (message, title) => core.warning(message, { title }),
    error: (message, title) => core.error(message, { title }),
    setFailed: () => {
      process.exitCode = core.ExitCode.Failure;
    },
  };
}
