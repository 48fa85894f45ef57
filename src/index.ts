import { actionsHost, leave } from './actions-host.ts';
import { run } from './main.ts';
await run(actionsHost());
leave();
