// Checks of a pinned cluster, before drift that somebody makes behind the action's back, with it, and after it.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Bench } from './bench.ts';
import { on, runHere, type Ended } from './in-process.ts';

type Inputs = Record<string, string>;
type Json = Record<string, unknown>;

/** A finding as output `findings` shows it. */
export interface Found {
  cluster: string;
  id: string;
  severity: 'drift' | 'advice';
  subject: string;
  expected: string;
  actual: string;
  since: string | null;
  remedy: string;
  changedBy: { who: string; at: string; operation: string | null; correlationId: string | null } | null;
}

export interface Checked extends Ended {
  findings: Found[];
  /** `drift: ip-missing` of each finding. */
  ids: string[];
}

const schema = JSON.parse(readFileSync(new URL('../../docs/findings.schema.json', import.meta.url), 'utf8')) as object;
const fitsSchema = new Ajv2020({ formats: { 'date-time': (time: string) => !Number.isNaN(Date.parse(time)) } }).compile(
  schema,
);

/** Runs a check, which may write nothing, and whose findings are as their schema says. */
export async function check(bench: Bench, inputs: Inputs = {}): Promise<Checked> {
  const before = (await bench.requests()).length;
  const ended = await runHere(bench, { timeout: '10s', ...inputs, mode: 'check' });
  expect(await bench.writes(before)).toEqual([]);
  const findings = JSON.parse(ended.outputs.findings ?? 'null') as Found[];
  expect({ findings, fits: fitsSchema(findings), errors: fitsSchema.errors }).toMatchObject({ fits: true });
  expect(ended.outputs.findings).not.toContain(bench.azure.environment.AZURE_SUBSCRIPTION_ID);
  return { ...ended, findings, ids: findings.map(({ id, severity }) => `${severity}: ${id}`) };
}

/** Looks at a cluster that was pinned on a local Azure of its own, and of which a check finds nothing to say. */
export function onPinned(scenario: string, look: (bench: Bench) => Promise<void>, inputs: Inputs = {}): Promise<void> {
  return on(scenario, async (bench) => {
    const pinned = await runHere(bench, { timeout: '50s', ...inputs });
    expect(pinned.outputs.verdict).toBe('pinned');
    expect(await check(bench, inputs)).toMatchObject({ failed: false, ids: [], outputs: { verdict: 'pinned' } });
    await look(bench);
  });
}

/** What a check says while Azure is changed; Azure is as it was afterwards, and a check has nothing to say again. */
export async function checkWith(bench: Bench, change: Record<string, unknown>, inputs: Inputs = {}): Promise<Checked> {
  const before = await bench.state();
  await bench.patch(change);
  const checked = await check(bench, inputs);
  await bench.patch(patchTo(before, await bench.state()));
  let healed = await check(bench);
  if (healed.outputs.verdict !== 'pinned') {
    // A pin waits until pods that traffic was taken from see the address again.
    await runHere(bench, { timeout: '20s' });
    healed = await check(bench);
  }
  expect({ change, ids: healed.ids.filter((id) => !isMemory(id)) }).toEqual({ change, ids: [] });
  return checked;
}

/** What logs and events remember for a while, and what the cloud controller notices when it comes to it. */
export function isMemory(id: string): boolean {
  return ['advice: observed-address-changed', 'advice: service-sync-failed'].includes(id);
}

/** The merge patch that leads from what is to what was. */
function patchTo(before: Json, now: Json): Json {
  const patch: Json = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const [old, present] = [before[key], now[key]];
    if (JSON.stringify(old) === JSON.stringify(present) || key.toLowerCase() === 'etag') continue;
    patch[key] = old === undefined ? null : isBranch(old) && isBranch(present) ? patchTo(old, present) : old;
  }
  return patch;
}

function isBranch(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
