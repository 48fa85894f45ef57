import { list, object, text, type Json } from '../../json.ts';
import type { KubernetesObject } from '../../kubernetes/objects.ts';
import { fieldManagers, hasField, ownFields, type FieldPath } from '../../kubernetes/managed-fields.ts';
import { coversRange } from '../addresses.ts';
import type { PublicIp } from '../public-ip.ts';
import type { WatchedObjects } from '../watched.ts';
import { changedBy } from './changed-by.ts';
import type { Finding } from './finding.ts';
import { failsToSync, syncTrouble } from './service-sync.ts';

/** Annotations of the cloud controller. Source: https://cloud-provider-azure.sigs.k8s.io/topics/loadbalancer/ */
const prefix = 'service.beta.kubernetes.io/';
const internal = `${prefix}azure-load-balancer-internal`;
/** They let more in than the source ranges do. */
const opening = [`${prefix}azure-allowed-service-tags`, `${prefix}azure-allowed-ip-ranges`];
/** What counts where the Service has no source ranges of its own. */
const rangesAnnotation = `${prefix}load-balancer-source-ranges`;

/** Findings about the pinned Service, and about Services that cannot be synced because the cluster is pinned. */
export function serviceFindings(watched: WatchedObjects): Finding[] {
  const { service, wanted, ip, promised } = watched;
  if (!promised || !wanted.service || !ip) return syncTrouble(watched);
  const pinned: Pinned = { live: service ?? {}, wanted: wanted.service, ip };
  const deletedAt = text(object(pinned.live.metadata).deletionTimestamp);
  if (!service || deletedAt !== '') return [missing(pinned, deletedAt), ...syncTrouble(watched, false)];
  const unpinned = notPinned(pinned);
  const hasCause = unpinned.length > 0 || failsToSync(watched, nameOf(wanted.service));
  return [
    ...unpinned,
    ...addressDiffers(pinned, hasCause),
    ...open(pinned),
    ...syncTrouble(watched, unpinned.length === 0),
  ];
}

interface Pinned {
  live: Json;
  wanted: KubernetesObject;
  ip: PublicIp;
}

/** Something about the live Service that should be otherwise. */
interface Deviation {
  path: FieldPath;
  says: string;
  /** The annotation that has to go; undefined where an apply puts it right. */
  surplus?: string;
}

/** `namespace/name` */
function nameOf({ body }: KubernetesObject): string {
  const { namespace, name } = object(body.metadata);
  return `${text(namespace)}/${text(name)}`;
}

function missing({ wanted, ip }: Pinned, deletedAt: string): Finding {
  return {
    id: 'service-missing',
    severity: 'drift',
    subject: wanted.title,
    expected: `it answers at ${place(ip)}`,
    actual: deletedAt === '' ? 'there is none' : 'it is being deleted',
    remedy: 'mode: pin applies it again.',
    ...(deletedAt === '' ? {} : { since: deletedAt }),
  };
}

function place({ address, name, resourceGroup }: PublicIp): string {
  const where = `${name} in resource group ${resourceGroup}`;
  return address === undefined ? where : `${address} (${where})`;
}

function notPinned({ live, wanted, ip }: Pinned): Finding[] {
  const type = text(object(live.spec).type);
  const annotations = annotationsOf(live);
  const deviations: Deviation[] = Object.entries(annotationsOf(wanted.body))
    .filter(([key, value]) => key.startsWith(prefix) && annotations[key]?.toLowerCase() !== value.toLowerCase())
    .map(([key]) => ({ path: annotationPath(key), says: `${key} is ${annotations[key] ?? 'gone'}` }));
  if (type !== 'LoadBalancer') deviations.unshift({ path: ['f:spec', 'f:type'], says: `its type is ${type}` });
  if (annotations[internal] === 'true') {
    deviations.push({ path: annotationPath(internal), says: `${internal} is true`, surplus: internal });
  }
  return differs({ id: 'service-not-pinned', expected: `a load balancer Service at ${place(ip)}` }, deviations, {
    live,
    wanted,
  });
}

