// The way to Azure changes in the middle of a run: nobody listens any more, or somebody else does.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { createAuthority } from '../../local-azure/http/certificates.ts';
import { mostTries } from '../../src/network/retry.ts';
import type { Bench } from '../integration/bench.ts';
import { CountingClock, on, runHere, type Ended } from '../integration/in-process.ts';
import { atRequest } from './at-request.ts';
import { Passage } from './passage.ts';
import { isWhole, tell } from './table.ts';

const area = 'Network';

/** Ports of servers that are not Azure: one with a certificate of an authority that nobody knows, one without TLS. */
const ports = { stranger: 0, plain: 0 };
const servers: Server[] = [];
beforeAll(async () => {
  const other = await createAuthority('somebody else');
  const { key, cert } = await other.issueServer(['127.0.0.1']);
  servers.push(createTlsServer({ key, cert: `${cert}\n${other.certificate}` }), createServer());
  for (const server of servers) await once(server.listen(0, '127.0.0.1'), 'listening');
  const [stranger = 0, plain = 0] = servers.map((server) => (server.address() as AddressInfo).port);
  Object.assign(ports, { stranger, plain });
});
afterAll(() => {
  for (const server of servers) server.close();
});

/** What becomes of the way. */
interface Kind {
  name: string;
  change: (passage: Passage) => Promise<void>;
  /** Connections that are tried in vain: all tries of the policy, or one. */
  tries: number;
  /** How the error ends. */
  said: RegExp;
}

const network =
  /\nNext: (Run this again.* look at (the network, proxy and certificates|https:\/\/azure.status.microsoft, at the network and proxy)|Look whether resource-manager-endpoint is right)/;
const kinds: readonly Kind[] = [
  { name: 'connection refused', change: (passage) => passage.shut(), tries: mostTries, said: network },
  { name: 'connection cut before TLS', change: (passage) => passage.lead(), tries: mostTries, said: network },
  {
    ...{ name: 'certificate of an unknown authority', change: (passage) => passage.lead(ports.stranger), tries: 1 },
    said: /certificate.*\nNext: .*NODE_EXTRA_CA_CERTS: /,
  },
  { name: 'a server without TLS', change: (passage) => passage.lead(ports.plain), tries: 1, said: network },
];
const kindsHere = kinds.filter(({ name }) => isWhole || /refused|authority/.test(name));

/** A clock by which something is done after each wait. */
function clockWith(deed: () => Promise<void>): CountingClock {
  const clock = new CountingClock();
  const { sleep } = clock;
  clock.sleep = (milliseconds) => sleep(milliseconds).then(deed);
  return clock;
}

/** A run in the middle of which a way changes. */
interface Met extends Ended {
  isMet: boolean;
  /** Faults at the way, the one of the request included whose connection was cut. */
  faults: string[];
}

interface Case {
  bench: Bench;
  passage: Passage;
  environment: Record<string, string | undefined>;
}

async function runOn({ bench, passage, environment }: Case, clock = new CountingClock()): Promise<Met> {
  const before = passage.faults.length;
  const ended = await runHere(bench, {}, { environment, clock });
  return { ...ended, isMet: true, faults: passage.faults.slice(before), slept: clock.slept };
}

/** Runs while the way changes at the nth request to Resource Manager. */
async function runChanged(each: Case, nth: number, change: () => Promise<void>, clock?: CountingClock): Promise<Met> {
  const { bench } = each;
  const point = { match: { service: ['arm'] as const }, nth, when: 'before' as const };
  const { run, deed } = await atRequest(bench, point, {
    run: () => runOn(each, clock),
    deed: () => change().then(() => true),
  });
  await bench.control('PUT', 'faults', []);
  return { ...run, isMet: deed === true };
}

/** Azure by a passage to Resource Manager. What tokens are for it tells itself: the passage is no name of it. */
async function throughPassage(bench: Bench): Promise<Case> {
  const { environment } = bench.azure;
  const passage = await Passage.open(environment.AZURE_RESOURCE_MANAGER_ENDPOINT ?? '');
  const own = { AZURE_RESOURCE_MANAGER_ENDPOINT: passage.url, AZURE_AUTHORITY_HOST: '' };
  return { bench, passage, environment: { ...environment, ...own } };
}

function wordsOf({ annotations }: Ended): string {
  return annotations.map(({ message }) => message).join('\n');
}

/** What is not as it must be with a run for which the way stayed as it had become; of so many faults nothing is heard. */
function afterEver({ tries, said }: Kind, run: Met, whom: string, unseen = 0): string[] {
  const words = wordsOf(run);
  const reason = run.outputs['failure-reason'] ?? '';
  return [
    ...(run.isMet ? [] : ['not struck']),
    ...(reason === 'azure' ? [] : [`reason ${reason}`]),
    ...(said.test(words) && words.includes(whom) ? [] : [`words ${words}`]),
    ...(run.faults.length >= Math.max(1, tries - unseen) && run.faults.length <= tries + 1
      ? []
      : [`faults ${run.faults.join()}`]),
    ...(run.slept <= 120_000 ? [] : [`slept ${String(run.slept)}`]),
  ];
}

