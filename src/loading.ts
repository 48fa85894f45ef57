import { setTimeout as moment } from 'node:timers/promises';

/** Milliseconds in which a request that was just made gets out. */
const untilSent = 10;

let turn: Promise<unknown> = Promise.resolve();

/**
 * Loads code that is needed only after an answer which is waited for anyway, one piece after the other.
 * Loading keeps the processor busy, so a request that was just made goes out before.
 * @param answer what is waited for: once it has come there is nothing to wait for
 */
export function whileWaiting<Module>(load: () => Promise<Module>, answer?: Promise<unknown>): Promise<Module> {
  const answered = answer?.catch(() => undefined);
  const sent = (): Promise<unknown> => Promise.race([moment(untilSent), ...(answered ? [answered] : [])]);
  const loaded = turn.then(sent).then(load);
  turn = loaded.catch(() => undefined);
  return loaded;
}
