import type { Clock } from '../clock.ts';

/** What lasted less has told nothing worth asking again for at once. */
const shortest = 2000;
const firstPause = 500;
const longestPause = 8000;

/** Pauses before a stream is opened again. Each that ends at once doubles the next one: what closes streams must not be asked without end. */
export class Reopening {
  private readonly clock: Clock;
  private openedAt = 0;
  private short = 0;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  opened(): void {
    this.openedAt = this.clock.now().getTime();
  }

  /** Waits until the stream that has ended may be opened again, or the signal aborts. */
  async pause(signal: AbortSignal): Promise<void> {
    const lasted = this.clock.now().getTime() - this.openedAt;
    this.short = lasted < shortest ? this.short + 1 : 0;
    const usual = Math.min(longestPause, firstPause * 2 ** Math.max(0, this.short - 1));
    await this.clock.sleep(usual * (0.5 + Math.random()), signal).catch(() => undefined);
  }
}
