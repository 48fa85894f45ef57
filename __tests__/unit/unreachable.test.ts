import { explain } from '../../src/errors.ts';
import { unreachable, type Reach } from '../../src/kubernetes/unreachable.ts';

/** A private cluster, of which silence would be told as that. */
const reach: Reach = {
  server: 'https://api.example',
  powerState: 'Running',
  privateCluster: true,
  authorizedRanges: [],
  runsCommands: true,
  proxy: undefined,
};

/** As fetch hands on what has happened. */
function fetchFailed(message: string, code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });
}

test.each([
  ['unable to verify the first certificate', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', /NODE_EXTRA_CA_CERTS/],
  ['certificate has expired', 'CERT_HAS_EXPIRED', /clock of the runner[^]*az aks rotate-certs/],
  ['Proxy response (407) !== 200 when HTTP Tunneling', 'UND_ERR_ABORTED', /HTTPS_PROXY/],
  ['connect ECONNREFUSED 192.0.2.1:443', 'ECONNREFUSED', /It is a private cluster/],
])('what is in the way is told before what Azure says of the cluster: %s', (message, code, next) => {
  const said = explain(unreachable(fetchFailed(message, code), reach));
  expect(said).toContain(`at https://api.example cannot be reached: ${message}`);
  expect(said).toMatch(next);
  expect(said).not.toMatch(code === 'ECONNREFUSED' ? /CA_CERTS/ : /private cluster/);
});

test('of all addresses that refuse a connection one is named', () => {
  const refused = new Error('connect ECONNREFUSED ::1:443');
  const error = new TypeError('fetch failed', { cause: new AggregateError([refused, new Error('another')]) });
  expect(unreachable(error, reach).message).toContain(': connect ECONNREFUSED ::1:443');
});

test('NO_PROXY is named only where it counts: not for the proxy of a kubeconfig', () => {
  const advice = (ofKubeconfig: boolean): string =>
    explain(
      unreachable(fetchFailed('socket hang up', 'ECONNRESET'), { ...reach, proxy: { host: 'p:1', ofKubeconfig } }),
    );
  expect(advice(false)).toMatch(/through the proxy p:1: must NO_PROXY name the server\?$/);
  expect(advice(true)).toMatch(/through the proxy p:1: is the proxy-url of the kubeconfig right\?$/);
});
