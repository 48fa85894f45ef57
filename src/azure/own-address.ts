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
