// Drift of the objects in the cluster, made by somebody with kubectl: each kind is found, and heals by what its finding says.
import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Bench } from './bench.ts';
import { check, isMemory, onPinned, type Checked, type Found } from './checks.ts';
import { on, runHere, type Ended } from './in-process.ts';

type Inputs = Record<string, string>;

/** Runs a command line as somebody would who copies it from a finding. */
async function shell(bench: Bench, command: string): Promise<string> {
  const kubeconfig = bench.azure.environment.LOCAL_AZURE_KUBECONFIG ?? '';
  const kubectl = `kubectl() { command kubectl --cache-dir='${kubeconfig}-cache' "$@"; }`;
  const env = { ...process.env, KUBECONFIG: kubeconfig };
  return (await promisify(execFile)('sh', ['-ec', `${kubectl}\n${command}`], { env })).stdout;
}

function useNamespace(bench: Bench): Promise<string> {
  return shell(bench, 'kubectl config set-context --current --namespace=aks-egress');
}

function pin(bench: Bench, inputs: Inputs = {}): Promise<Ended> {
  return runHere(bench, { timeout: '20s', ...inputs });
}

/** Does what findings say: their commands, then `mode: pin` where one of them names it. */
async function follow(bench: Bench, findings: readonly Found[], inputs: Inputs = {}): Promise<void> {
  const remedies = findings.map(({ remedy }) => remedy);
  const commands = remedies.flatMap((remedy) => remedy.match(/kubectl .*?(?=;|, then|$)/g) ?? []);
  for (const command of commands) await shell(bench, command);
  const pins = remedies.filter((remedy) => remedy.includes('mode: pin'));
  const granting = pins.some((remedy) => remedy.includes('mode: pin with grant-access: true'));
  if (pins.length > 0) await pin(bench, { ...inputs, ...(granting ? { 'grant-access': 'true' } : {}) });
}

/** Findings without what pods and logs cannot tell, or still tell, because of what was done to them. */
function told({ findings }: Checked): Found[] {
  return findings.filter(({ id, severity }) => !isMemory(`${severity}: ${id}`) && id !== 'not-verified');
}

const azure = 'service.beta.kubernetes.io/azure';
const patchService = 'kubectl patch service aks-egress --type=merge';
const patchDeployment = 'kubectl patch deployment aks-egress';

type Expected = Pick<Found, 'id' | 'actual'> & { severity?: Found['severity']; who?: string };

/** What is done to the Service and the Deployment, and what is found of it. */
const drifts: readonly [command: string, found: Expected[]][] = [
  [
    'kubectl delete service aks-egress; kubectl set image deployment/aks-egress echo=evil/echo:1',
    [
      { id: 'service-missing', actual: 'there is none' },
      {
        id: 'deployment-changed',
        actual: 'spec.template.spec.containers[echo].image was set to evil/echo:1 by kubectl-set',
        who: 'kubectl-set',
      },
    ],
  ],
  [
    `${patchService} -p '{"spec":{"type":"ClusterIP","loadBalancerSourceRanges":null}}'; kubectl delete deployment aks-egress`,
    [
      { id: 'service-not-pinned', actual: 'its type is ClusterIP (set by kubectl-patch)', who: 'kubectl-patch' },
      { id: 'deployment-missing', actual: 'there is none, so nothing is observed' },
    ],
  ],
  [
    `kubectl annotate service aks-egress --overwrite ${azure}-pip-name=other; kubectl scale deployment aks-egress --replicas=1`,
    [
      {
        id: 'service-not-pinned',
        actual: `${azure}-pip-name is other (set by kubectl-annotate)`,
        who: 'kubectl-annotate',
      },
      { id: 'deployment-changed', actual: 'spec.replicas was set to 1 by kubectl', who: 'kubectl' },
    ],
  ],
  [
    `${patchService} --subresource=status -p '{"status":{"loadBalancer":{"ingress":[{"ip":"192.0.2.9"}]}}}'; kubectl set env deployment/aks-egress ECHO_URLS-`,
    [
      { id: 'service-address-differs', actual: 'it answers at 192.0.2.9' },
      {
        id: 'deployment-changed',
        actual:
          'spec.template.spec.containers[echo].env[ECHO_URLS] was removed by somebody whom Kubernetes does not name',
      },
    ],
  ],
  [
    `${patchService} -p '{"spec":{"loadBalancerSourceRanges":null}}'; ${patchDeployment} -p '{"spec":{"template":{"spec":{"hostNetwork":true}}}}'`,
    [
      { id: 'service-open', actual: 'it has no loadBalancerSourceRanges any more' },
      {
        id: 'deployment-changed',
        severity: 'advice',
        actual: 'spec.template.spec.hostNetwork was set to true by kubectl-patch',
        who: 'kubectl-patch',
      },
    ],
  ],
  [
    `${patchService} -p '{"spec":{"loadBalancerSourceRanges":["0.0.0.0/0"]}}'; kubectl annotate service aks-egress ${azure}-load-balancer-internal=true`,
    [
      {
        id: 'service-not-pinned',
        actual: `${azure}-load-balancer-internal is true (set by kubectl-annotate)`,
        who: 'kubectl-annotate',
      },
      { id: 'service-open', actual: '0.0.0.0/0 may reach it (set by kubectl-patch)', who: 'kubectl-patch' },
    ],
  ],
];

