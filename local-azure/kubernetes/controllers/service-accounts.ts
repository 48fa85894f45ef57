import type { NewObject } from '../objects.ts';
import type { Registry } from '../registry.ts';
import type { Change } from '../store.ts';
import { Controller } from './controller.ts';

const writer = { manager: 'kube-controller-manager' };
const bundle = 'kube-root-ca.crt';
const description =
  'Contains a CA bundle that can be used to verify the kube-apiserver when using internal endpoints such as the internal service ' +
  'IP or kubernetes.default.svc. No other usage is guaranteed across distributions of Kubernetes clusters.';

/**
 * Keeps in each namespace the account that pods without one have, and the authority that they know the API server by:
 * https://kubernetes.io/docs/concepts/security/service-accounts/#default-service-accounts
 */
export class ServiceAccountController extends Controller {
  readonly #authority: string;

  /** @param authority certificate in PEM */
  constructor(registry: Registry, authority: string) {
    super(registry);
    this.#authority = authority;
    for (const { metadata } of registry.store.list('namespaces')) this.queue.add(metadata.name);
  }

  protected override see({ resource, object, type }: Change): void {
    const { name, namespace } = object.metadata;
    if (resource === 'namespaces') this.queue.add(name);
    if (type === 'DELETED' && namespace !== undefined && (name === 'default' || name === bundle))
      this.queue.add(namespace);
  }

  protected override reconcile(namespace: string): void {
    const found = this.registry.store.get('namespaces', namespace);
    if (found === undefined || found.metadata.deletionTimestamp !== undefined) return;
    const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default', namespace } };
    const annotations = { 'kubernetes.io/description': description };
    const metadata = { name: bundle, namespace, annotations };
    const map: NewObject = { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { 'ca.crt': this.#authority } };
    if (this.registry.store.get('serviceaccounts', 'default', namespace) === undefined)
      this.registry.create('serviceaccounts', account, { writer });
    if (this.registry.store.get('configmaps', bundle, namespace) === undefined)
      this.registry.create('configmaps', map, { writer });
  }
}
