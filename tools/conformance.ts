// npm run conformance: Microsoft's command-line tool against local Azure. The variable AZ names another than the one on PATH. Arguments are jest's.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const az = process.env.AZ ?? 'az';
try {
  const { stdout } = await promisify(execFile)(az, ['version', '--output', 'json']);
  console.log(`${az} ${(JSON.parse(stdout) as Record<string, string>)['azure-cli'] ?? ''}`);
} catch (error) {
  console.error(`${az} does not run: ${error instanceof Error ? error.message : String(error)}`);
  console.error("This needs Microsoft's command-line tool: https://learn.microsoft.com/cli/azure/install-azure-cli");
  process.exit(1);
}
process.argv.push('--testMatch', '**/*.conformance.ts', '--testTimeout', '300000');
await import('./test.ts');
