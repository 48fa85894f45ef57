import type { Model, ModelField } from './models.ts';

function field(baseName: string, type: string, description: string): ModelField {
  return { baseName, type, description, isRequired: false, format: type === 'number' ? 'int32' : '' };
}

function kind(name: string, description: string): Model {
  return {
    description,
    fields: [
      field('apiVersion', 'string', 'Group and version of the object.'),
      field('kind', 'string', 'What the object is.'),
      field('metadata', 'V1ObjectMeta', 'Its name, labels and annotations.'),
      field('spec', `${name}Spec`, 'What is wanted.'),
      field('status', `${name}Status`, 'What was observed last.'),
    ],
  };
}

/** https://learn.microsoft.com/azure/aks/node-auto-provisioning-aksnodeclass */
const nodeClass: Record<string, Model> = {
  AKSNodeClass: kind('AKSNodeClass', 'What the virtual machines of auto-provisioned nodes are made of.'),
  AKSNodeClassSpec: {
    description: 'What new nodes get.',
    fields: [
      field('vnetSubnetID', 'string', 'Subnet of the nodes; without it, that of the cluster.'),
      field('osDiskSizeGB', 'number', 'Size of the disk.'),
      field('imageFamily', 'string', 'Ubuntu, Ubuntu2204, Ubuntu2404 or AzureLinux.'),
      field('fipsMode', 'string', 'FIPS or Disabled.'),
      field('tags', '{ [key: string]: string; }', 'Tags of the machines.'),
      field('kubelet', 'any', 'Settings of the kubelet.'),
      field('maxPods', 'number', 'Pods that a node takes.'),
      field('security', 'any', 'Encryption at the host.'),
      field('localDNS', 'any', 'The DNS on each node.'),
      field('artifactStreaming', 'any', 'Images that are loaded on demand.'),
      field('linuxOSConfig', 'any', 'Settings of Linux.'),
    ],
  },
  AKSNodeClassStatus: {
    description: 'Whether nodes can be made of it.',
    fields: [
      field('images', 'Array<object>', 'Images for new nodes.'),
      field('kubernetesVersion', 'string', 'Version of new nodes.'),
      field('conditions', 'Array<V1Condition>', 'Whether it is ready.'),
    ],
  },
};

/** https://learn.microsoft.com/azure/aks/configure-static-egress-gateway */
const gatewayConfiguration: Record<string, Model> = {
  StaticGatewayConfiguration: kind('StaticGatewayConfiguration', 'Addresses that pods leave from which ask for it.'),
  StaticGatewayConfigurationSpec: {
    description: 'Which nodes carry the traffic, and which addresses they use.',
    fields: [
      field('gatewayNodepoolName', 'string', 'The agent pool of mode Gateway.'),
      field('gatewayVmssProfile', 'any', 'A scale set in its place.'),
      field('defaultRoute', 'string', 'staticEgressGateway or azureNetworking.'),
      field('provisionPublicIps', 'boolean', 'Whether the addresses are public.'),
      field('publicIpPrefixId', 'string', 'A public IP prefix that is there already.'),
      field('excludeCidrs', 'Array<string>', 'Destinations that are not reached through the gateway.'),
    ],
  },
  StaticGatewayConfigurationStatus: {
    description: 'What pods leave from.',
    fields: [
      field('egressIpPrefix', 'string', 'The prefix, or private addresses with commas between them.'),
      field('gatewayServerProfile', 'any', 'Where the gateway listens to the nodes.'),
    ],
  },
};

export const customModels: ReadonlyMap<string, Model> = new Map(
  Object.entries({ ...nodeClass, ...gatewayConfiguration }),
);
