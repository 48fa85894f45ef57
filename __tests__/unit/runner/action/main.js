// The action that the runner's tests start: plays the scene that the input names.
import { appendFileSync } from 'node:fs';
import { clearInterval, setInterval } from 'node:timers';

const { env } = process;
const setOutput = (text) => appendFileSync(env.GITHUB_OUTPUT, text);

const scenes = {
  environment() {
    console.log(JSON.stringify(env));
  },
  log() {
    console.log('plain');
    console.log('::group::First');
    console.log('inside');
    console.log('::debug::hidden unless asked for');
    console.log('::endgroup::');
    console.log('::warning title=Careful,=file=a%2Cb.txt,line==3,col=::two%0Alines %2525');
    console.log('text ##[error title=x%5D;file=f]from the middle%3B');
    console.log('  ::NOTICE::trimmed and in capitals');
    console.log('::unknown::is text');
    console.log('::constructor::is text');
    process.stdout.write('half\r::notice::after a lone carriage return\r\nlast ');
    process.stdout.write('line');
  },
  errorStream() {
    console.error('::warning::by the other stream');
  },
  stop() {
    console.log('::stop-commands::token-1');
    console.log('::error::not obeyed');
    console.log('##[error]not obeyed either');
    console.log('::token-1::');
    console.log('::error::obeyed');
  },
  mask() {
    console.log('secret-value before');
    console.log('::add-mask::secret-value');
    console.log('::add-mask::first line%0Asecond line');
    console.log('secret-value, secret-valuesecret-value, c2VjcmV0LXZhbHVl');
    console.log('a second line and a first line');
    console.log('::error::holds secret-value');
    setOutput('plain=5.6.7.8\nleaky=it is secret-value\n');
    appendFileSync(env.GITHUB_STEP_SUMMARY, 'See secret-value\n');
  },
  files() {
    setOutput('one=1\nempty=\nmany<<END\nfirst\nEND=\n\nEND\nwith=<<x\n');
    appendFileSync(env.GITHUB_STATE, 'phase=main\n');
    appendFileSync(env.GITHUB_ENV, 'NAME=value\n');
    appendFileSync(env.GITHUB_PATH, '/opt/one\n/opt/two\n');
    appendFileSync(env.GITHUB_STEP_SUMMARY, '# Hello\n');
    console.log('::set-output name=one::by command');
    console.log('::set-output name=two::by command');
  },
  brokenOutput() {
    setOutput('before=1\nmany<<END\nnever ended\n');
  },
  unendedOutput() {
    setOutput('before=1\nmany<<END\nnever ended, EN');
  },
  nodeOptions() {
    appendFileSync(env.GITHUB_ENV, 'ONE=1\nnode_options=--require ./evil.js\nTWO=2\n');
  },
  disabledCommand() {
    console.log('::set-env name=X::y');
  },
  largeSummary() {
    appendFileSync(env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1));
  },
  manyAnnotations() {
    for (let i = 1; i <= 12; i += 1) console.log(`::warning::number ${i}`);
    console.log(`::error::${'x'.repeat(5000)}`);
  },
  failure() {
    console.log('::error::It did not work');
    process.exitCode = 1;
  },
  waitForInterrupt() {
    const alive = setInterval(() => undefined, 1000);
    process.once('SIGINT', () => {
      console.log('interrupted');
      clearInterval(alive);
    });
    console.log('ready');
  },
  ignoreSignals() {
    process.on('SIGINT', () => console.log('SIGINT'));
    process.on('SIGTERM', () => console.log('SIGTERM'));
    setInterval(() => undefined, 1000);
    console.log('ready');
  },
};

scenes[env.INPUT_SCENE]();
