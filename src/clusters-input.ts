import { FAILSAFE_SCHEMA, load, nullCoreTag } from 'js-yaml';
import { clusterType, resourceId } from './azure/resource-id.ts';
import { messageOf } from './errors.ts';
import { Fields, Problems, type ClusterMode } from './input-fields.ts';
import { clusterInputs, type Environment, type Inputs } from './inputs.ts';

/** Inputs that an entry of `clusters` may have; its default is the step's own. */
export const entryInputs: readonly string[] = [
  'cluster-name',
  'resource-group',
  'subscription-id',
  'admin',
  'kubeconfig',
  'connection',
  'ip-name',
  'ip-count',
  'ip-resource-group',
  'ip-from-prefix',
  'grant-access',
  'tags',
  'ip-zones',
  'ip-lock',
  'replace',
  'expect-plan',
  'expected-ips',
  'partner-cidrs',
  'skip-node-groups',
  'static-gateway-configuration',
  'outbound-ports',
  'name',
  'namespace',
  'replicas',
  'image',
  'echo-urls',
  'echo-urls-ipv6',
  'echo-interval',
  'service',
  'service-source-ranges',
  'timeout',
  'operation-timeout',
  'fail-on',
  'delete-ip',
];

/** One entry: what it is called in messages, and its inputs as a workflow would give them. */
interface Entry {
  label: string;
  given: ReadonlyMap<string, string>;
}

/** Reads the input `clusters`, a list in YAML or JSON. What is wrong with any entry is noted in the fields' problems. */
export function readClusters(fields: Fields, environment: Environment, mode: ClusterMode): Inputs[] {
  const entries = readList(fields).flatMap((value, index) => readEntry(fields.problems, value, index));
  const seen = new Map<string, string>();
  return entries.map((entry) => {
    const inputs = clusterInputs(entryFields(fields, entry), environment, mode);
    const id = idOf(inputs);
    const twin = seen.get(id);
    if (twin === undefined) seen.set(id, entry.label);
    // What has no name is told already.
    else if (inputs.clusterName !== '') fields.problems.noteEntry(entry.label, `is the same cluster as ${twin}.`);
    return inputs;
  });
}

const form = 'Give a list of clusters in YAML or JSON, such as `[{cluster-name: web, resource-group: shop}]`.';

/** Every plain value stays the text that it is: names may look like numbers. Aliases, of which a few can stand for millions, are refused. */
function readList(fields: Fields): unknown[] {
  const { problems } = fields;
  const given = fields.text('clusters');
  try {
    const value = load(given, { schema: FAILSAFE_SCHEMA.withTags(nullCoreTag), maxAliases: 0 });
    if (Array.isArray(value) && value.length > 0) return value;
    problems.note('clusters', `is no list with entries. ${form}`);
  } catch (error) {
    const [why = ''] = messageOf(error).split('\n');
    problems.note('clusters', `is neither YAML nor JSON: ${why}. ${hint(given, why)}${form}`);
  }
  return [];
}

/** What the parser's words do not tell. */
function hint(given: string, why: string): string {
  if (why.includes('maxAliases')) return 'Write out what an alias (`*name`) stands for. ';
  return /^[- ]*\t/m.test(given) ? 'YAML is indented by spaces, never by tabs. ' : '';
}

function readEntry(problems: Problems, value: unknown, index: number): Entry[] {
  const place = `clusters[${String(index)}]`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.noteEntry(place, `is no set of inputs. ${form}`);
    return [];
  }
  const given = new Map<string, string>();
  const label = labelOf(place, value);
  const unknown: string[] = [];
  for (const [key, content] of Object.entries(value)) {
    // What is null is not given.
    if (content === null) continue;
    const text = inputText(content);
    if (!entryInputs.includes(key)) unknown.push(key);
    else if (text === undefined) problems.note(key, 'is neither a value nor a list of values.', label);
    else given.set(key, text);
  }
  if (unknown.length > 0)
    problems.noteEntry(
      label,
      `for one of many clusters there is no input ${unknown.join(', ')}. There are: ${entryInputs.join(', ')}.`,
    );
  return [{ label, given }];
}

function labelOf(place: string, value: object): string {
  const name: unknown = 'cluster-name' in value ? value['cluster-name'] : undefined;
  return typeof name === 'string' && name !== '' ? `${place} (${name.slice(name.lastIndexOf('/') + 1)})` : place;
}

/** A value as a workflow would give it as an input; a list has an entry a line. */
function inputText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const isPlain = Array.isArray(value) && value.every((entry) => typeof entry === 'string');
  return isPlain ? value.join('\n') : undefined;
}

/** The inputs of an entry, over those of the step. What is wrong is said of the entry, except what the step says for all. */
function entryFields(step: Fields, { label, given }: Entry): Fields {
  const hasId = given.get('cluster-name')?.startsWith('/') === true;
  // An id says these itself, so the step's, which are for entries with plain names, do not contradict it.
  const saidById = hasId ? ['resource-group', 'subscription-id'] : [];
  return new Fields(
    (name) => given.get(name) ?? (saidById.includes(name) ? '' : step.read(name)),
    new EntryProblems(step.problems, (name, value) => (given.has(name) || value === '' ? label : undefined)),
  );
}

class EntryProblems extends Problems {
  readonly #all: Problems;
  readonly #entryOf: (name: string, given: string) => string | undefined;

  constructor(all: Problems, entryOf: (name: string, given: string) => string | undefined) {
    super();
    this.#all = all;
    this.#entryOf = entryOf;
  }

  override add(name: string, given: string, allowed: string): void {
    const entry = entryInputs.includes(name) ? this.#entryOf(name, given) : undefined;
    this.#all.add(name, given, allowed, entry);
  }
}

/** Azure compares ids without their case. */
function idOf({ subscriptionId, resourceGroup, clusterName }: Inputs): string {
  return resourceId({ subscriptionId, resourceGroup, type: clusterType, name: clusterName }).toLowerCase();
}
