// Lets jest run TypeScript: types are removed by esbuild, which the build uses too. What tsc checks it does not check again.
import { transformSync } from 'esbuild';

export default {
  process(source, sourcefile) {
    return transformSync(source, { loader: 'ts', format: 'esm', target: 'node24', sourcemap: 'inline', sourcefile });
  },
};
