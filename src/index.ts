import { actionsHost, leave } from './actions-host.ts';
import { run } from './main.ts';
import { keepMemorySmall } from './memory.ts';
keepMemorySmall();
await run(actionsHost());
leave();
