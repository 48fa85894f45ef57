import { setTimeout } from 'node:timers/promises';
import type { Answer, LocalAzureClient } from '../integration/local-azure-client.ts';

/** What a command came to. */
export interface CommandProperties {
  provisioningState: string;
  exitCode?: number;
  logs?: string;
  reason?: string;
}

const clusters = '/resourceGroups/demo/providers/Microsoft.ContainerService/managedClusters';

/** Has Azure run a command in a cluster of the group. */
export function send(client: LocalAzureClient, cluster: string, body: object): Promise<Answer> {
  return client.arm('POST', `${clusters}/${cluster}/runCommand`, body);
}

/** Does the same, and waits for its end. */
export async function commanded(
  client: LocalAzureClient,
  cluster: string,
  body: object,
): Promise<{ id: string; properties: CommandProperties }> {
  const answer = await send(client, cluster, body);
  if (answer.status !== 202 || answer.body !== '') throw new Error(answer.body);
  for (;;) {
    const result = await client.follow(answer.headers.location);
    const { id, properties } = JSON.parse(result.body) as { id: string; properties: CommandProperties };
    if (result.status === 200) return { id, properties };
    expect([result.status, result.headers['retry-after'], properties.provisioningState]).toEqual([202, '1', 'Running']);
    // More polls than its limit allows would be refused.
    await setTimeout(50);
  }
}