test.concurrent(
  'what somebody changes with kubectl is found, with who did it, and heals by what the findings say',
  async () => {
    await onPinned('default', async (bench) => {
      await useNamespace(bench);
      for (const [command, found] of drifts) {
        await shell(bench, command);
        const checked = await check(bench, { timeout: '1s' });
        const isDrift = found.some(({ severity }) => severity !== 'advice');
        expect({ command, ...checked }).toMatchObject({ command, failed: isDrift });
        const what = told(checked).map(({ id, severity, actual, changedBy }) => [id, severity, actual, changedBy?.who]);
        const expected = found.map(({ id, severity, actual, who }) => [id, severity ?? 'drift', actual, who]);
        expect({ command, what }).toEqual({ command, what: expected });
        await follow(bench, told(checked));
        expect({ command, ids: told(await check(bench)).map(({ id }) => id) }).toEqual({ command, ids: [] });
      }
    });
  },
);

/** What teams and controllers do every day. */
const harmless = [
  'kubectl rollout restart deployment aks-egress',
  'kubectl label deployment,service aks-egress team=web',
  'kubectl annotate deployment,service aks-egress note=x',
  'kubectl get deployment,service aks-egress -o yaml | kubectl apply -f -',
  `${patchService} --field-manager=argocd -p '{"spec":{"type":"LoadBalancer"}}'`,
  `kubectl patch deployment aks-egress --subresource=scale --field-manager=kube-controller-manager -p '{"spec":{"replicas":4}}'`,
  'kubectl delete pods --all --wait=false',
  'kubectl cordon $(kubectl get nodes --output name | head -n 1)',
];

test.concurrent('what happens in a cluster every day is no finding', async () => {
  await onPinned('default', async (bench) => {
    await useNamespace(bench);
    for (const command of harmless) {
      await shell(bench, command);
      const { ids, outputs, failed } = await check(bench);
      expect({ command, failed, verdict: outputs.verdict, ids }).toEqual({
        command,
        failed: false,
        verdict: 'pinned',
        ids: [],
      });
    }
  });
});

test.concurrent(
  'pods that do not start, pools without pods, and Services for want of a right are found, and heal',
  async () => {
    await onPinned('default', async (bench) => {
      await useNamespace(bench);
      await findUnready(bench);
      await findUncovered(bench);
      await findUnsynced(bench);
    });
  },
);

async function findUnready(bench: Bench): Promise<void> {
  await shell(bench, 'kubectl delete deployment aks-egress');
  await pin(bench, { image: 'registry.example/missing:1', timeout: '1s' });
  const checked = await check(bench, { timeout: '1s' });
  expect(checked).toMatchObject({ failed: false, outputs: { verdict: 'unverifiable' } });
  expect(checked.ids).toEqual(['advice: deployment-not-ready', 'advice: not-verified', 'advice: not-verified']);
  expect(checked.findings[1]?.actual).toContain('ImagePullBackOff');
  const [unready] = checked.findings;
  expect(unready?.actual).toMatch(/^0 ready; MinimumReplicasUnavailable/);
  expect(await shell(bench, unready?.remedy.replace(/^[^:]*: /, '') ?? '')).toMatch(/Failed to pull image .*missing:1/);
  await pin(bench);
  expect((await check(bench)).ids).toEqual([]);
}

