import { existingPodWarnings, podSecurityViolation } from '../../../local-azure/kubernetes/pod-security.ts';
import type { Namespace, Pod } from '../../../local-azure/kubernetes/objects.ts';

function namespace(labels: Record<string, string>): Namespace {
  const entries = Object.entries(labels).map(([key, value]) => [`pod-security.kubernetes.io/${key}`, value]);
  return { metadata: { name: 'n', labels: Object.fromEntries(entries) as object } } as unknown as Namespace;
}

function violation(level: string, spec: object, container: object = {}): string | undefined {
  const full = { containers: [{ name: 'a', image: 'x', ...container }], ...spec } as unknown as Pod['spec'];
  return podSecurityViolation(namespace({ enforce: level }), 'enforce', full);
}

const hardened = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  runAsNonRoot: true,
  seccompProfile: { type: 'RuntimeDefault' },
};

test('restricted: everything that a pod does not say is against it', () => {
  expect(violation('restricted', {})).toBe(
    'violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false (container "a" must set securityContext.allowPrivilegeEscalation=false), unrestricted capabilities (container "a" must set securityContext.capabilities.drop=["ALL"]), runAsNonRoot != true (pod or container "a" must set securityContext.runAsNonRoot=true), seccompProfile (pod or container "a" must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost")',
  );
  expect(violation('restricted', {}, { securityContext: hardened })).toBeUndefined();
  const { runAsNonRoot, seccompProfile, ...ofContainer } = hardened;
  const ofPod = { securityContext: { runAsNonRoot, seccompProfile } };
  expect(violation('restricted', ofPod, { securityContext: ofContainer })).toBeUndefined();
});

test.each([
  [{ hostNetwork: true, hostPID: true }, {}, 'host namespaces (hostNetwork=true, hostPID=true)'],
  [{ volumes: [{ name: 'v', hostPath: { path: '/' } }] }, {}, 'hostPath volumes (volume "v")'],
  [{}, { ports: [{ containerPort: 80, hostPort: 80 }] }, 'hostPort (container "a" uses hostPort 80)'],
  [
    {},
    { securityContext: { privileged: true } },
    'privileged (container "a" must not set securityContext.privileged=true)',
  ],
  [
    {},
    { securityContext: { capabilities: { add: ['NET_ADMIN', 'CHOWN'] } } },
    'non-default capabilities (container "a" must not include "NET_ADMIN" in securityContext.capabilities.add)',
  ],
  [
    { securityContext: { seccompProfile: { type: 'Unconfined' } } },
    {},
    'seccompProfile (pod must not set securityContext.seccompProfile.type to "Unconfined")',
  ],
])('baseline: %j %j', (spec, container, words) => {
  expect(violation('baseline', spec, container)).toBe(`violates PodSecurity "baseline:latest": ${words}`);
  expect(violation('privileged', spec, container)).toBeUndefined();
});

test('restricted volumes and users', () => {
  const volumes = [{ name: 'v', hostPath: { path: '/' } }];
  const securityContext = { ...hardened, runAsUser: 0 };
  expect(violation('restricted', { volumes }, { securityContext })).toBe(
    'violates PodSecurity "restricted:latest": restricted volume types (volume "v" uses restricted volume type "hostPath"), runAsUser=0 (container "a" must not set runAsUser=0)',
  );
});

test('whoever raises the level of a namespace hears of the pods in it, one for each owner', () => {
  const pod = (name: string, owner?: string): Pod =>
    ({
      metadata: { name, ...(owner === undefined ? {} : { ownerReferences: [{ controller: true, uid: owner }] }) },
      spec: { hostNetwork: true, containers: [] },
    }) as unknown as Pod;
  const pods = [pod('a'), pod('b', 'x'), pod('c', 'x')];
  expect(existingPodWarnings(namespace({ enforce: 'baseline' }), namespace({}), pods)).toEqual([
    'existing pods in namespace "n" violate the new PodSecurity enforce level "baseline:latest"',
    'a (and 1 other pod): host namespaces',
  ]);
  expect(existingPodWarnings(namespace({}), namespace({ enforce: 'baseline' }), pods)).toEqual([]);
});
