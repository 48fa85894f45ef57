import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { arch, tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const FILE_COMMANDS = ['output', 'step_summary', 'env', 'state', 'path'] as const;
export type FileCommand = (typeof FILE_COMMANDS)[number];

// What a step inherits from the machine: enough to find programs and, on Windows, to open sockets.
const INHERITED = ['PATH', 'HOME', 'USERPROFILE', 'SystemRoot'];

/** The folders and files that a runner makes for one step, and the variables which name them. */
export interface StepFolder {
  readonly workspace: string;
  readonly files: Readonly<Record<FileCommand, string>>;
  readonly variables: Record<string, string>;
  /** All files that are there, by their path in the folder. */
  read(): Promise<Record<string, string>>;
  remove(): Promise<void>;
}

/** Makes a step's folder in the machine's temporary folder. */
export async function createStepFolder(): Promise<StepFolder> {
  const root = await mkdtemp(join(tmpdir(), 'runner-'));
  const folders = { workspace: join(root, 'workspace'), temp: join(root, 'temp'), tools: join(root, 'tools') };
  await Promise.all(Object.values(folders).map((folder) => mkdir(folder)));
  const files = Object.fromEntries(FILE_COMMANDS.map((name) => [name, join(folders.temp, name)])) as Record<
    FileCommand,
    string
  >;
  const event = join(folders.temp, 'event.json');
  await Promise.all([writeFile(event, '{}'), ...Object.values(files).map((file) => writeFile(file, ''))]);
  return {
    workspace: folders.workspace,
    files,
    variables: {
      ...inherited(),
      ...RUN_VARIABLES,
      ...Object.fromEntries(FILE_COMMANDS.map((name) => [`GITHUB_${name.toUpperCase()}`, files[name]])),
      GITHUB_EVENT_PATH: event,
      GITHUB_WORKSPACE: folders.workspace,
      RUNNER_TEMP: folders.temp,
      RUNNER_TOOL_CACHE: folders.tools,
      RUNNER_WORKSPACE: root,
      RUNNER_OS: { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }[process.platform as string] ?? process.platform,
      RUNNER_ARCH: arch().toUpperCase(),
    },
    read: () => readAll(root),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

async function readAll(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const read = async (file: string): Promise<[string, string]> => [relative(root, file), await readFile(file, 'utf8')];
  return Object.fromEntries(await Promise.all(files.map(read)));
}

// https://docs.github.com/actions/reference/workflows-and-actions/variables
const RUN_VARIABLES = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTION: '__self',
  GITHUB_ACTION_REF: '',
  GITHUB_ACTION_REPOSITORY: '',
  GITHUB_ACTOR: 'octocat',
  GITHUB_ACTOR_ID: '583231',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_BASE_REF: '',
  GITHUB_EVENT_NAME: 'workflow_dispatch',
  GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
  GITHUB_HEAD_REF: '',
  GITHUB_JOB: 'egress',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_REF_PROTECTED: 'false',
  GITHUB_REF_TYPE: 'branch',
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
  GITHUB_REPOSITORY_ID: '1296269',
  GITHUB_REPOSITORY_OWNER: 'octo-org',
  GITHUB_REPOSITORY_OWNER_ID: '6811672',
  GITHUB_RETENTION_DAYS: '90',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_ID: '1658821493',
  GITHUB_RUN_NUMBER: '3',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
  GITHUB_TRIGGERING_ACTOR: 'octocat',
  GITHUB_WORKFLOW: 'Egress',
  GITHUB_WORKFLOW_REF: 'octo-org/octo-repo/.github/workflows/egress.yml@refs/heads/main',
  GITHUB_WORKFLOW_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
  RUNNER_ENVIRONMENT: 'github-hosted',
  RUNNER_NAME: 'loopback',
};

function inherited(): Record<string, string> {
  return Object.fromEntries(
    INHERITED.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
