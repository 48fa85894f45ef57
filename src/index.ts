import { actionsHost } from './actions-host.ts';
import { run } from './main.ts';
await run(actionsHost());
// A server that kept silent keeps its connection open: nobody waits for it.
setTimeout(() => process.exit(), 1000).unref();
