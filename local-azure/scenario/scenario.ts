import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { CloudName } from '../clouds.ts';
import type { Fault } from '../http/faults.ts';
import type { Latencies } from '../http/server.ts';
import type { MachineIdentities } from '../entra/instance-metadata.ts';
import type { EchoBehaviour, KubernetesBehaviour } from '../kubernetes/cluster-view.ts';
import type { Limits } from '../resource-manager/throttling.ts';
import type { IdCase } from '../resource-manager/id-case.ts';
import { schemaErrors } from '../schemas/schema-errors.ts';
import { isObject, list, object, text, type Json } from '../state/json.ts';
import { isIdOf, same } from '../state/resource-id.ts';
import { clusterType, invalidity } from '../state/resource-types.ts';
import type { Resource } from '../state/state.ts';
import { initialResources, mergeScenario, withSubscription, withSubscriptions } from './resources.ts';

/** The start state of local Azure. */
export interface Scenario {
  name: string;
  subscriptionId: string;
  tenantId: string;
  /** Which of the world's clouds it plays; where none is told, one of its own. */
  cloud: CloudName | undefined;
  /** The service principal that the action signs in as; `subject` is that of the GitHub OIDC token it trusts. */
  caller: {
    clientId: string;
    objectId: string;
    groups?: string[];
    subject: string;
    secret?: string;
    certificate?: string;
    federatedCredentials?: { issuer: string; subject: string; audience?: string }[];
    refusal?: 'conditional-access' | 'disabled' | 'expired-secret';
  };
  /** The machine that the action runs on, where that is one of Azure's. */
  runner: { identities: MachineIdentities };
  /** Seconds that access tokens live; undefined: as long as Entra's. */
  tokenLifetime: number | undefined;
  /** Seconds that the tokens live that are exchanged for those, GitHub's and the runner's own. */
  assertionLifetime: number | undefined;
  /** Applications of Microsoft that the tenant lacks, or has disabled, by their ids. */
  resourcePrincipals: Record<string, 'missing' | 'disabled'>;
  /** Subscriptions besides its own, with nothing in them. */
  otherSubscriptions: { subscriptionId: string; tenantId: string; displayName: string }[];
  latencies: Latencies;
  /** Milliseconds that operations take. */
  operations: { network: number; cluster: number };
  /** Resource Manager's limits, where they are not Azure's. */
  limits: Partial<Limits>;
  /** Entries of a page of a list. */
  pageSize: number;
  /** How ids are written in answers, where not as they are. */
  idCase: IdCase | undefined;
  /** Milliseconds until a new role assignment takes effect. */
  grantDelay: number;
  /** Namespaces that the subscription has not registered. */
  unregistered: string[];
  faults: Fault[];
  echo: EchoBehaviour;
  clusters: ScenarioCluster[];
  /** All Azure resources, role assignments, custom role definitions and locks included. */
  resources: Json[];
}

export interface ScenarioCluster {
  id: string;
  objects: Json[];
  behaviour: KubernetesBehaviour;
  previewProperties: Json;
}

/** A scenario that cannot be used, and why. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
}

/** What is no plain name is a file; one that a file names lies beside it. */
const fileName = /[/\\]|\.ya?ml$/;
const folder = fileURLToPath(new URL('../scenarios/', import.meta.url));

/**
 * Reads a scenario by its name, or a file.
 * @throws ScenarioError naming the file and what is wrong in it
 */
export function loadScenario(nameOrFile: string): Scenario {
  const read = readScenario(nameOrFile);
  refuseTwins(nameOrFile, read);
  const content = withSubscriptions(read);
  const resources = initialResources(object(content.resources));
  for (const resource of resources) {
    const reason = invalidity(resource);
    if (reason !== undefined) throw new ScenarioError(`scenario ${nameOrFile}: ${resource.id}: ${reason}`);
  }
  return {
    name: text(content.name),
    subscriptionId: text(content.subscriptionId),
    tenantId: text(content.tenantId),
    cloud: content.cloud as CloudName | undefined,
    caller: object(content.caller) as Scenario['caller'],
    runner: { identities: object(object(content.runner).identities) },
    tokenLifetime: content.tokenLifetime as number | undefined,
    assertionLifetime: content.assertionLifetime as number | undefined,
    resourcePrincipals: object(content.resourcePrincipals) as Scenario['resourcePrincipals'],
    otherSubscriptions: list(content.otherSubscriptions).map((subscription) => ({
      tenantId: text(content.tenantId),
      displayName: 'Another',
      ...object(subscription),
    })) as Scenario['otherSubscriptions'],
    latencies: object(content.latencies),
    operations: { network: 0, cluster: 0, ...object(content.operations) },
    limits: object(content.limits),
    pageSize: Number(content.pageSize ?? 100),
    idCase: content.idCase as IdCase | undefined,
    grantDelay: Number(content.grantDelay ?? 0),
    unregistered: (content.unregistered ?? []) as string[],
    faults: (content.faults ?? []) as Fault[],
    echo: object(content.echo),
    clusters: readClusters(nameOrFile, object(content.clusters), resources),
    resources,
  };
}

