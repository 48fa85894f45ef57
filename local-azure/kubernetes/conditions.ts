import { timestamp } from './objects.ts';

interface Condition {
  type: string;
  status: string;
  reason?: string | undefined;
  message?: string | undefined;
  lastTransitionTime?: string | undefined;
  lastUpdateTime?: string | undefined;
}

/** Sets a condition in a list, in place; its transition time moves only with its status. */
export function setCondition<Kind extends Condition>(conditions: Kind[], wanted: Kind): void {
  const at = conditions.findIndex(({ type }) => type === wanted.type);
  const known = conditions[at];
  if (known?.status === wanted.status && known.reason === wanted.reason && known.message === wanted.message) return;
  const lastTransitionTime = known?.status === wanted.status ? known.lastTransitionTime : timestamp();
  const condition = { ...wanted, lastTransitionTime };
  if (known === undefined) conditions.push(condition);
  else conditions[at] = condition;
}
