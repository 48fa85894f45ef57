import { isDeepStrictEqual } from 'node:util';
import { rbacGroup } from '../access-objects.ts';
import type { ClusterView } from '../cluster-view.ts';
import type { Registry } from '../registry.ts';
import type { Change } from '../store.ts';
import { Controller } from './controller.ts';

const writer = { manager: 'kube-addon-manager' };
const name = 'aks-cluster-admin-binding-aad';
const labels = { 'addonmanager.kubernetes.io/mode': 'Reconcile', 'kubernetes.io/cluster-service': 'true' };

/** Keeps the binding that makes administrators of the cluster's admin groups: https://learn.microsoft.com/azure/aks/enable-authentication-microsoft-entra-id */
export class AdminGroupsController extends Controller {
  readonly #cluster: ClusterView;
  readonly #stopWatching: () => void;

  constructor(registry: Registry, cluster: ClusterView) {
    super(registry);
    this.#cluster = cluster;
    this.#stopWatching = cluster.onChange(() => this.queue.add(name));
    this.queue.add(name);
  }

  override close(): void {
    this.#stopWatching();
    super.close();
  }

  protected override see({ resource, object }: Change): void {
    if (resource === 'clusterrolebindings' && object.metadata.name === name) this.queue.add(name);
  }

  protected override reconcile(): void {
    const groups = this.#cluster.features().entra?.adminGroups ?? [];
    const subjects = groups.map((group) => ({ apiGroup: rbacGroup, kind: 'Group', name: group }));
    const existing = this.registry.store.get('clusterrolebindings', name);
    if (isDeepStrictEqual(existing?.subjects ?? [], subjects)) return;
    const roleRef = { apiGroup: rbacGroup, kind: 'ClusterRole', name: 'cluster-admin' };
    const binding = { apiVersion: `${rbacGroup}/v1`, kind: 'ClusterRoleBinding', metadata: { name, labels } };
    if (existing === undefined)
      this.registry.create('clusterrolebindings', { ...binding, roleRef, subjects }, { writer });
    else this.registry.change('clusterrolebindings', existing, writer, (draft) => Object.assign(draft, { subjects }));
  }
}
