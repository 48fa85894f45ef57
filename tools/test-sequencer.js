// The order of test files: those that start whole worlds come first, so that no long one is left for the end when all others are done.
import { statSync } from 'node:fs';

const order = ['/faults/', '/integration/', '/conformance/', '/unit/'];

/** What jest asks of a sequencer: https://jestjs.io/docs/configuration#testsequencer-string */
export default class TestSequencer {
  sort(tests) {
    const rank = ({ path }) => order.findIndex((folder) => path.includes(folder));
    const size = ({ path }) => statSync(path).size;
    return [...tests].sort((left, right) => rank(left) - rank(right) || size(right) - size(left));
  }

  shard(tests) {
    return tests;
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
