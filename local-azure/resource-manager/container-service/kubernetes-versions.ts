import { list, object, text, type Json } from '../../state/json.ts';
import { clusterType } from '../../state/resource-types.ts';
import { plain } from './cluster-operations.ts';
import { requireResource } from '../common.ts';
import type { Answer, ArmRequest, ResourceHandlers, Services } from '../request.ts';

/** What AKS offers, the newest first: the last three minor versions. Source: https://learn.microsoft.com/azure/aks/supported-kubernetes-versions */
const offered: readonly string[] = ['1.36.1', '1.35.4', '1.34.6'];

/** What a cluster gets whose request does not say. */
export const defaultVersion = '1.35';

/** The version that a minor version, or a whole one, stands for; undefined for one that AKS does not offer. */
export function fullVersion(version: string): string | undefined {
  return offered.find((patch) => patch === version || minorOf(patch) === version);
}

function minorOf(patch: string): string {
  return patch.replace(/\.\d+$/, '');
}

/** A cluster is upgraded by one minor version at a time. */
function upgradesOf(version: string): string[] {
  const index = offered.indexOf(fullVersion(version) ?? '');
  return offered.slice(Math.max(0, index - 1), Math.max(0, index));
}

/** The versions of a region, in the present form and in the one of older clients. */
export function versionTypes(services: Services): Record<string, ResourceHandlers> {
  return {
    'Microsoft.ContainerService/locations/kubernetesVersions': {
      list: () => answer({ values: offered.map(asVersion) }),
    },
    'Microsoft.ContainerService/locations/orchestrators': {
      list: ({ target }) => {
        const properties = { orchestrators: offered.map(asOrchestrator) };
        return answer({
          id: target.id,
          name: 'default',
          type: 'Microsoft.ContainerService/locations/orchestrators',
          properties,
        });
      },
    },
    [`${clusterType}/upgradeProfiles`]: { get: (request) => upgradeProfile(services, request) },
  };
}

function answer(body: Json): Answer {
  return { status: 200, body, headers: plain };
}

function asVersion(patch: string): Json {
  const upgrades = [patch, ...upgradesOf(patch)].slice(1);
  return {
    version: minorOf(patch),
    isPreview: false,
    capabilities: { supportPlan: ['KubernetesOfficial'] },
    patchVersions: { [patch]: { upgrades } },
  };
}

function asOrchestrator(patch: string): Json {
  const upgrades = upgradesOf(patch).map((version) => ({
    orchestratorType: 'Kubernetes',
    orchestratorVersion: version,
  }));
  const isDefault = minorOf(patch) === defaultVersion;
  return { orchestratorType: 'Kubernetes', orchestratorVersion: patch, default: isDefault, upgrades };
}

function upgradeProfile(services: Services, request: ArmRequest): Answer {
  const id = request.target.id.replace(/\/upgradeProfiles\/[^/]+$/i, '');
  const target = { ...request.target, id, name: id.slice(id.lastIndexOf('/') + 1) };
  const { properties } = requireResource(services, { ...request, target }, clusterType);
  const { currentKubernetesVersion, agentPoolProfiles } = object(properties);
  const profile = (version: string, rest: Json): Json => ({
    kubernetesVersion: version,
    ...rest,
    upgrades: upgradesOf(version).map((kubernetesVersion) => ({ kubernetesVersion })),
  });
  return answer({
    id: request.target.id,
    name: 'default',
    type: `${clusterType}/upgradeprofiles`,
    properties: {
      controlPlaneProfile: profile(text(currentKubernetesVersion), { osType: 'Linux' }),
      agentPoolProfiles: list(agentPoolProfiles)
        .map(object)
        .map(({ name, osType, currentOrchestratorVersion }) =>
          profile(text(currentOrchestratorVersion), { name, osType }),
        ),
    },
  });
}
