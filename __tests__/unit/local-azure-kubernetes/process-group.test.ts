import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ProcessGroup } from '../../../local-azure/kubernetes/kubelet/process-group.ts';

async function isAlive(pid: number): Promise<boolean> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return text !== '' && !text.includes(') Z ');
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(10);
}

test('SIGTERM reaches the first process, and what it leaves behind ends with it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'process-group-'));
  let output = '';
  const script = 'trap "exit 3" TERM; sleep 100 & echo $!; wait';
  const group = new ProcessGroup(
    ['/bin/sh', '-c', script],
    folder,
    { PATH: '/usr/bin:/bin' },
    (text) => (output += text),
  );
  await until(() => Promise.resolve(output.endsWith('\n')));
  group.terminate();
  expect(await group.exited).toEqual({ code: 3 });
  await until(async () => !(await isAlive(Number(output))));
});

test('the processes end and their folder goes when Node is killed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'process-group-'));
  const module = resolve('local-azure/kubernetes/kubelet/process-group.ts');
  const program = `
    const { ProcessGroup } = await import('file://${module}');
    new ProcessGroup(['/bin/sh', '-c', 'echo $$; while :; do sleep 1; done'], '${folder}', {}, (text) => process.stdout.write(text));
  `;
  const node = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [text] = (await once(node.stdout, 'data')) as [Buffer];
  const pid = Number(text.toString());
  expect(await isAlive(pid)).toBe(true);
  node.kill('SIGKILL');
  await until(async () => !(await isAlive(pid)));
  await expect(stat(folder)).rejects.toThrow('ENOENT');
});
