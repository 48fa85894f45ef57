import { once } from 'node:events';
import { constants, createSecureServer, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { openDispatcher } from '../../src/network/dispatcher.ts';
import { apiAt } from '../unit/api-at.ts';
import { selfSigned } from '../unit/local-azure/self-signed.ts';
import { hastyClock } from './kubernetes.ts';
import { tell } from './table.ts';

const area = 'Kubernetes: HTTP/2';
const list = JSON.stringify({ kind: 'PodList', metadata: { resourceVersion: '1' }, items: [{ kind: 'Pod' }] });

function answer(stream: ServerHttp2Stream): void {
  stream.respond({ ':status': 200 });
  stream.end(list);
}

function breakOff(stream: ServerHttp2Stream): void {
  stream.respond({ ':status': 200, 'content-length': list.length });
  stream.write(list.slice(0, 10), () => stream.close(constants.NGHTTP2_CANCEL));
}

function closeAfter(stream: ServerHttp2Stream): void {
  stream.session?.close();
  answer(stream);
}

/** What becomes of the first of two requests, and how often the server is asked for both. */
test.each<[string, number, (stream: ServerHttp2Stream) => void]>([
  ['request given up for an error', 3, (stream) => stream.close(constants.NGHTTP2_INTERNAL_ERROR)],
  ['request cancelled by the server', 3, (stream) => stream.close(constants.NGHTTP2_CANCEL)],
  ['request refused before it was looked at', 3, (stream) => stream.close(constants.NGHTTP2_REFUSED_STREAM)],
  [
    'connection ended for too many requests',
    3,
    ({ session }) => session?.destroy(undefined, constants.NGHTTP2_ENHANCE_YOUR_CALM),
  ],
  ['answer that breaks off', 3, breakOff],
  // As API servers do that spread their clients anew: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/
  ['connection that takes no more requests', 2, closeAfter],
])('%s: overcome', async (fault, times, first) => {
  const { certificate, privateKey } = await selfSigned();
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
  const server = createSecureServer({ cert: certificate.toString('pem'), key }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  let asked = 0;
  server.on('sessionError', () => undefined);
  server.on('stream', (stream) => {
    stream.on('error', () => undefined);
    asked += 1;
    if (asked === 1) first(stream);
    else answer(stream);
  });
  const dispatcher = openDispatcher({ insecure: true }, {});
  const url = `https://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const api = apiAt(url, hastyClock(), () => dispatcher);
  for (const path of ['/api/v1/pods', '/api/v1/nodes']) expect((await api.list(path)).items).toEqual([{ kind: 'Pod' }]);
  expect(asked).toBe(times);
  await dispatcher.destroy();
  server.close();
  tell({ area, fault, times: asked, outcome: 'overcome', failures: [] });
});
