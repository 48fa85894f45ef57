import { list, object, text, type Json } from '../../json.ts';
import type { KubernetesObject } from '../../kubernetes/objects.ts';
import { covers } from '../../kubernetes/placement.ts';
import type { NodeGroup } from '../node-groups.ts';
import { plainWords } from '../sync-failures.ts';
import type { WatchedObjects } from '../watched.ts';
import { deploymentChanged } from './deployment-changed.ts';
import type { Finding } from './finding.ts';

/** Findings about the echo Deployment. */
export function deploymentFindings(
  watched: Pick<WatchedObjects, 'deployment' | 'wanted' | 'promised' | 'unpinnable' | 'groups' | 'observed'>,
): Finding[] {
  const { deployment, wanted, groups, observed } = watched;
  const deletedAt = text(object(deployment?.metadata).deletionTimestamp);
  if (!deployment || deletedAt !== '') {
    // What pin applies starts no pods there either.
    const beyond = groups.filter(({ probeable }) => !probeable);
    return [missing(watched, deletedAt), ...beyond.map(notCovered)];
  }
  return [
    ...deploymentChanged(deployment, wanted.deployment),
    ...notReady(deployment, wanted.deployment, observed),
    ...groups.filter((group) => !covers(deployment, group)).map(notCovered),
  ];
}

function missing(
  { wanted, promised, unpinnable }: Pick<WatchedObjects, 'wanted' | 'promised' | 'unpinnable'>,
  deletedAt: string,
): Finding {
  const howToStart = unpinnable
    ? 'mode: pin with expected-ips applies the echo alone: not every node group leaves by a path that can be pinned.'
    : 'mode: pin applies the echo, and switches the cluster to its pinned IP: see mode: plan first.';
  return {
    id: 'deployment-missing',
    severity: promised ? 'drift' : 'advice',
    subject: wanted.deployment.title,
    expected: 'echo pods that observe where traffic leaves from',
    actual: deletedAt === '' ? 'there is none, so nothing is observed' : 'it is being deleted',
    remedy: promised ? 'mode: pin applies the echo; a check starts no pods.' : howToStart,
    ...(deletedAt === '' ? {} : { since: deletedAt }),
  };
}

/** The Deployment’s own words where its pods cannot be made or do not start. A rollout that goes on, and pods that are being replaced, are nothing. */
function notReady(live: Json, wanted: KubernetesObject, observed: boolean): Finding[] {
  const status = object(live.status);
  const conditions = list(status.conditions).map(object);
  const failed = (type: string, is: string): Json | undefined =>
    conditions.find((condition) => condition.type === type && condition.status === is);
  const replicas = Number(object(live.spec).replicas);
  const ready = Number(status.readyReplicas ?? 0);
  const trouble =
    failed('ReplicaFailure', 'True') ??
    failed('Progressing', 'False') ??
    (replicas > 0 && ready === 0 && !observed ? failed('Available', 'False') : undefined);
  if (!trouble) return [];
  const { namespace, name } = object(wanted.body.metadata);
  return [
    {
      id: 'deployment-not-ready',
      severity: 'advice',
      subject: wanted.title,
      expected: `${String(replicas)} ready pods`,
      actual: `${String(ready)} ready; ${text(trouble.reason)}: ${plainWords(text(trouble.message))}`,
      remedy: `Remove what keeps them: kubectl describe deployment,replicaset,pod --namespace ${text(namespace)} --selector app.kubernetes.io/instance=${text(name)}`,
      since: text(trouble.lastTransitionTime),
    },
  ];
}

function notCovered({ name, probeable }: NodeGroup): Finding {
  return {
    id: 'pools-not-covered',
    severity: 'advice',
    subject: `node group ${name}`,
    expected: 'echo pods on every node group',
    actual: probeable
      ? 'the echo Deployment does not name it: it had no nodes, or was left out, when mode: pin applied that'
      : 'no Linux pod can run there, so nothing is observed there',
    remedy: probeable
      ? 'mode: pin, which starts echo pods there.'
      : `Observe by other means where its traffic leaves from, and leave it out here: skip-node-groups: ${name}.`,
  };
}
