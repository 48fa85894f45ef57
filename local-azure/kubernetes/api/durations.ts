const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** How long ago a time was, as kubectl's tables say it: two units while that matters, then one. */
export function age(time: string | undefined): string {
  return time === undefined ? '<unknown>' : duration(Date.now() - Date.parse(time));
}

function duration(milliseconds: number): string {
  if (milliseconds < 2 * minute) return `${Math.max(0, Math.floor(milliseconds / second))}s`;
  if (milliseconds < 10 * minute) return pair(milliseconds, [minute, 'm'], [second, 's']);
  if (milliseconds < 3 * hour) return `${Math.floor(milliseconds / minute)}m`;
  if (milliseconds < 8 * hour) return pair(milliseconds, [hour, 'h'], [minute, 'm']);
  if (milliseconds < 2 * day) return `${Math.floor(milliseconds / hour)}h`;
  if (milliseconds < 8 * day) return pair(milliseconds, [day, 'd'], [hour, 'h']);
  return `${Math.floor(milliseconds / day)}d`;
}

function pair(
  milliseconds: number,
  [large, largeName]: [number, string],
  [small, smallName]: [number, string],
): string {
  const rest = Math.floor((milliseconds % large) / small);
  return `${Math.floor(milliseconds / large)}${largeName}${rest === 0 ? '' : `${rest}${smallName}`}`;
}
