import { ActionError } from '../../errors.ts';
import { list, object, text } from '../../json.ts';
import { apiVersions } from '../api-versions.ts';
import type { ResourceManager } from '../resource-manager.ts';
import { assigneeOf, principalWords, type Principal } from './principal.ts';

/** A subscription in which somebody has a right. */
export interface Subscription {
  id: string;
  name: string;
  tenantId: string;
  /** Tenants to which its owner has delegated: https://learn.microsoft.com/azure/lighthouse/overview */
  managedBy: readonly string[];
}

/**
 * All subscriptions in which whoever has signed in has any right: one on a single resource group is enough to be in this list, while reading a subscription by itself takes a right on the whole of it.
 * Source: https://learn.microsoft.com/rest/api/resources/subscriptions/list
 */
export async function listSubscriptions(manager: ResourceManager): Promise<Subscription[]> {
  const entries = await manager.list('/subscriptions', apiVersions.subscriptions);
  return entries.map((entry) => ({
    id: text(entry.subscriptionId).toLowerCase(),
    name: text(entry.displayName),
    tenantId: text(entry.tenantId),
    managedBy: list(entry.managedByTenants).map((tenant) => text(object(tenant).tenantId)),
  }));
}

/** Who has signed in, and what that gives. */
export interface Visible {
  principal: Principal;
  subscriptions: readonly Subscription[];
  /** That of the Azure CLI's session; empty where there is none. */
  ofSession: string;
}

/**
 * The subscription that is meant: the one that the workflow names, else that of the session, else the only one.
 * @param wanted empty where the workflow names none
 * @throws ActionError `input` where it is not among those that are visible, `auth` where none is, or it is of another tenant
 */
export function chooseSubscription(wanted: string, visible: Visible): string {
  const { principal, subscriptions, ofSession } = visible;
  const named = wanted.toLowerCase();
  if (named === '') {
    const [only, another] = subscriptions;
    const chosen = subscriptions.find(({ id }) => id === ofSession.toLowerCase()) ?? (another ? undefined : only);
    if (chosen) return chosen.id;
    throw subscriptions.length === 0 ? sees(visible, 'a subscription', 'SUBSCRIPTION') : ambiguous(visible);
  }
  const found = subscriptions.find(({ id }) => id === named);
  if (!found) throw sees(visible, `subscription ${named}`, named);
  const tenants = [found.tenantId, ...found.managedBy].map((tenant) => tenant.toLowerCase());
  if (tenants.includes(principal.tenantId.toLowerCase())) return named;
  throw new ActionError(
    'auth',
    `Subscription ${named} is of tenant ${found.tenantId}, and ${principalWords(principal)} has signed in. Nothing was changed.`,
    { next: `Sign in to that tenant: tenant-id: ${found.tenantId}; or correct subscription-id.` },
  );
}

function sees({ principal, subscriptions }: Visible, what: string, id: string): ActionError {
  const others = subscriptions.length === 0 ? 'none at all' : `only ${listed(subscriptions)}`;
  const grant = `az role assignment create --assignee ${assigneeOf(principal)} --role ROLE --scope /subscriptions/${id}/resourceGroups/GROUP`;
  return new ActionError(
    subscriptions.length === 0 ? 'auth' : 'input',
    `${capital(principalWords(principal))} does not see ${what}: it sees ${others}. Nothing was changed.`,
    {
      next: `Correct subscription-id (AZURE_SUBSCRIPTION_ID), sign in as somebody else, or give it the role of this mode there, which README, Permissions, names (a new grant takes some minutes to work): ${grant}`,
    },
  );
}

function ambiguous({ principal, subscriptions }: Visible): ActionError {
  return new ActionError(
    'input',
    `Which subscription is meant? ${capital(principalWords(principal))} sees ${listed(subscriptions)}.`,
    { next: 'Give subscription-id, or set AZURE_SUBSCRIPTION_ID. Nothing was changed.' },
  );
}

const mostListed = 10;

function listed(subscriptions: readonly Subscription[]): string {
  const names = subscriptions.slice(0, mostListed).map(({ id, name }) => `${id} (${name})`);
  const more = subscriptions.length - names.length;
  return [...names, ...(more > 0 ? [`${String(more)} more`] : [])].join(', ');
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
