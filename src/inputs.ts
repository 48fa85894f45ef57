import { clusterType, parseResourceId, resourceGroupName, type ResourceId } from './azure/resource-id.ts';
import type { CloudName } from './azure/clouds.ts';
import { isAddressOrCidr, normalizeAddress } from './egress/addresses.ts';
import { guid, type ClusterMode, type FailOn, type Fields, type Replace } from './input-fields.ts';

export type { ClusterMode, FailOn, InputReader, Mode, Replace } from './input-fields.ts';

/** Where Azure is, and who signs in, as far as the workflow says it: the same for all that a step does. */
export interface Access {
  /** Of the inputs, else of the environment; empty where neither says it. */
  tenantId: string;
  clientId: string;
  /** The step itself names client and tenant, so GitHub's OIDC token is what it means. */
  idsNamed: boolean;
  /** What GitHub's OIDC token is to be made for; empty for what the cloud expects. */
  audience: string;
  cloudName: CloudName;
  /** Of a cloud that has no name here. */
  resourceManagerEndpoint: string | undefined;
  authorityHost: string | undefined;
}

/** How the cluster's API is reached, and as whom. */
export interface ClusterAccess {
  /** Local administrator, past Entra. */
  admin: boolean;
  /** Path of the kubeconfig to use; empty for the environment's, else Azure's. */
  kubeconfig: string;
  connection: 'direct' | 'run-command';
}

