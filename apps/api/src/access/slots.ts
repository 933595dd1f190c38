import { ProblemError } from '../http/problem-error.ts';

const COME_BACK_AFTER_SECONDS = 5;

/** Lets only so much costly work run at once; the rest waits its turn, and past a queue's length is turned away. */
export class Slots {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly mayWait: number,
  ) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.take();
    try {
      return await work();
    } finally {
      this.release();
    }
  }

  private async take(): Promise<void> {
    if (this.running < this.atOnce) {
      this.running += 1;
      return;
    }
    if (this.waiting.length >= this.mayWait) {
      throw new ProblemError('UNAVAILABLE', { retryAfter: COME_BACK_AFTER_SECONDS });
    }
    await new Promise<void>((turn) => this.waiting.push(turn));
  }

  /** A freed slot goes straight to the first who waits, so that nobody can slip in between. */
  private release(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.running -= 1;
  }
}
