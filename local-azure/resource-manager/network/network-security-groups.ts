import { ids, list, object, text, type Json } from '../../state/json.ts';
import { securityGroupType } from '../../state/resource-types.ts';
import type { Resource } from '../../state/state.ts';
import { networkError } from '../errors.ts';
import { refuseSameNames, shownChild, type Children } from './network-children.ts';
import type { Put } from './network-put.ts';
import { child, named, resource } from './network-shapes.ts';
import type { NetworkKind } from './network.ts';

const texts = { each: 'text' } as const;

/** Network security groups. Source: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-groups/create-or-update */
export const securityGroups: NetworkKind = {
  type: securityGroupType,
  shape: resource('NetworkSecurityGroup', {
    securityRules: {
      each: child('SecurityRule', {
        access: named('SecurityRuleAccess', 'Allow', 'Deny'),
        direction: named('SecurityRuleDirection', 'Inbound', 'Outbound'),
        protocol: named('SecurityRuleProtocol', 'Tcp', 'Udp', 'Icmp', 'Esp', 'Ah', '*'),
        priority: 'integer',
        sourcePortRanges: texts,
        destinationPortRanges: texts,
        sourceAddressPrefixes: texts,
        destinationAddressPrefixes: texts,
      }),
    },
  }),
  readOnly: ['subnets', 'defaultSecurityRules'],
  check: refuseRules,
  refuseDeletion: ({ id, properties }) => {
    const users = ids(object(properties).subnets);
    if (users.length === 0) return;
    const how = 'In order to delete the Network security group, remove the association with the resource(s).';
    const message = `Network security group ${id} cannot be deleted because it is in use by the following resources: ${users.join(', ')}. ${how} To learn how to do this, see aka.ms/deletensg.`;
    throw networkError('InUseNetworkSecurityGroupCannotBeDeleted', message);
  },
  shown: (group) => {
    const properties = object(group.properties);
    const rules = list(properties.securityRules).map((rule) => shownRule(group, securityRules.type, object(rule)));
    return { ...group, properties: { ...properties, securityRules: rules, defaultSecurityRules: defaultRules(group) } };
  },
};

/** Security rules. Source: https://learn.microsoft.com/rest/api/virtualnetwork/security-rules/create-or-update */
export const securityRules: Children = {
  parent: securityGroups,
  type: `${securityGroupType}/securityRules`,
  key: 'securityRules',
};

/** A rule shows the lists that it does not use, too. */
function shownRule(group: Resource, type: string, rule: Json): Json {
  const unused = {
    sourcePortRanges: [],
    destinationPortRanges: [],
    sourceAddressPrefixes: [],
    destinationAddressPrefixes: [],
  };
  return shownChild(group, type, { ...rule, properties: { ...unused, ...object(rule.properties) } });
}

/** Source: https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview#default-security-rules */
function defaultRules(group: Resource): Json[] {
  const rule = (name: string, priority: number, access: string, from: string, to: string): Json =>
    shownRule(group, `${securityGroupType}/defaultSecurityRules`, {
      name,
      properties: {
        protocol: '*',
        sourcePortRange: '*',
        destinationPortRange: '*',
        sourceAddressPrefix: from,
        destinationAddressPrefix: to,
        access,
        priority,
        direction: name.endsWith('InBound') ? 'Inbound' : 'Outbound',
      },
    });
  return [
    rule('AllowVnetInBound', 65_000, 'Allow', 'VirtualNetwork', 'VirtualNetwork'),
    rule('AllowAzureLoadBalancerInBound', 65_001, 'Allow', 'AzureLoadBalancer', '*'),
    rule('DenyAllInBound', 65_500, 'Deny', '*', '*'),
    rule('AllowVnetOutBound', 65_000, 'Allow', 'VirtualNetwork', 'VirtualNetwork'),
    rule('AllowInternetOutBound', 65_001, 'Allow', '*', 'Internet'),
    rule('DenyAllOutBound', 65_500, 'Deny', '*', '*'),
  ];
}

function refuseRules({ id, properties }: Put): void {
  const all = list(properties.securityRules).map(object);
  refuseSameNames(id, all);
  all.forEach((rule, index) => {
    const { priority, direction } = object(rule.properties);
    if (!(Number(priority) >= 100 && Number(priority) <= 4096)) {
      const message = `Security rule has invalid Priority. Value provided: ${String(Number(priority ?? 0))} Allowed range 100-4096.`;
      throw networkError('SecurityRuleInvalidPriority', message);
    }
    const twin = all.slice(0, index).find((other) => {
      const theirs = object(other.properties);
      return theirs.priority === priority && theirs.direction === direction;
    });
    if (!twin) return;
    const message = `Security rule ${text(twin.name)} conflicts with rule ${text(rule.name)}. Rules cannot have the same Priority and Direction. To learn more, see aka.ms/nsgrules.`;
    throw networkError('SecurityRuleConflict', message);
  });
}
