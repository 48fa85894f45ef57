import type { Json } from '../../json.ts';
import {
  fieldManagers,
  hasField,
  hasPartOf,
  outermost,
  ownFields,
  pathText,
  valueAt,
  valuePaths,
  type FieldManager,
  type FieldPath,
} from '../../kubernetes/managed-fields.ts';
import { sameTemplate, unmetPaths, type KubernetesObject } from '../../kubernetes/objects.ts';
import { plainWords } from '../sync-failures.ts';
import { changedBy } from './changed-by.ts';
import type { Finding } from './finding.ts';

const mostNamed = 5;
const longestValue = 60;
const podSpec: FieldPath = ['f:spec', 'f:template', 'f:spec'];
const podMetadata = ['f:spec', 'f:template', 'f:metadata'];

/**
 * What somebody has changed since the action applied its Deployment. Who set a field tells a change from other inputs of this workflow than
 * those that it was applied with, from what the API server fills in, and from what a policy put in while it was applied.
 */
export function deploymentChanged(live: Json, wanted: KubernetesObject): Finding[] {
  const managers = fieldManagers(live);
  const own = ownFields(managers);
  const others = managers.filter((manager) => manager !== own && isSomebody(manager, own));
  const isChanged = (path: FieldPath): boolean => !(own && hasField(own, path)) && !isMet(wanted.body, live, path);
  const set = own ? others.flatMap(({ fields }) => fields).filter((path) => isSpec(path) && isChanged(path)) : [];
  // What was removed is nobody's; that it was there is known where this workflow would apply the same pod.
  const removed = sameTemplate(wanted.body, live)
    ? valuePaths(valueAt(wanted.body, podSpec), podSpec).filter(isChanged)
    : [];
  const paths = outermost([...set, ...removed.map((path) => gone(live, path))]);
  return paths.length === 0 ? [] : [finding(live, wanted, paths, others)];
}

/**
 * Controllers write the status, and a HorizontalPodAutoscaler the scale. What was there when the action applied last was there when
 * it proved where pods leave from; the API server names nobody for what an object without managed fields held before its first apply:
 * https://github.com/kubernetes/apimachinery/blob/master/pkg/util/managedfields/internal/skipnonapplied.go
 */
function isSomebody({ name, subresource, time }: FieldManager, own: FieldManager | undefined): boolean {
  const isController = subresource === 'status' || (subresource === 'scale' && name === 'kube-controller-manager');
  const isOlder = time !== undefined && own?.time !== undefined && Date.parse(time) < Date.parse(own.time);
  return !isController && !isOlder && name !== 'before-first-apply';
}

/** Labels and annotations that others give the pods, as a restart does, change nothing that pods observe. */
function isSpec(path: FieldPath): boolean {
  const isOfPods = podMetadata.every((element, index) => path[index] === element);
  return path[0] === 'f:spec' && (!isOfPods || path.some((element) => element.startsWith('f:aks-egress-ip/')));
}

function isMet(wanted: Json, live: Json, path: FieldPath): boolean {
  const value = valueAt(wanted, path);
  return value !== undefined && unmetPaths(value, valueAt(live, path)).length === 0;
}

/** Where all of something was removed, the path to it. */
function gone(live: Json, path: FieldPath): FieldPath {
  const above = path.slice(0, -1);
  return valueAt(live, above) === undefined ? gone(live, above) : path;
}

function finding(
  live: Json,
  wanted: KubernetesObject,
  paths: readonly FieldPath[],
  others: readonly FieldManager[],
): Finding {
  const authorOf = (path: FieldPath): FieldManager | undefined => others.find((other) => hasPartOf(other, path));
  const isSurplus = (path: FieldPath): boolean => valueAt(wanted.body, path) === undefined;
  const surplus = paths.filter(isSurplus);
  const said = [...paths.filter((path) => !isSurplus(path)), ...surplus].slice(0, mostNamed).map((path) => {
    const name = authorOf(path)?.name ?? 'somebody whom Kubernetes does not name';
    return `${pathText(path)} ${fate(wanted.body, live, path)} by ${name}`;
  });
  const more = paths.length - said.length;
  return {
    id: 'deployment-changed',
    // What the action applied is all there still where others only added to it; pin would leave that alone, too.
    severity: surplus.length === paths.length ? 'advice' : 'drift',
    subject: wanted.title,
    expected: 'its spec is what the action applied',
    actual: [...said, ...(more > 0 ? [`${String(more)} more`] : [])].join('; '),
    remedy: cure(wanted, surplus.length > 0),
    ...changedBy(others.filter((other) => paths.some((path) => authorOf(path) === other))),
  };
}

function fate(wanted: Json, live: Json, path: FieldPath): string {
  const value = valueAt(live, path);
  if (value === undefined) return 'was removed';
  const words =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
  if (words !== '' && words.length <= longestValue) return `was set to ${plainWords(words)}`;
  return valueAt(wanted, path) === undefined ? 'was added' : 'was changed';
}

/** An apply leaves fields alone that others have added: a Deployment with such fields has to be made anew. */
function cure({ body }: KubernetesObject, hasSurplus: boolean): string {
  const { namespace, name } = body.metadata as { namespace: string; name: string };
  const command = `kubectl delete deployment ${name} --namespace ${namespace}, then `;
  return `${hasSurplus ? command : ''}mode: pin, which applies it again.`;
}
