import type { Kinds, Pod } from './objects.ts';
import { randomSuffix } from './random-names.ts';
import type { Store } from './store.ts';

type PodSpec = Pod['spec'];
type Container = PodSpec['containers'][number];

const mountPath = '/var/run/secrets/kubernetes.io/serviceaccount';

/**
 * The spec of a new pod with its account's token, the cluster's certificate and its namespace as files, unless pod or account want none:
 * https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/#serviceaccount-admission-controller
 */
export function withAccountVolume(store: Store, { metadata, spec }: Kinds['pods']): PodSpec {
  const account = store.get('serviceaccounts', spec.serviceAccountName ?? '', metadata.namespace);
  if (!(spec.automountServiceAccountToken ?? account?.automountServiceAccountToken ?? true)) return spec;
  const name = `kube-api-access-${randomSuffix(5)}`;
  const needs = ({ volumeMounts = [] }: Container): boolean =>
    volumeMounts.every((mount) => mount.mountPath !== mountPath);
  const mounted = (container: Container): Container =>
    needs(container)
      ? { ...container, volumeMounts: [...(container.volumeMounts ?? []), { name, readOnly: true, mountPath }] }
      : container;
  const { containers, initContainers, volumes = [] } = spec;
  if (![...containers, ...(initContainers ?? [])].some(needs)) return spec;
  return {
    ...spec,
    volumes: [...volumes, volumeNamed(name)],
    containers: containers.map(mounted),
    ...(initContainers === undefined ? {} : { initContainers: initContainers.map(mounted) }),
  };
}

function volumeNamed(name: string): NonNullable<PodSpec['volumes']>[number] {
  const namespace = { path: 'namespace', fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.namespace' } };
  const sources = [
    // A little more than an hour, so that it is seen whose token it is.
    { serviceAccountToken: { expirationSeconds: 3607, path: 'token' } },
    { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
    { downwardAPI: { items: [namespace] } },
  ];
  return { name, projected: { sources, defaultMode: 0o644 } };
}
