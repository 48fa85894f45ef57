// What a run waits for longer than a test can.
import type { Bench } from './bench.ts';
import { on, runHere } from './in-process.ts';

const grantTakesEffect = 600_000;

test.concurrent('a grant that no Service proves has ten minutes to take effect', () =>
  on('no-join-right', async (bench) => {
    const { outputs, slept } = await runHere(bench, { 'grant-access': 'true', service: 'false' });
    expect(outputs.verdict).toBe('pinned');
    expect(slept).toBeGreaterThanOrEqual(grantTakesEffect);
  }),
);

test.concurrent('a grant that the Service proves is not waited for', () =>
  on('no-join-right', async (bench) => {
    const { outputs, slept } = await runHere(bench, { 'grant-access': 'true' });
    expect(outputs.verdict).toBe('pinned');
    expect(slept).toBeLessThan(grantTakesEffect);
  }),
);

test.concurrent('a write that an operation in progress keeps out is made once that has ended', () =>
  on('default', async (bench) => {
    const message = 'Operation is not allowed: Another operation (Updating) is in progress';
    const match = { service: 'arm', method: 'PUT', url: 'managedClusters/demo\\?' };
    const body = { code: 'OperationNotAllowed', message };
    await bench.control('PUT', 'faults', [{ match, nth: 1, when: 'before', do: { status: 409, body } }]);
    const { outputs, said, slept } = await runHere(bench, {});
    expect(said).toContain('Somebody else works on the cluster at the same time: reading it again');
    expect(outputs.verdict).toBe('pinned');
    expect(slept).toBeGreaterThanOrEqual(10_000);
  }),
);

test.concurrent('unpin waits until Azure names the new addresses', () =>
  on('default', async (bench) => {
    const pinned = await runHere(bench, {});
    const body = await bench.cluster();
    // The first reading after the switch is of what was before it.
    const match = { service: 'arm', method: 'GET', url: 'managedClusters/demo\\?api-version=\\d{4}-\\d\\d-\\d\\d$' };
    const afterSwitch = 3;
    await bench.control('PUT', 'faults', [{ match, nth: afterSwitch, when: 'after', do: { status: 200, body } }]);
    const { outputs, slept } = await runHere(bench, { mode: 'unpin' });
    expect(slept).toBeGreaterThan(0);
    expect(outputs.verdict).toBe('as-expected');
    expect(outputs['expected-egress-ips']).not.toBe(pinned.outputs['egress-ips']);
    expect(outputs['observed-egress-ips']).toBe(outputs['expected-egress-ips']);
  }),
);

describe('the lock of an IP', () => {
  const lock = async (bench: Bench): Promise<string[]> =>
    Object.keys(await bench.state()).filter((id) => id.endsWith('/locks/aks-egress-ip'));

  test.concurrent('goes with the IP', () =>
    on('owner', async (bench) => {
      await runHere(bench, { 'ip-lock': 'true' });
      expect(await lock(bench)).toHaveLength(1);
      const { outputs } = await runHere(bench, { mode: 'unpin', 'delete-ip': 'true' });
      expect(outputs['failure-reason']).toBe('');
      expect(await lock(bench)).toEqual([]);
    }),
  );

  test.concurrent('stays while something uses the IP', () =>
    on('owner', async (bench) => {
      await runHere(bench, { 'ip-lock': 'true', mode: 'reserve' });
      const ip = await bench.idOf('/publicipaddresses/demo-egress');
      const id = `${ip.split('/providers/')[0] ?? ''}/providers/Microsoft.Network/networkInterfaces/jump/ipConfigurations/primary`;
      await bench.patch({ [ip]: { properties: { ipConfiguration: { id } } } });
      const { outputs, said } = await runHere(bench, { mode: 'unpin', 'delete-ip': 'true' });
      expect(outputs['failure-reason']).toBe('azure');
      expect(said.join('\n')).toMatch(/still in use by \S+jump/);
      expect(await lock(bench)).toHaveLength(1);
    }),
  );
});
