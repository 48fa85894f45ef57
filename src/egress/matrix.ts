import { parseResourceId } from '../azure/resource-id.ts';
import { object, text, type Json } from '../json.ts';

/** Which clusters of a subscription are meant; what is left out restricts nothing. */
export interface ClusterFilter {
  /** A name of letters, digits, `-` and `_` in which `*` stands for any of them and `?` for one. */
  clusterName: string;
  /** All must be there; undefined is any value. */
  tags: Readonly<Record<string, string | undefined>>;
}

/** A cluster as inputs name it. The subscription is the step's own: where its id is masked, the runner would drop the whole output. */
export interface FoundCluster {
  'cluster-name': string;
  'resource-group': string;
}

/** One job: a cluster, or several as text for the input `clusters`. */
export interface MatrixEntry extends Partial<FoundCluster> {
  clusters: string;
}

/** What `strategy.matrix` takes. */
export interface Matrix {
  include: MatrixEntry[];
}

/** The clusters of Azure's list that are meant, in the order of their groups and names. One that is being deleted is none any more. */
export function selectClusters(bodies: readonly Json[], filter: ClusterFilter): FoundCluster[] {
  return bodies
    .filter((body) => isMeant(body, filter) && text(object(body.properties).provisioningState) !== 'Deleting')
    .map((body) => parseResourceId(text(body.id)))
    .filter((id) => id !== undefined)
    .map(({ name, resourceGroup }) => ({ 'cluster-name': name, 'resource-group': resourceGroup }))
    .sort((left, right) => (sortKey(left) < sortKey(right) ? -1 : 1));
}

function sortKey(cluster: FoundCluster): string {
  return `${cluster['resource-group']}/${cluster['cluster-name']}`.toLowerCase();
}

/** Azure compares names, and keys of tags, without their case; values of tags with it. Source: https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources#limitations */
function isMeant(body: Json, { clusterName, tags }: ClusterFilter): boolean {
  const present = new Map(Object.entries(object(body.tags)).map(([key, value]) => [key.toLowerCase(), value]));
  const hasTags = Object.entries(tags).every(([key, value]) =>
    value === undefined ? present.has(key.toLowerCase()) : present.get(key.toLowerCase()) === value,
  );
  return hasTags && (clusterName === '' || isLike(text(body.name), clusterName));
}

/** Follows all places of the name that the pattern's beginning leads to: a regular expression would try every way to divide it among many stars. */
function isLike(given: string, pattern: string): boolean {
  const name = given.toLowerCase();
  const all = Array.from({ length: name.length + 1 }, (_, place) => place);
  let places = [0];
  for (const sign of pattern.toLowerCase()) {
    places =
      sign === '*'
        ? all.slice(places[0] ?? all.length)
        : places.filter((place) => place < name.length && [name[place], '?'].includes(sign)).map((place) => place + 1);
  }
  return places.includes(name.length);
}

/** Jobs that a matrix may make: https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations */
const mostJobs = 256;

/** One job a cluster; where GitHub does not take as many jobs, each gets its even share. */
export function matrixOf(clusters: readonly FoundCluster[]): Matrix {
  const jobs = Math.min(clusters.length, mostJobs);
  const start = (job: number): number => Math.floor((job * clusters.length) / jobs);
  const shares = Array.from({ length: jobs }, (_, job) => clusters.slice(start(job), start(job + 1)));
  return {
    include: shares.map((share) => ({
      ...(share.length === 1 ? share[0] : {}),
      clusters: JSON.stringify(share),
    })),
  };
}
