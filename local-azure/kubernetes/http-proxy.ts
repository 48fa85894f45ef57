import type { HttpProxy } from './cluster-view.ts';
import type { Pod } from './objects.ts';

type Container = Pod['spec']['containers'][number];

/** By which a pod says that it wants none of the variables. */
const optOut = 'kubernetes.azure.com/no-http-proxy-vars';

/**
 * The spec of a new pod with the proxy's variables in each container, unless the pod wants none or has its own; pods that are there
 * keep what they have: https://learn.microsoft.com/azure/aks/http-proxy
 */
export function withProxyVariables({ metadata, spec }: Pod, proxy: HttpProxy | undefined): Pod['spec'] {
  if (proxy === undefined || metadata.annotations?.[optOut] === 'true') return spec;
  const variables = Object.entries({ HTTP_PROXY: proxy.http, HTTPS_PROXY: proxy.https, NO_PROXY: proxy.none })
    .filter(([, value]) => value !== '')
    .flatMap(([name, value]) => [name, name.toLowerCase()].map((form) => ({ name: form, value })));
  const injected = (container: Container): Container => {
    const own = new Set(container.env?.map(({ name }) => name));
    return { ...container, env: [...(container.env ?? []), ...variables.filter(({ name }) => !own.has(name))] };
  };
  return {
    ...spec,
    containers: spec.containers.map(injected),
    ...(spec.initContainers === undefined ? {} : { initContainers: spec.initContainers.map(injected) }),
  };
}
