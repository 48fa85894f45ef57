import { ActionError } from '../errors.ts';

/**
 * Refuses addresses that answers name, of further pages and of operations, where they lead elsewhere than to Resource Manager:
 * whoever is asked there is shown the token. Regions have names below that of the whole cloud.
 * @param address a path, or a URL
 * @throws ActionError `azure`
 */
export function refuseElsewhere(address: string, endpoint: string): void {
  const { protocol, hostname } = new URL(address, endpoint);
  const own = new URL(endpoint).hostname;
  const isOwn = hostname === own || hostname.endsWith(`.${own}`) || own.endsWith(`.${hostname}`);
  if (isOwn && protocol === 'https:') return;
  throw new ActionError(
    'azure',
    `Resource Manager at ${endpoint} leads on to ${protocol}//${hostname}, which is not asked: it would be shown the token.`,
    {
      next: 'Is resource-manager-endpoint the Resource Manager of an Azure, and is nothing between that changes its answers?',
    },
  );
}

/**
 * Refuses a page that was read before: pages that lead in a circle would be read for ever.
 * @param read those so far; the page is added to them
 * @throws ActionError `azure`
 */
export function refuseCircle(page: string, read: Set<string>, endpoint: string): void {
  if (!read.has(page)) {
    read.add(page);
    return;
  }
  const path = new URL(page, endpoint).pathname;
  throw new ActionError('azure', `Resource Manager at ${endpoint} leads from page to page of ${path} in a circle.`, {
    next: 'Run this again; if it stays, look at what is between that changes its answers, or tell Azure’s support.',
  });
}
