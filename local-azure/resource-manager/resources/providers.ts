import type { Json } from '../../state/json.ts';
import { namespaces, spelledNamespace } from '../api-versions.ts';
import { ArmError } from '../errors.ts';
import { displayName } from './locations.ts';
import { regions } from '../regions.ts';
import type { ResourceHandlers } from '../request.ts';

/** Namespaces that no subscription has to register. */
const free = ['Microsoft.Authorization', 'Microsoft.Resources'];

/** Which providers a subscription may use. Source: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-providers-and-types */
export class Registrations {
  readonly #unregistered: Set<string>;

  constructor(unregistered: readonly string[]) {
    this.#unregistered = new Set(unregistered.map((namespace) => namespace.toLowerCase()));
  }

  has(namespace: string): boolean {
    return !this.#unregistered.has(namespace.toLowerCase());
  }

  set(namespace: string, registered: boolean): void {
    if (registered) this.#unregistered.delete(namespace.toLowerCase());
    else if (!free.includes(namespace)) this.#unregistered.add(namespace.toLowerCase());
  }

  /** @throws ArmError 409 when the namespace of a type is not registered. */
  require(type: string): void {
    const [lower = ''] = type.split('/');
    if (this.has(lower)) return;
    const namespace = spelledNamespace(lower) ?? lower;
    const message = `The subscription is not registered to use namespace '${namespace}'. See https://aka.ms/rps-not-found for how to register subscriptions.`;
    const details = [{ code: 'MissingSubscriptionRegistration', target: namespace, message }];
    throw new ArmError(409, 'MissingSubscriptionRegistration', message, { gateway: true, details });
  }
}

/** A provider as a subscription sees it: its types and their api-versions, as far as local Azure has them. */
export function providerHandlers(subscriptionId: string, registrations: Registrations): ResourceHandlers {
  const shown = (namespace: string): Json => ({
    id: `/subscriptions/${subscriptionId}/providers/${namespace}`,
    namespace,
    registrationPolicy: free.includes(namespace) ? 'RegistrationFree' : 'RegistrationRequired',
    registrationState: registrations.has(namespace) ? 'Registered' : 'NotRegistered',
    resourceTypes: Object.entries(namespaces[namespace] ?? {}).map(([resourceType, apiVersions]) => ({
      resourceType,
      locations: free.includes(namespace) ? [] : regions.map(displayName),
      apiVersions,
    })),
  });
  const changed = (name: string, registered: boolean): Json => {
    const namespace = known(name);
    registrations.set(namespace, registered);
    return shown(namespace);
  };
  return {
    get: ({ target }) => ({ status: 200, body: shown(known(target.name)) }),
    list: () => ({ status: 200, body: { value: Object.keys(namespaces).map(shown) } }),
    actions: {
      register: ({ target }) => ({ status: 200, body: changed(target.name, true) }),
      unregister: ({ target }) => ({ status: 200, body: changed(target.name, false) }),
    },
  };
}

/** @throws ArmError 404 when there is no such namespace. */
function known(name: string): string {
  const namespace = spelledNamespace(name);
  if (namespace === undefined) throw invalidNamespace(name);
  return namespace;
}

export function invalidNamespace(name: string): ArmError {
  const message = `The resource namespace '${name}' is invalid.`;
  return new ArmError(404, 'InvalidResourceNamespace', message, { gateway: true });
}
