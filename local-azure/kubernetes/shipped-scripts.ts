import { readFileSync } from 'node:fs';

/** Scripts that the action runs in clusters, and that local Azure runs in their place: nothing else is ever executed. */
const shipped = { echo: 'echo.sh', 'run-command': 'run-command.sh' } as const;

/** The text of a script, as it ships. From this folder and from that of the bundle it is the same way. */
export function shippedScript(name: keyof typeof shipped): string {
  return readFileSync(new URL(`../../src/kubernetes/${shipped[name]}`, import.meta.url), 'utf8');
}
