import { ids, list, object, text, type Json } from '../../state/json.ts';
import { same } from '../../state/resource-id.ts';
import { loadBalancerType } from '../../state/resource-types.ts';
import type { Resource } from '../../state/state.ts';
import { shownChild, type Children } from './network-children.ts';
import { resource } from './network-shapes.ts';
import type { NetworkKind } from './network.ts';

const inside = [
  'frontendIPConfigurations',
  'backendAddressPools',
  'loadBalancingRules',
  'probes',
  'inboundNatRules',
  'outboundRules',
] as const;

/** Load balancers, which AKS and the cloud controller keep. Source: https://learn.microsoft.com/rest/api/load-balancer/load-balancers/get */
export const loadBalancers: NetworkKind = {
  type: loadBalancerType,
  shape: resource('LoadBalancer', {}),
  shown: (balancer) => {
    const properties = object(balancer.properties);
    const shown = inside.map((key) => [
      key,
      list(properties[key]).map((child) =>
        shownChild(balancer, `${loadBalancerType}/${key}`, withRules(balancer, object(child))),
      ),
    ]);
    return { ...balancer, properties: { ...properties, ...(Object.fromEntries(shown) as Json) } };
  },
};

/** What lies in a load balancer and has a path of its own. */
export const balancerChildren: readonly Children[] = inside.map((key) => ({
  parent: loadBalancers,
  type: `${loadBalancerType}/${key}`,
  key,
}));

/** A frontend, a pool or a probe names the rules that use it. */
function withRules(balancer: Resource, child: Json): Json {
  const users = (['loadBalancingRules', 'outboundRules'] as const).flatMap((key) => {
    const rules = list(object(balancer.properties)[key]).map(object);
    const using = rules.filter((rule) => refersTo(object(rule.properties), text(child.id)));
    return using.length === 0 ? [] : [[key, using.map(({ id }) => ({ id }))]];
  });
  return { ...child, properties: { ...object(child.properties), ...(Object.fromEntries(users) as Json) } };
}

function refersTo(rule: Json, id: string): boolean {
  const one = ['frontendIPConfiguration', 'backendAddressPool', 'probe'].map((key) => text(object(rule[key]).id));
  return [...one, ...ids(rule.frontendIPConfigurations)].some((used) => used !== '' && same(used, id));
}