/** The same id in two forms, perhaps one of them in the scenario that is extended, would be two resources of one id. */
function refuseTwins(name: string, content: Json): void {
  for (const key of ['resources', 'clusters']) {
    const known = new Map<string, string>();
    for (const id of Object.keys(object(content[key]))) {
      const whole = withSubscription(id, text(content.subscriptionId)).toLowerCase();
      const twin = known.get(whole);
      if (twin !== undefined) throw new ScenarioError(`scenario ${name}: ${key}: ${twin} and ${id} are the same id`);
      known.set(whole, id);
    }
  }
}

/** Every cluster among the resources, with what is said of its Kubernetes. */
function readClusters(name: string, described: Json, resources: readonly Resource[]): ScenarioCluster[] {
  const ids = resources.map(({ id }) => id).filter((id) => isIdOf(id, clusterType));
  const stray = Object.keys(described).find((key) => !ids.some((id) => same(id, key)));
  if (stray !== undefined) throw new ScenarioError(`scenario ${name}: clusters: ${stray} is not among the resources`);
  return ids.map((id) => {
    const [, cluster] = Object.entries(described).find(([key]) => same(key, id)) ?? [];
    const { objects, kubernetes, previewProperties } = object(cluster);
    const behaviour: KubernetesBehaviour = object(kubernetes);
    const { tokens = [], userToken } = behaviour;
    if (userToken !== undefined && !tokens.some(({ token }) => token === userToken))
      throw new ScenarioError(`scenario ${name}: clusters: ${id}: userToken ${userToken} is none of its tokens`);
    return {
      id,
      objects: (objects ?? []) as Json[],
      behaviour,
      previewProperties: object(previewProperties),
    };
  });
}

/** The content of a scenario's file, merged over what it extends. `through` are the files that lead to it. */
function readScenario(nameOrFile: string, through: readonly string[] = []): Json {
  const isFile = fileName.test(nameOrFile);
  const extending = through.at(-1);
  const here = extending === undefined ? process.cwd() : dirname(extending);
  const path = isFile ? resolve(here, nameOrFile) : join(folder, `${nameOrFile}.yaml`);
  if (through.includes(path)) throw new ScenarioError(`scenario ${[...through, path].join(' → ')} extends itself`);
  const content = parseFile(nameOrFile, path);
  refuseSchemaErrors(nameOrFile, content);
  const base = content.extends;
  const whole =
    typeof base === 'string' ? object(mergeScenario(readScenario(base, [...through, path]), content)) : content;
  return { ...whole, name: isFile ? path : nameOrFile };
}

function parseFile(name: string, path: string): Json {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch (error) {
    throw new ScenarioError(unreadable(name, path, error as NodeJS.ErrnoException));
  }
  try {
    const content: unknown = parse(source);
    if (isObject(content)) return content;
  } catch (error) {
    throw new ScenarioError(`scenario ${name} is no YAML: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new ScenarioError(`scenario ${name} is no YAML object`);
}

function unreadable(name: string, path: string, { code, message }: NodeJS.ErrnoException): string {
  if (code !== 'ENOENT') return `scenario ${name} cannot be read: ${message}`;
  if (fileName.test(name)) return `there is no scenario file ${path}`;
  const names = readdirSync(folder).map((file) => file.replace(/\.yaml$/, ''));
  return `there is no scenario ${name}; there are: ${names.join(', ')}`;
}

function refuseSchemaErrors(name: string, content: Json): void {
  const errors = schemaErrors('scenario', content);
  if (errors.length === 0) return;
  throw new ScenarioError(
    `scenario ${name} does not fit its schema:\n${errors.map((error) => `  ${error}`).join('\n')}`,
  );
}
