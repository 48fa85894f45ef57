import { randomUUID } from 'node:crypto';
import { object, text, withoutNulls, type Json } from '../../state/json.ts';
import { same } from '../../state/resource-id.ts';
import { fullVersion } from './kubernetes-versions.ts';

/** A pool with what AKS fills in. */
export function newPool(pool: Json, version: string): Json {
  const wanted = text(pool.orchestratorVersion) || version;
  return {
    count: 1,
    osDiskSizeGB: 128,
    osDiskType: 'Managed',
    kubeletDiskType: 'OS',
    maxPods: 110,
    type: 'VirtualMachineScaleSets',
    enableAutoScaling: false,
    enableNodePublicIP: false,
    mode: 'User',
    osType: 'Linux',
    osSKU: same(text(pool.osType), 'Windows') ? 'Windows2022' : 'Ubuntu',
    ...withoutNulls(pool),
    vmSize: text(pool.vmSize) || 'Standard_D4ds_v5',
    upgradeSettings: { maxSurge: '10%', ...withoutNulls(object(pool.upgradeSettings)) },
    provisioningState: 'Creating',
    powerState: { code: 'Running' },
    orchestratorVersion: wanted,
    currentOrchestratorVersion: fullVersion(wanted) ?? wanted,
    nodeImageVersion: 'AKSUbuntu-2204gen2containerd-202610.21.0',
    enableFIPS: false,
    eTag: randomUUID(),
  };
}