function addressDiffers({ live, wanted, ip }: Pinned, hasCause: boolean): Finding[] {
  const addresses = list(object(object(live.status).loadBalancer).ingress).map((entry) => text(object(entry).ip));
  // What keeps it from its address is a finding of its own.
  if (hasCause || ip.address === undefined || addresses.includes(ip.address)) return [];
  const { namespace, name } = object(wanted.body.metadata);
  return [
    {
      id: 'service-address-differs',
      severity: 'drift',
      subject: wanted.title,
      expected: place(ip),
      actual:
        addresses.length === 0
          ? 'the cloud controller has given it no address'
          : `it answers at ${addresses.join(', ')}`,
      remedy: `Any change of its annotations makes the cloud controller look again: kubectl annotate service ${text(name)} --namespace ${text(namespace)} --overwrite aks-egress-ip/look-again="$(date)"`,
    },
  ];
}

/** Ranges that the action applied are as they should be, also where this workflow names others. */
function open({ live, wanted }: Pinned): Finding[] {
  if (text(object(live.spec).type) !== 'LoadBalancer') return [];
  const annotations = annotationsOf(live);
  const deviations: Deviation[] = opening
    .filter((key) => annotations[key])
    .map((key) => ({ path: annotationPath(key), says: `${key} is ${annotations[key] ?? ''}`, surplus: key }));
  const path: FieldPath = ['f:spec', 'f:loadBalancerSourceRanges'];
  const own = ownFields(fieldManagers(live));
  const ranges = rangesOf(live, annotations);
  const allowed = rangesOf(wanted.body, {});
  const more = ranges.filter((range) => !allowed.some((other) => coversRange(other, range)));
  if (ranges.length === 0) deviations.unshift({ path, says: 'it has no loadBalancerSourceRanges any more' });
  else if (own && !hasField(own, path) && more.length > 0)
    deviations.unshift({ path, says: `${more.join(', ')} may reach it` });
  const expected = 'nobody may reach it but the source ranges that the action applied';
  return differs({ id: 'service-open', expected }, deviations, { live, wanted });
}

function rangesOf({ spec }: Json, annotations: Record<string, string>): string[] {
  const ranges = list(object(spec).loadBalancerSourceRanges).map(text);
  return (ranges.length > 0 ? ranges : (annotations[rangesAnnotation]?.split(',') ?? [])).map((range) => range.trim());
}

function differs(
  what: Pick<Finding, 'id' | 'expected'>,
  deviations: readonly Deviation[],
  { live, wanted }: Pick<Pinned, 'live' | 'wanted'>,
): Finding[] {
  if (deviations.length === 0) return [];
  const managers = fieldManagers(live);
  const own = ownFields(managers);
  const authors = managers.filter(
    (manager) => manager !== own && deviations.some(({ path }) => hasField(manager, path)),
  );
  const names = [...new Set(authors.map(({ name }) => name))];
  const said = deviations.map(({ says }) => says).join('; ');
  return [
    {
      ...what,
      severity: 'drift',
      subject: wanted.title,
      actual: names.length === 0 ? said : `${said} (set by ${names.join(', ')})`,
      remedy: cure(deviations, wanted),
      ...changedBy(authors),
    },
  ];
}

/** An apply leaves annotations of others alone, so they have to be taken away by hand. */
function cure(deviations: readonly Deviation[], { body }: KubernetesObject): string {
  const { namespace, name } = object(body.metadata);
  const surplus = deviations.flatMap((deviation) => deviation.surplus ?? []).map((key) => `${key}-`);
  const command = `kubectl annotate service ${text(name)} --namespace ${text(namespace)} ${surplus.join(' ')}`;
  return [
    ...(surplus.length > 0 ? [command] : []),
    ...(surplus.length < deviations.length ? ['mode: pin applies it again.'] : []),
  ].join('; ');
}

function annotationsOf(live: Json): Record<string, string> {
  const annotations = object(object(live.metadata).annotations);
  return Object.fromEntries(Object.entries(annotations).map(([key, value]) => [key, text(value)]));
}

function annotationPath(key: string): FieldPath {
  return ['f:metadata', 'f:annotations', `f:${key}`];
}