/** Everything a workflow says of one cluster, checked. Durations are in milliseconds. */
export interface Inputs extends Access, ClusterAccess {
  mode: ClusterMode;
  clusterName: string;
  resourceGroup: string;
  /** Empty until sign-in, where the workflow leaves it to the session. */
  subscriptionId: string;
  /** Whom a role is to be assigned to that is missing; empty until sign-in. */
  assignee: string;
  ipName: string;
  /** The workflow names the IP itself, so one that exists is meant. */
  ipNamed: boolean;
  ipCount: number;
  /** `@node` is the node resource group. */
  ipResourceGroup: string;
  /** Ids of prefixes that new IPs are drawn from; names are in the resource group of the IP. */
  ipFromPrefix: readonly string[];
  grantAccess: boolean;
  tags: Record<string, string>;
  ipZones: readonly string[];
  ipLock: boolean;
  replace: Replace;
  expectPlan: string | undefined;
  /** Addresses and CIDRs that the cluster should leave from, for paths that Azure cannot tell; empty where Azure's word counts. */
  expectedIps: readonly string[];
  /** Destinations of which routes are looked at: do they leave by the pinned path? */
  partnerCidrs: readonly string[];
  /** Node groups that are neither pinned nor probed. */
  skipNodeGroups: readonly string[];
  /** Static egress gateway whose addresses are verified instead of the cluster's. */
  staticGatewayConfiguration: { namespace: string; name: string } | undefined;
  outboundPorts: number | undefined;
  name: string;
  namespace: string;
  replicas: number;
  image: string;
  echoUrls: readonly string[];
  /** Services that are reached over IPv6, asked on dual-stack clusters only. */
  echoUrlsIpv6: readonly string[];
  echoInterval: number;
  service: 'auto' | 'true' | 'false';
  serviceSourceRanges: readonly string[];
  timeout: number;
  operationTimeout: number;
  failOn: readonly FailOn[];
  deleteIp: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

// https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
const clusterName = /^[a-z0-9]$|^[a-z0-9][-_a-z0-9]{0,61}[a-z0-9]$/i;
// https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#rfc-1035-label-names (a Service's name)
const serviceName = /^[a-z]([-a-z0-9]{0,56}[a-z0-9])?$/;
const namespaceName = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
const groupName = /^[a-z0-9]([-.\w]{0,78}[a-z0-9])?$/i;
// A tag is required and may not be `latest`: AKS deployment safeguards refuse both, and the proof must be repeatable.
const imageReference = /^[a-z0-9][-\w.:/]*(:(?!latest$)\w[\w.-]{0,127}|@sha256:[0-9a-f]{64})$/;

/** Reads the inputs of one cluster; what is wrong with them is noted in the fields' problems. */
export function clusterInputs(fields: Fields, environment: Environment, mode: ClusterMode): Inputs {
  const inputs: Inputs = {
    mode,
    assignee: '',
    ...access(fields, environment),
    ...clusterAccess(fields),
    ...cluster(fields, environment),
    ...publicIp(fields),
    ...consent(fields),
    ...echo(fields),
    ...paths(fields),
    timeout: fields.duration('timeout', 1, 24 * 3600),
    operationTimeout: fields.duration('operation-timeout', 1, 24 * 3600),
    failOn: fields.failOn(mode),
  };
  inputs.ipName ||= `${inputs.clusterName}-egress`;
  inputs.ipResourceGroup ||= inputs.resourceGroup;
  if (inputs.staticGatewayConfiguration) fields.gatewayInputs(inputs.staticGatewayConfiguration.namespace);
  // Its pods must be where the configuration is.
  inputs.namespace = inputs.staticGatewayConfiguration?.namespace ?? inputs.namespace;
  return inputs;
}

/** Reads where Azure is, and who signs in. */
export function access(fields: Fields, environment: Environment): Access {
  return {
    tenantId: fields.optionalGuid('tenant-id', environment.AZURE_TENANT_ID),
    clientId: fields.optionalGuid('client-id', environment.AZURE_CLIENT_ID),
    idsNamed: fields.text('tenant-id') !== '' && fields.text('client-id') !== '',
    audience: fields.text('audience'),
    cloudName: fields.cloudName(),
    resourceManagerEndpoint: fields.url('resource-manager-endpoint', environment.AZURE_RESOURCE_MANAGER_ENDPOINT),
    authorityHost: fields.url('authority-host', environment.AZURE_AUTHORITY_HOST),
  };
}

function clusterAccess(fields: Fields): ClusterAccess {
  const access: ClusterAccess = {
    admin: fields.boolean('admin'),
    kubeconfig: fields.text('kubeconfig'),
    connection: fields.oneOf('connection', ['direct', 'run-command']),
  };
  if (access.kubeconfig !== '' && access.admin)
    fields.problems.note('admin', 'a kubeconfig says itself who its user is: leave this out.');
  if (access.kubeconfig !== '' && access.connection === 'run-command')
    fields.problems.note('kubeconfig', 'connection: run-command reaches the cluster through Azure: leave this out.');
  if (access.admin && access.connection === 'run-command')
    fields.problems.note(
      'admin',
      'connection: run-command is administrator where the cluster is not of Entra: leave this out.',
    );
  return access;
}

function cluster(
  fields: Fields,
  environment: Environment,
): Pick<Inputs, 'clusterName' | 'resourceGroup' | 'subscriptionId'> {
  const given = fields.text('cluster-name');
  if (!given.startsWith('/')) {
    return {
      clusterName: fields.matching(
        'cluster-name',
        clusterName,
        'Give the name of the AKS cluster, or its full resource id.',
      ),
      resourceGroup: fields.matching(
        'resource-group',
        resourceGroupName,
        'Give the resource group of the cluster (not the node resource group).',
      ),
      subscriptionId: fields.optionalGuid('subscription-id', environment.AZURE_SUBSCRIPTION_ID),
    };
  }
  const id = parseResourceId(given);
  if (id?.type.toLowerCase() !== clusterType.toLowerCase()) {
    fields.problems.add(
      'cluster-name',
      given,
      `Give a name, or an id of the form /subscriptions/…/resourceGroups/…/providers/${clusterType}/NAME.`,
    );
    return { clusterName: '', resourceGroup: '', subscriptionId: '' };
  }
  const wrong = wrongParts(id);
  if (wrong.length > 0) fields.problems.add('cluster-name', given, `In Azure there can be no ${wrong.join(', no ')}.`);
  fields.agreeing('resource-group', id.resourceGroup);
  fields.agreeing('subscription-id', id.subscriptionId);
  return {
    clusterName: id.name,
    resourceGroup: id.resourceGroup,
    subscriptionId: id.subscriptionId.toLowerCase(),
  };
}

/** Parts of a cluster's id that the single inputs would not take either. */
function wrongParts({ subscriptionId, resourceGroup, name }: ResourceId): string[] {
  const parts: [string, string, RegExp][] = [
    ['subscription', subscriptionId, guid],
    ['resource group', resourceGroup, resourceGroupName],
    ['cluster', name, clusterName],
  ];
  return parts.filter(([, value, pattern]) => !pattern.test(value)).map(([part, value]) => `${part} '${value}'`);
}

type PublicIpInputs = Pick<
  Inputs,
  | 'ipName'
  | 'ipNamed'
  | 'ipCount'
  | 'ipResourceGroup'
  | 'ipFromPrefix'
  | 'grantAccess'
  | 'tags'
  | 'ipZones'
  | 'ipLock'
  | 'deleteIp'
>;

function publicIp(fields: Fields): PublicIpInputs {
  // 100 is the limit of outbound IPs of a cluster's load balancer.
  const ipCount = fields.integer('ip-count', 1, 100);
  return {
    ipName: fields.ipName(ipCount),
    ipNamed: fields.text('ip-name') !== '',
    ipCount,
    ipResourceGroup: fields.ipResourceGroup(),
    ipFromPrefix: fields.prefixes(),
    grantAccess: fields.boolean('grant-access'),
    tags: fields.tags(),
    ipZones: fields.listOf('ip-zones', (zone) => /^[123]$/.test(zone), 'Give zones as `1,2,3` or one of them.'),
    ipLock: fields.boolean('ip-lock'),
    deleteIp: fields.boolean('delete-ip'),
  };
}

function consent(fields: Fields): Pick<Inputs, 'replace' | 'expectPlan' | 'expectedIps' | 'outboundPorts'> {
  const expectPlan = fields.optional(
    'expect-plan',
    /^[0-9a-f]{64}$/,
    'Give the `plan-digest` output of a run with `mode: plan`.',
  );
  return {
    replace: fields.replace(),
    expectPlan: expectPlan === '' ? undefined : expectPlan,
    expectedIps: fields
      .listOf('expected-ips', isAddressOrCidr, 'Give addresses or CIDRs, IPv4 or IPv6, separated by commas or spaces.')
      .map(normalizeAddress),
    outboundPorts: fields.outboundPorts(),
  };
}

function paths(fields: Fields): Pick<Inputs, 'partnerCidrs' | 'skipNodeGroups' | 'staticGatewayConfiguration'> {
  return {
    partnerCidrs: fields
      .listOf('partner-cidrs', isAddressOrCidr, 'Give addresses or CIDRs of partners, separated by commas or spaces.')
      .map(normalizeAddress),
    skipNodeGroups: fields.listOf(
      'skip-node-groups',
      (name) => groupName.test(name),
      'Give names of node pools or node groups, separated by commas or spaces.',
    ),
    staticGatewayConfiguration: fields.namespacedName('static-gateway-configuration'),
  };
}

type EchoInputs = Pick<
  Inputs,
  | 'name'
  | 'namespace'
  | 'replicas'
  | 'image'
  | 'echoUrls'
  | 'echoUrlsIpv6'
  | 'echoInterval'
  | 'service'
  | 'serviceSourceRanges'
>;

function echo(fields: Fields): EchoInputs {
  return {
    name: fields.matching(
      'name',
      serviceName,
      'Give a Kubernetes Service name: lower-case letters, digits and `-`, at most 58.',
    ),
    namespace: fields.matching(
      'namespace',
      namespaceName,
      'Give a Kubernetes namespace: lower-case letters, digits and `-`, at most 63.',
    ),
    replicas: fields.integer('replicas', 1, 20),
    image: fields.matching('image', imageReference, 'Give an image with an explicit tag (not `latest`) or a digest.'),
    echoUrls: fields.echoUrls('echo-urls'),
    echoUrlsIpv6: fields.echoUrls('echo-urls-ipv6'),
    echoInterval: fields.duration('echo-interval', 1, 3600),
    service: fields.oneOf('service', ['auto', 'true', 'false']),
    serviceSourceRanges: fields.listOf('service-source-ranges', isAddressOrCidr, 'Give addresses or CIDRs.'),
  };
}
