import { setTimeout as moment } from 'node:timers/promises';

/** Milliseconds in which a request that was just made gets out. */
const untilSent = 10;

/**
 * Loads code that is needed only after an answer which is waited for anyway. Loading keeps the processor busy, so a request that was just made goes out before.
 */
export async function whileWaiting<Module>(load: () => Promise<Module>): Promise<Module> {
  await moment(untilSent);
  return load();
}
