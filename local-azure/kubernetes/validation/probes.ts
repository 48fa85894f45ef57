import type { Cause } from '../status.ts';
import { forbiddenField, invalidValue, notNegative, notSupported, required } from './causes.ts';
import type { Container } from './containers.ts';
import { portNumberOrName } from './names.ts';

type Probe = NonNullable<Container['livenessProbe']>;
type Handler = Pick<Probe, 'exec' | 'httpGet' | 'tcpSocket'> & {
  grpc?: Probe['grpc'];
  sleep?: { seconds?: number | undefined } | undefined;
};

const handlers = ['exec', 'httpGet', 'tcpSocket', 'grpc', 'sleep'] as const;
const counts = [
  'initialDelaySeconds',
  'timeoutSeconds',
  'periodSeconds',
  'successThreshold',
  'failureThreshold',
] as const;

/** https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/ */
export function validateProbes(at: string, container: Container): Cause[] {
  const { lifecycle = {}, livenessProbe, readinessProbe, startupProbe } = container;
  const { postStart, preStop } = lifecycle;
  return [
    ...(postStart === undefined ? [] : validateHandler(`${at}.lifecycle.postStart`, postStart)),
    ...(preStop === undefined ? [] : validateHandler(`${at}.lifecycle.preStop`, preStop)),
    ...validateProbe(`${at}.livenessProbe`, livenessProbe, true),
    ...validateProbe(`${at}.readinessProbe`, readinessProbe, false),
    ...validateProbe(`${at}.startupProbe`, startupProbe, true),
  ];
}

function validateProbe(at: string, probe: Probe | undefined, endsContainer: boolean): Cause[] {
  if (probe === undefined) return [];
  const { successThreshold, terminationGracePeriodSeconds: grace } = probe;
  return [
    ...validateHandler(at, probe),
    ...counts.flatMap((count) => notNegative(`${at}.${count}`, probe[count])),
    ...(grace !== undefined && grace <= 0
      ? invalidValue(`${at}.terminationGracePeriodSeconds`, grace, 'must be greater than 0')
      : []),
    ...(endsContainer && successThreshold !== 1
      ? invalidValue(`${at}.successThreshold`, successThreshold, 'must be 1')
      : []),
    ...(!endsContainer && grace !== undefined
      ? invalidValue(`${at}.terminationGracePeriodSeconds`, grace, 'must not be set for readinessProbes')
      : []),
  ];
}

function validateHandler(at: string, handler: Handler): Cause[] {
  const [first, ...more] = handlers.filter((name) => handler[name] !== undefined);
  if (first === undefined) return required(at, 'must specify a handler type');
  return [
    ...validateAction(`${at}.${first}`, handler),
    ...more.flatMap((name) => forbiddenField(`${at}.${name}`, 'may not specify more than 1 handler type')),
  ];
}

function validateAction(at: string, { exec, httpGet, tcpSocket, grpc }: Handler): Cause[] {
  if (exec !== undefined) return (exec.command ?? []).length === 0 ? required(`${at}.command`) : [];
  const port = httpGet?.port ?? tcpSocket?.port ?? grpc?.port;
  const ofPort = port === undefined && httpGet === undefined ? [] : portCauses(`${at}.port`, port ?? 0);
  if (httpGet === undefined) return ofPort;
  const { path = '', scheme = '' } = httpGet;
  return [
    ...(path === '' ? required(`${at}.path`) : []),
    ...ofPort,
    ...(scheme === 'HTTP' || scheme === 'HTTPS' ? [] : notSupported(`${at}.scheme`, scheme, ['HTTP', 'HTTPS'])),
  ];
}

function portCauses(at: string, port: number | string): Cause[] {
  return invalidValue(at, port, ...portNumberOrName(port));
}
