// What can become of an operation that Azure has accepted, for each that pin and unpin begin.
import type { Fault } from '../../local-azure/http/faults.ts';
import type { Bench } from '../integration/bench.ts';
import { on } from '../integration/in-process.ts';
import { correlationId, runWith, type Watched } from './azure-faults.ts';
import { isWhole, tell } from './table.ts';

/** A write that takes time. */
interface Operation {
  name: string;
  mode: 'pin' | 'unpin';
  method: 'PUT' | 'DELETE';
  /** Where it is written, and where its status is. */
  resource: string;
  status: string;
}

const network = 'Microsoft.Network/locations/\\w+/operations/';
const service = 'Microsoft.ContainerService/locations/\\w+/operations/';
const operations: readonly Operation[] = [
  {
    name: 'creating the IP',
    mode: 'pin',
    method: 'PUT',
    resource: 'publicIPAddresses/demo-egress\\?',
    status: network,
  },
  { name: 'the switch', mode: 'pin', method: 'PUT', resource: 'managedClusters/demo\\?', status: service },
  { name: 'the switch back', mode: 'unpin', method: 'PUT', resource: 'managedClusters/demo\\?', status: service },
  {
    name: 'deleting the IP',
    mode: 'unpin',
    method: 'DELETE',
    resource: 'publicIPAddresses/demo-egress\\?',
    status: network,
  },
];

interface Fate {
  fault: string;
  faults: (operation: Operation) => Fault[];
  /** What the run says where it does not overcome it; undefined where it must. */
  says?: RegExp;
  reason?: string;
}

const headers = { 'x-ms-correlation-request-id': correlationId };
const arm = (url: string, method = 'GET'): Fault['match'] => ({ service: 'arm', method, url });

/** Every poll says this. */
function polls(body: unknown, more: Partial<Fault> = {}, others: Record<string, string> = {}): Fate['faults'] {
  return ({ status }) => [
    { match: arm(status), when: 'before', do: { status: 200, headers: { ...headers, ...others }, body }, ...more },
  ];
}

const error = { code: 'InternalOperationError', message: 'it broke' };
const superseded = { code: 'NotLatestOperation', message: 'the operation has been preempted by another one' };

const fates: readonly Fate[] = [
  {
    fault: 'ends Failed',
    faults: polls({ status: 'Failed', error }),
    says: /operation failed: InternalOperationError: it broke/,
  },
  {
    fault: 'ends Failed, nobody says why',
    faults: polls({ status: 'Failed' }),
    says: /operation failed: Azure does not say why/,
  },
  { fault: 'ends Canceled', faults: polls({ status: 'Canceled' }), says: /canceled the operation/ },
  {
    fault: 'never ends',
    faults: polls({ status: 'InProgress' }),
    says: /did not end within operation-timeout/,
    reason: 'timeout',
  },
  {
    fault: 'Succeeded with an error inside',
    faults: polls({ status: 'Succeeded', error: superseded }, { when: 'after' }),
  },
  {
    fault: 'its status is not found at first',
    faults: ({ status }) =>
      [1, 2].map((nth) => ({
        match: arm(status),
        nth,
        when: 'before',
        do: { status: 404, headers, body: { error: { code: 'NotFound', message: 'no' } } },
      })),
  },
  {
    fault: 'its status is never found',
    faults: ({ status }) => [
      {
        match: arm(status),
        when: 'before',
        do: { status: 404, headers, body: { error: { code: 'NotFound', message: 'no' } } },
      },
    ],
    says: /NotFound: no/,
  },
  {
    fault: 'its status asks to wait for a day',
    faults: polls({ status: 'InProgress' }, { nth: 1 }, { 'retry-after': '86400' }),
  },
  {
    fault: 'accepted without saying where its status is',
    faults: ({ resource, method }) => [
      { match: arm(resource, method), nth: 1, when: 'after', do: { status: 202, headers, body: '' } },
    ],
  },
];

const some = ['ends Failed', 'never ends'];

async function meet(
  bench: Bench,
  operation: Operation,
  { fault, faults, says, reason = 'azure' }: Fate,
): Promise<string[]> {
  await bench.azure.reset('default');
  if (operation.mode === 'unpin') await runWith(bench, [], { mode: 'pin' });
  const inputs = {
    mode: operation.mode,
    'operation-timeout': '1m',
    ...(operation.mode === 'unpin' ? { 'delete-ip': 'true' } : {}),
  };
  const run = await runWith(bench, faults(operation), inputs);
  const met = says ? ending(run, says, reason) : whole(run, operation.mode);
  const next = says ? completion(await runWith(bench, [], inputs), operation) : [];
  return [...met, ...next].map((words) => `${operation.name} ${fault}: ${words}`);
}

/** Where only the IP was left to delete, nothing of the cluster is there to be proved. */
function completion(run: Watched, { mode, method }: Operation): string[] {
  const words = method === 'DELETE' && !run.failed ? [] : whole(run, mode);
  return words.map((word) => `the next run: ${word}`);
}

function ending({ said, outputs, failed, slept, asked }: Watched, says: RegExp, reason: string): string[] {
  const words = said.join('\n');
  return [
    ...(failed && outputs['failure-reason'] === reason ? [] : [`failure-reason ${outputs['failure-reason'] ?? ''}`]),
    ...(says.test(words) ? [] : [`it says ${said.slice(-3).join(' ')}`]),
    ...(words.includes('Next: ') ? [] : ['no next step']),
    ...(reason === 'timeout' || words.includes(correlationId) ? [] : ['no correlation id']),
    ...(asked.length < 150 && slept < 150_000 ? [] : [`${String(asked.length)} requests, slept ${String(slept)}`]),
  ];
}

function whole({ said, outputs, failed }: Watched, mode: Operation['mode']): string[] {
  const expected = mode === 'pin' ? 'pinned' : 'as-expected';
  return !failed && outputs.verdict === expected
    ? []
    : [`verdict ${outputs.verdict ?? ''}: ${said.slice(-3).join(' ')}`];
}

test('an operation that Azure has accepted is followed to whatever its end is', async () => {
  const results = new Map<string, { times: number; failures: string[] }>();
  const chosen = fates.filter(({ fault }) => isWhole || some.includes(fault));
  const work = chosen.flatMap((fate) =>
    operations.slice(isWhole ? 0 : 1, isWhole ? 4 : 2).map((operation) => ({ fate, operation })),
  );
  const lane = (): Promise<void> =>
    on('default', async (bench) => {
      for (let next = work.shift(); next; next = work.shift()) {
        const failures = await meet(bench, next.operation, next.fate);
        const { fault } = next.fate;
        const result = results.get(fault) ?? { times: 0, failures: [] };
        results.set(fault, { times: result.times + 1, failures: [...result.failures, ...failures] });
      }
    });
  await Promise.all(Array.from({ length: isWhole ? 4 : 1 }, lane));
  for (const { fault, says } of chosen) {
    const { times = 0, failures: own = [] } = results.get(fault) ?? {};
    const outcome = says
      ? `ended with words and completed by the next run ${String(times)}`
      : `overcome ${String(times)}`;
    tell({ area: 'Operations', fault, times, outcome: `${outcome} of ${String(times)}`, failures: own });
  }
}, 900_000);
