import type { Traffic } from '../kubernetes/cluster-view.ts';
import type { Pod } from '../kubernetes/objects.ts';
import type { Store } from '../kubernetes/store.ts';
import { addressesOf } from '../state/addresses.ts';
import { object, text } from '../state/json.ts';

/** Whether a program was started with the variables of an HTTP proxy or without. */
export type Via = 'proxy' | 'direct';

const gatewayAnnotation = 'kubernetes.azure.com/static-gateway-configuration';

/** How a request of a pod goes, by what the pod was created with: neither a gateway nor a proxy comes to one that exists. */
export function trafficOf(pod: Pod, via: Via, store: Store): Omit<Traffic, 'family'> {
  return { proxy: via === 'proxy' ? proxyOf(pod) : undefined, staticGateway: gatewayAddresses(pod, store) };
}

/** AKS gives the same proxy to all containers: https://learn.microsoft.com/azure/aks/http-proxy */
function proxyOf(pod: Pod): string | undefined {
  return pod.spec.containers.flatMap(({ env = [] }) => env).find(({ name }) => name === 'http_proxy')?.value;
}

/**
 * The public addresses of the gateway that takes a pod's traffic; none while it has none. A pod on its node's network has no gateway.
 * Source: https://learn.microsoft.com/azure/aks/configure-static-egress-gateway
 */
function gatewayAddresses({ metadata, spec: pod }: Pod, store: Store): string[] | undefined {
  const name = metadata.annotations?.[gatewayAnnotation];
  if (name === undefined || pod.hostNetwork === true) return undefined;
  const configuration = store.get('staticgatewayconfigurations', name, metadata.namespace);
  const { defaultRoute, provisionPublicIps } = object(configuration?.spec);
  if (defaultRoute === 'azureNetworking' || provisionPublicIps === false) return undefined;
  const prefix = text(object(configuration?.status).egressIpPrefix);
  return prefix === '' ? [] : addressesOf(prefix);
}
