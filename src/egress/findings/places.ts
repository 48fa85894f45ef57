// How findings name resources: never by a full id, because it holds the subscription id, for which the runner drops a whole output where that is masked.

interface Place {
  group: string;
  type: string;
  name: string;
  /** Name of the child resource that the id is of, such as a subnet; empty for the resource itself. */
  child: string;
}

const pattern = /\/resourceGroups\/([^/]+)\/providers\/[^/]+\/([^/]+)\/([^/]+)(?:\/[^/]+\/([^/]+))?/i;

function placeOf(id: string): Place {
  const [, group = '', type = '', name = '', child = ''] = pattern.exec(id) ?? [];
  return { group, type, name, child };
}

/** `web-egress in resource group shop` */
export function nameInGroup(id: string): string {
  const { group, name } = placeOf(id);
  return `${name} in resource group ${group}`;
}

/** `shop` */
export function groupOf(id: string): string {
  return placeOf(id).group;
}

/** `public IP web-egress in resource group shop` */
export function publicIpTitle(id: string): string {
  const isPrefix = placeOf(id).type.toLowerCase() === 'publicipprefixes';
  return `${isPrefix ? 'public IP prefix' : 'public IP'} ${nameInGroup(id)}`;
}

/** `network interface vm in resource group other`, for the resource that an id leads to, whichever child of it the id is of. */
export function resourceTitle(id: string): string {
  const kind = placeOf(id).type.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${kind.replace(/^nat /, 'NAT ').replace(/s$/, '')} ${nameInGroup(id)}`;
}

/** `subnet nodes of virtual network net in resource group shop` */
export function subnetTitle(id: string): string {
  return `subnet ${placeOf(id).child} of virtual network ${nameInGroup(id)}`;
}

/** `--resource-group shop --name web-egress`, as the commands of Azure's CLI take it. */
export function azName(id: string): string {
  const { group, name } = placeOf(id);
  return `--resource-group ${group} --name ${name}`;
}

/** The same for a subnet. */
export function azSubnet(id: string): string {
  const { group, name, child } = placeOf(id);
  return `--resource-group ${group} --vnet-name ${name} --name ${child}`;
}
