import { execFile } from 'node:child_process';
import { access, constants, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const MACOS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  // Pages here are files: whatever they name on the network stays unread.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // Time passes as fast as the page's work is done, so that Mermaid has drawn before Chromium looks.
  '--virtual-time-budget=20000',
];

/** Opens a page in a headless Chromium with a profile of its own and returns what it prints. */
export async function runChromium(page: URL, flags: string[]): Promise<string> {
  const program = await findChromium();
  const profile = await mkdtemp(join(tmpdir(), 'chromium-'));
  try {
    const arguments_ = [...FLAGS, `--user-data-dir=${profile}`, ...flags, page.href];
    const { stdout } = await promisify(execFile)(program, arguments_, {
      maxBuffer: 256 * 1024 * 1024,
      timeout: 60_000,
    });
    return stdout;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function findChromium(): Promise<string> {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  for (const file of [...onPath, ...MACOS]) {
    const found = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return file;
  }
  throw new Error(
    `none of ${NAMES.join(', ')} is on PATH. Debian and Ubuntu: sudo apt-get install chromium; Fedora: sudo dnf install chromium; macOS: brew install --cask chromium`,
  );
}
