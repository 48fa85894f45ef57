import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalAzure, type LocalAzure } from '../../../local-azure/local-azure.ts';

/**
 * A test of commands that some packages of the tool cannot run at all: Debian 12's 2.45.0 lacks modules of its SDK that `az network` imports, and has
 * others than `az role` was written for. They crash before any request; the tests are skipped then, with what the tool says.
 */
export async function testWhere(command: string): Promise<typeof test> {
  const cli = await AzureCli.signIn();
  try {
    const { stderr } = await cli.start(command);
    const [group = ''] = command.split(' ');
    const faults = [
      'No module named',
      `'\\w+' object has no attribute`,
      `'\\w+' is not available in API version`,
      `Error loading command module '${group}'`,
    ];
    const [, fault] = new RegExp(`ERROR: ((?:${faults.join('|')}).*)`).exec(stderr) ?? [];
    if (fault === undefined) return test;
    console.warn(`az ${command} is broken in this package of the tool: ${fault}`);
    return test.skip;
  } finally {
    await cli.close();
  }
}

export interface Result {
  status: number;
  stdout: string;
  stderr: string;
}

/** Microsoft's command-line tool, the one on PATH or that of the variable AZ, with settings of its own, signed in to a local Azure. */
export class AzureCli {
  readonly azure: LocalAzure;
  /** Its settings and the files of a test. */
  readonly folder = mkdtempSync(join(tmpdir(), 'azure-cli-'));

  private constructor(azure: LocalAzure) {
    this.azure = azure;
  }

  /** Starts local Azure and makes it a cloud of the tool. */
  static async register(scenario?: string): Promise<AzureCli> {
    const cli = new AzureCli(await startLocalAzure(scenario === undefined ? {} : { scenario }));
    // 2.45 does not read the address of Microsoft Graph from the metadata of the cloud, 2.74 does.
    const endpoints = {
      resourceManager: cli.setting('AZURE_RESOURCE_MANAGER_ENDPOINT'),
      microsoftGraphResourceId: cli.setting('AZURE_AUTHORITY_HOST'),
    };
    await cli.run(`cloud register --name LocalAzure --cloud-config '${JSON.stringify({ endpoints })}'`);
    await cli.run('cloud set --name LocalAzure');
    return cli;
  }

  /** The same, and signs in by a client secret; any will do. */
  static async signIn(scenario?: string): Promise<AzureCli> {
    const cli = await AzureCli.register(scenario);
    await cli.run(
      `login --service-principal --username ${cli.setting('AZURE_CLIENT_ID')} --password local-azure --tenant ${cli.setting('AZURE_TENANT_ID')}`,
    );
    return cli;
  }

  /** What a command that succeeds prints, parsed; undefined when it prints nothing. Words with spaces stand in single quotes. */
  async run<T = unknown>(command: string): Promise<T> {
    const { status, stdout, stderr } = await this.start(command);
    if (status !== 0) throw new Error(`az ${command} ended with ${String(status)}:\n${stderr}`);
    return (stdout.trim() === '' ? undefined : JSON.parse(stdout)) as T;
  }

  /** What a command that fails says. */
  async refusal(command: string): Promise<string> {
    const { status, stdout, stderr } = await this.start(command);
    if (status === 0) throw new Error(`az ${command} was not refused:\n${stdout}`);
    return stderr;
  }

  /** Runs a command to its end, whatever that is. */
  start(command: string): Promise<Result> {
    const words = (command.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^'(.*)'$/, '$1'));
    const options = { env: this.environment(), cwd: this.folder, maxBuffer: 2 ** 26 };
    return new Promise((resolve) => {
      const child = execFile(process.env.AZ ?? 'az', words, options, (_, stdout, stderr) =>
        resolve({ status: child.exitCode ?? -1, stdout, stderr }),
      );
      child.stdin?.end();
    });
  }

  setting(name: string): string {
    return this.azure.environment[name] ?? '';
  }

  async close(): Promise<void> {
    await this.azure.close();
    rmSync(this.folder, { recursive: true });
  }

  private environment(): NodeJS.ProcessEnv {
    const { PATH = '' } = process.env;
    return {
      PATH,
      HOME: this.folder,
      AZURE_CONFIG_DIR: join(this.folder, 'settings'),
      AZURE_CORE_COLLECT_TELEMETRY: 'false',
      AZURE_CORE_ONLY_SHOW_ERRORS: 'true',
      REQUESTS_CA_BUNDLE: this.setting('NODE_EXTRA_CA_CERTS'),
    };
  }
}