/** Requests to Resource Manager at which the way changes, among them the writes of the address and of the cluster. Operations are asked for by Azure's own address, not by this way. */
const points = isWhole ? [1, 3, 8, 10, 12, 14] : [10];

function portOf({ azure }: Bench): number {
  return Number(new URL(azure.environment.AZURE_RESOURCE_MANAGER_ENDPOINT ?? '').port);
}

/** Opens the way again, and completes what was begun. */
async function complete(each: Case): Promise<string[]> {
  await each.passage.lead(portOf(each.bench));
  const next = await runOn(each);
  return next.outputs.verdict === 'pinned' ? [] : [`next run: ${next.outputs.verdict ?? ''} ${wordsOf(next)}`];
}

/** Looks at a way of its own at all points, each in a new Azure. */
async function atPoints(
  points: readonly number[],
  look: (each: Case, nth: number) => Promise<string[]>,
): Promise<string[]> {
  const failures: string[] = [];
  await on('default', async (bench) => {
    const each = await throughPassage(bench);
    for (const [index, nth] of points.entries()) {
      if (index > 0) await bench.azure.reset();
      failures.push(...(await look(each, nth)).map((words) => `request ${String(nth)}: ${words}`));
    }
    await each.passage.close();
  });
  return failures;
}

const times = points.length;
/** Where a way that is open again is taken: also for what is asked before anybody signs in. */
const brief = isWhole ? points : [1, 10];
const patience = 300_000;

test.each(kindsHere)(
  '$name from the middle of a run on ends it, in bounded tries, and the next run completes it',
  async (kind) => {
    const failures = await atPoints(points, async (each, nth) => {
      const run = await runChanged(each, nth, () => kind.change(each.passage));
      // The first request is the one that fetch sends, which does not tell that its connection was cut.
      const unseen = nth === 1 ? 1 : 0;
      return [...afterEver(kind, run, each.passage.url, unseen), ...(await complete(each))];
    });
    const count = `${String(times)} of ${String(times)}`;
    const outcome = failures.length === 0 ? `azure with words, completed ${count}` : 'not as it must be';
    tell({ area, fault: `${kind.name}, Resource Manager`, times, outcome, failures });
  },
  patience,
);

/** Signs in by a way that has changed before anything was asked. */
async function signedInBy(bench: Bench, { change }: Kind): Promise<Met> {
  const { environment } = bench.azure;
  const passage = await Passage.open(environment.AZURE_AUTHORITY_HOST ?? '');
  await change(passage);
  const run = await runOn({ bench, passage, environment: { ...environment, AZURE_AUTHORITY_HOST: passage.url } });
  await passage.close();
  return run;
}

test(
  'whoever cannot be signed in for want of a way to Entra is told so, in bounded tries, and nothing is changed',
  async () => {
    const failures: string[] = [];
    await on('default', async (bench) => {
      for (const kind of kindsHere) {
        const run = await signedInBy(bench, kind);
        const isUnchanged = run.outputs.changed === 'false';
        const wrong = [
          ...afterEver(kind, run, 'Entra did not sign in'),
          ...(isUnchanged ? [] : ['something was changed']),
        ];
        failures.push(...wrong.map((words) => `${kind.name}: ${words}`));
      }
    });
    const outcome = failures.length === 0 ? 'azure with words' : 'not as it must be';
    tell({ area, fault: 'no way to Entra', times: kindsHere.length, outcome, failures });
  },
  patience,
);

test(
  'connections that are refused for a while are overcome',
  async () => {
    const failures = await atPoints(brief, async (each, nth) => {
      const { bench, passage } = each;
      let waits = -1;
      const clock = clockWith(async () => {
        if (waits >= 0) waits += 1;
        if (waits === mostTries - 1) await passage.lead(portOf(bench));
      });
      const shut = (): Promise<void> => {
        waits = 0;
        return passage.shut();
      };
      const run = await runChanged(each, nth, shut, clock);
      const refused = run.faults.filter((code) => code === 'ECONNREFUSED').length;
      const isOvercome = run.isMet && refused >= mostTries - 2 && run.outputs.verdict === 'pinned';
      return isOvercome ? [] : [`${String(refused)} refused, ${wordsOf(run)}`];
    });
    const outcome =
      failures.length === 0 ? `overcome ${String(brief.length)} of ${String(brief.length)}` : 'not overcome';
    tell({ area, fault: 'connection refused for a while, Resource Manager', times: brief.length, outcome, failures });
  },
  patience,
);
