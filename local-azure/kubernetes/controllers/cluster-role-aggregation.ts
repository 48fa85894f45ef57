import { isDeepStrictEqual } from 'node:util';
import type { Registry } from '../registry.ts';
import { selects } from '../selectors.ts';
import type { Change } from '../store.ts';
import { Controller } from './controller.ts';

const writer = { manager: 'clusterrole-aggregation-controller' };

/** Collects the rules of aggregated roles: https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles */
export class ClusterRoleAggregationController extends Controller {
  constructor(registry: Registry) {
    super(registry);
    this.#addAggregated();
  }

  protected override see({ resource }: Change): void {
    if (resource === 'clusterroles') this.#addAggregated();
  }

  protected override reconcile(name: string): void {
    const role = this.registry.store.get('clusterroles', name);
    const selectors = role?.aggregationRule?.clusterRoleSelectors;
    if (role === undefined || selectors === undefined) return;
    const parts = this.registry.store
      .list('clusterroles')
      .filter(
        ({ metadata }) =>
          metadata.name !== name && selectors.some((selector) => selects(selector, metadata.labels ?? {})),
      );
    const rules = parts
      .flatMap((part) => part.rules ?? [])
      .filter((rule, index, all) => all.findIndex((other) => isDeepStrictEqual(other, rule)) === index);
    if (!isDeepStrictEqual(rules, role.rules ?? []))
      this.registry.change('clusterroles', role, writer, (draft) => Object.assign(draft, { rules }));
  }

  #addAggregated(): void {
    for (const { aggregationRule, metadata } of this.registry.store.list('clusterroles'))
      if (aggregationRule !== undefined) this.queue.add(metadata.name);
  }
}
