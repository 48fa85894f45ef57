import * as core from '@actions/core';
import { leadSdkLog } from './azure/sdk-log.ts';
import { systemClock } from './clock.ts';
import { execute } from './execute.ts';
import echoScript from './kubernetes/echo.sh';
import commandScript from './kubernetes/run-command.sh';
import { harmless } from './log.ts';
import type { Host } from './main.ts';

/** GitHub's runner as the host of a run. */
export function actionsHost(): Host {
  const cancelled = new AbortController();
  // The runner cancels by SIGINT, and 7.5 s later by SIGTERM, on Windows by Ctrl+Break.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const) process.on(signal, () => cancelled.abort());
  leadSdkLog((message) => core.debug(harmless(message)));
  return {
    readInput: (name) => core.getInput(name),
    environment: process.env,
    clock: systemClock,
    signal: cancelled.signal,
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
