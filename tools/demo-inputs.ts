/** The inputs with which a workflow would run the action on local Azure's default cluster, given its environment. */
export function demoInputs(environment: Readonly<Record<string, string>>, mode: string): Record<string, string> {
  const { AZURE_CLIENT_ID = '', AZURE_TENANT_ID = '', AZURE_SUBSCRIPTION_ID = '' } = environment;
  return {
    'cluster-name': 'demo',
    'resource-group': 'demo',
    'client-id': AZURE_CLIENT_ID,
    'tenant-id': AZURE_TENANT_ID,
    'subscription-id': AZURE_SUBSCRIPTION_ID,
    mode,
  };
}
