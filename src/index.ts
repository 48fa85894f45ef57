import { actionsHost, leave } from './actions-host.ts';
import { run } from './main.ts';
import { keepMemorySmall } from './memory.ts';
keepMemorySmall();
// Not awaited here: a bundle whose top level waits is wrapped in a function, and Node would read all of it twice.
void run(actionsHost()).then(leave);
