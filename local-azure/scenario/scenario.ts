import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import type { Fault } from '../http/faults.ts';
import type { Latencies } from '../http/server.ts';
import type { EchoBehaviour, KubernetesBehaviour } from '../kubernetes/cluster-view.ts';
import { isObject, object, text, type Json } from '../state/json.ts';
import { invalidity } from '../state/resource-types.ts';
import { initialResources, mergeScenario, withSubscription } from './resources.ts';

/** The start state of local Azure. */
export interface Scenario {
  name: string;
  subscriptionId: string;
  tenantId: string;
  /** The service principal that the action signs in as; `subject` is that of the GitHub OIDC token it trusts. */
  caller: { clientId: string; objectId: string; subject: string };
  latencies: Latencies;
  /** Milliseconds that operations take. */
  operations: { network: number; cluster: number };
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

const folder = new URL('../scenarios/', import.meta.url);
const schemaFile = new URL('../schemas/scenario.schema.json', import.meta.url);

/**
 * Reads a scenario by its name, or a file.
 * @throws ScenarioError naming the file and what is wrong in it
 */
export function loadScenario(nameOrFile: string): Scenario {
  const content = withSubscription(readScenario(nameOrFile));
  const resources = initialResources(object(content.resources));
  for (const resource of resources) {
    const reason = invalidity(resource);
    if (reason !== undefined) throw new ScenarioError(`scenario ${nameOrFile}: ${resource.id}: ${reason}`);
  }
  return {
    name: text(content.name),
    subscriptionId: text(content.subscriptionId),
    tenantId: text(content.tenantId),
    caller: content.caller as Scenario['caller'],
    latencies: object(content.latencies),
    operations: { network: 0, cluster: 0, ...object(content.operations) },
    faults: (content.faults ?? []) as Fault[],
    echo: object(content.echo),
    clusters: Object.entries(object(content.clusters)).map(([id, cluster]) => readClusterEntry(id, object(cluster))),
    resources,
  };
}

function readClusterEntry(id: string, cluster: Json): ScenarioCluster {
  return {
    id,
    objects: (cluster.objects ?? []) as Json[],
    behaviour: object(cluster.kubernetes),
    previewProperties: object(cluster.previewProperties),
  };
}

/** The content of a scenario's file, merged over what it extends. */
function readScenario(nameOrFile: string): Json {
  const isFile = /[/\\]|\.ya?ml$/.test(nameOrFile);
  const path = isFile ? resolve(nameOrFile) : new URL(`${nameOrFile}.yaml`, folder);
  const content = parseFile(nameOrFile, path);
  refuseSchemaErrors(nameOrFile, content);
  const name = isFile ? resolve(nameOrFile) : nameOrFile;
  const base = content.extends;
  return { ...(typeof base === 'string' ? object(mergeScenario(readScenario(base), content)) : content), name };
}

function parseFile(name: string, path: string | URL): Json {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new ScenarioError(
      missing ? `there is no scenario ${name}` : `scenario ${name} cannot be read: ${String(error)}`,
    );
  }
  try {
    const content: unknown = parse(source);
    if (isObject(content)) return content;
  } catch (error) {
    throw new ScenarioError(`scenario ${name} is no YAML: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new ScenarioError(`scenario ${name} is no YAML object`);
}

let validate: ReturnType<Ajv2020['compile']> | undefined;

function refuseSchemaErrors(name: string, content: Json): void {
  validate ??= new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(schemaFile, 'utf8')) as Json,
  );
  if (validate(content)) return;
  const lines = (validate.errors ?? []).map((error) => `  ${error.instancePath || '/'}: ${words(error)}`);
  throw new ScenarioError(`scenario ${name} does not fit its schema:\n${[...new Set(lines)].join('\n')}`);
}

function words({ message = '', params }: ErrorObject): string {
  const property = text((params as Json).additionalProperty);
  return property === '' ? message : `${message}: ${property}`;
}
