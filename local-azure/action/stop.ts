// The end of the step, when the job is over: ends local Azure, and shows what it had to say.
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import * as core from '@actions/core';
import { logFile, ownFolder, processId } from './handover.ts';

/** Milliseconds that it gets to end what runs in its clusters. */
const patience = 10_000;

async function stop(group: number, folder: string): Promise<void> {
  const end = Date.now() + patience;
  process.kill(-group, 'SIGTERM');
  // It is no child of this process, so that no event tells of its end; removing its folder is the last thing that it does.
  while (existsSync(folder) && Date.now() < end) await delay(50);
  if (!existsSync(folder)) return;
  process.kill(-group, 'SIGKILL');
  core.info('Local Azure did not end by itself, and was killed.');
}

const group = Number(core.getState(processId));
const folder = core.getState(ownFolder);
if (folder !== '' && existsSync(folder)) await stop(group, folder);
const log = core.getState(logFile);
const said = log === '' ? '' : readFileSync(log, 'utf8').trim();
core.info(said === '' ? 'Local Azure has ended.' : `Local Azure has ended. What it had to say:\n${said}`);
