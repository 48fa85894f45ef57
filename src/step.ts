import { resourceGroupName } from './azure/resource-id.ts';
import { readClusters } from './clusters-input.ts';
import { Fields, Problems, type ClusterMode } from './input-fields.ts';
import { access, clusterInputs, type Access, type Environment, type InputReader, type Inputs } from './inputs.ts';

/** What `discover` looks for, and where. */
export interface DiscoverInputs extends Access {
  /** Empty until sign-in, where the workflow leaves it to the session. */
  subscriptionId: string;
  /** Empty for the whole subscription. */
  resourceGroup: string;
  /** Name or pattern; empty for any. */
  clusterName: string;
  /** Undefined is any value. */
  tags: Record<string, string | undefined>;
}

/** What a step does: something with one cluster, with many, or finding them. */
export type Step =
  | { kind: 'cluster'; inputs: Inputs }
  | { kind: 'fleet'; mode: ClusterMode; clusters: Inputs[]; concurrency: number }
  | { kind: 'discover'; inputs: DiscoverInputs };

/** Modes that may look at many clusters in one step: they change nothing. */
const fleetModes: readonly ClusterMode[] = ['check', 'plan'];

/**
 * Reads and checks every input of a step. Nothing is contacted.
 * @throws ActionError `input` that names every bad input, what was given and what is allowed.
 */
export function readStep(read: InputReader, environment: Environment): Step {
  const fields = new Fields(read, new Problems());
  const mode = fields.mode();
  const step = mode === 'discover' ? discoverStep(fields, environment) : clusterStep(fields, environment, mode);
  fields.problems.refuse();
  return step;
}

function clusterStep(fields: Fields, environment: Environment, mode: ClusterMode): Step {
  if (fields.text('clusters') === '') return { kind: 'cluster', inputs: clusterInputs(fields, environment, mode) };
  if (!fleetModes.includes(mode)) {
    fields.problems.note(
      'clusters',
      `mode ${mode} takes one cluster a step, because one mistake would be an outage of all of them. Give each a job of its own: mode discover makes the matrix. Many in one step: modes ${fleetModes.join(', ')}.`,
    );
  }
  const concurrency = fields.integer('concurrency', 1, 64);
  return { kind: 'fleet', mode, clusters: readClusters(fields, environment, mode), concurrency };
}

function discoverStep(fields: Fields, environment: Environment): Step {
  if (fields.text('clusters') !== '')
    fields.problems.note('clusters', 'mode discover finds them itself: leave this out.');
  const inputs: DiscoverInputs = {
    ...access(fields, environment),
    subscriptionId: fields.optionalGuid('subscription-id', environment.AZURE_SUBSCRIPTION_ID),
    resourceGroup: fields.optional(
      'resource-group',
      resourceGroupName,
      'Give a resource group, or none for all of them.',
    ),
    clusterName: fields.optional(
      'cluster-name',
      /^[-\w*?]{1,63}$/,
      'In mode discover give a name, in which * stands for any letters and ? for one, or none for all clusters.',
    ),
    tags: fields.tagFilters(),
  };
  return { kind: 'discover', inputs };
}