async function findUncovered(bench: Bench): Promise<void> {
  const { id, properties } = await bench.cluster();
  const pools = properties.agentPoolProfiles as object[];
  const gpu = { ...pools[1], name: 'gpu' };
  const windows = { ...pools[1], name: 'win', osType: 'Windows', osSKU: 'Windows2022' };
  const have = (...added: object[]): Promise<void> =>
    bench.patch({ [id]: { properties: { agentPoolProfiles: [...pools, ...added] } } });

  await have({ ...gpu, count: 0 });
  expect((await check(bench)).ids).toEqual([]);
  await have(gpu, windows);
  const checked = await check(bench);
  expect(checked).toMatchObject({ failed: false, outputs: { verdict: 'unverifiable' } });
  expect(checked.findings.map(({ id, severity, subject }) => `${severity} ${id} ${subject}`)).toEqual([
    'advice pools-not-covered node group gpu',
    'advice pools-not-covered node group win',
  ]);
  await follow(bench, checked.findings);
  expect((await check(bench)).findings.map(({ subject }) => subject)).toEqual(['node group win']);
  await have(gpu);
  expect((await check(bench)).ids).toEqual([]);
}

async function findUnsynced(bench: Bench): Promise<void> {
  await shell(bench, 'kubectl create service loadbalancer storefront --namespace default --tcp=443');
  await bench.patch({ [await bench.idOf('/a0000000-0000-4000-8000-000000000003')]: null });
  // The controller manager syncs Services again when they change.
  const touch = (name: string): string => `kubectl annotate service ${name} touched=yes`;
  await shell(bench, `${touch('aks-egress')}; ${touch('storefront --namespace default')}`);
  await eventually(bench, /storefront[^]*aks-egress|aks-egress[^]*storefront/);
  const checked = await check(bench);
  expect(told(checked)).toMatchObject(
    ['aks-egress/aks-egress', 'default/storefront'].map((name) => ({
      id: 'service-sync-failed',
      severity: 'drift',
      subject: `Service ${name}`,
      actual: expect.stringMatching(
        /^LinkedAuthorizationFailed: The client .*publicIPAddresses\/join\/action/,
      ) as string,
    })),
  );
  await follow(bench, checked.findings);
  expect((await check(bench)).ids).toEqual([]);
}

/** Waits for events of failed syncs. */
async function eventually(bench: Bench, words: RegExp): Promise<void> {
  const failures = 'kubectl get events --all-namespaces --field-selector reason=SyncLoadBalancerFailed';
  while (!words.test(await shell(bench, failures))) await sleep(200);
}

test.concurrent('a pool on which no echo pod can run is told also where there is no echo', async () => {
  await on('windows-pool', async (bench) => {
    await pin(bench);
    expect((await check(bench)).ids).toEqual(['advice: deployment-missing', 'advice: pools-not-covered']);
  });
});

test.concurrent(
  'on a Basic load balancer a deleted Service takes egress with it, and pin gives both back',
  async () => {
    const named = { 'ip-name': 'basic-ip', 'ip-resource-group': '@node' };
    await on('basic-load-balancer', async (bench) => {
      await pin(bench, named);
      const standing = ['advice: basic-load-balancer-retired'];
      const atRest = async (): Promise<void> => {
        expect(await check(bench, named)).toMatchObject({
          failed: false,
          ids: standing,
          outputs: { verdict: 'pinned' },
        });
        // What was pinned is known without being named; the IP need not have the action's tags all the same.
        expect(await check(bench)).toMatchObject({ failed: false, ids: standing, outputs: { verdict: 'pinned' } });
      };
      await atRest();
      await shell(bench, 'kubectl delete service aks-egress --namespace aks-egress');
      const checked = await check(bench, named);
      const drift = told(checked).filter(({ severity, id }) => severity === 'drift' && !id.startsWith('observed'));
      expect(drift.map(({ id }) => id)).toEqual(['ip-detached', 'service-missing']);
      await follow(bench, drift, named);
      expect(told(await check(bench, named)).map(({ id, severity }) => `${severity}: ${id}`)).toEqual(standing);
    });
  },
);
