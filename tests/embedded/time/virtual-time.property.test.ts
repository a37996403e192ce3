import { setImmediate as nextIteration } from 'node:timers/promises';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { VirtualTime } from '../../../embedded/time/virtual-time.ts';

/** What a work does: a call that takes a while, a sleep, or beginning another work that it does not wait for. */
type Step =
  | { readonly is: 'call' }
  | { readonly is: 'sleep'; readonly milliseconds: number }
  | { readonly is: 'begin'; readonly steps: readonly Step[] };

const simpleStep: fc.Arbitrary<Step> = fc.oneof(
  fc.constant({ is: 'call' } as const),
  fc.record({ is: fc.constant('sleep' as const), milliseconds: fc.integer({ min: 0, max: 9 }) }),
);
const simpleSteps = fc.array(simpleStep, { maxLength: 6 });
const beginStep: fc.Arbitrary<Step> = fc.record({ is: fc.constant('begin' as const), steps: simpleSteps });
const work = fc.array(fc.oneof({ weight: 6, arbitrary: simpleStep }, { weight: 1, arbitrary: beginStep }), {
  maxLength: 6,
});

/** Lets works and waiters go through their steps in an order that the scheduler decides; collects what went wrong. */
class Trial {
  readonly wrong: string[] = [];
  readonly #scheduler: fc.Scheduler;
  readonly #begun: Promise<void>[] = [];
  #calls = 0;
  readonly time: VirtualTime;

  constructor(scheduler: fc.Scheduler) {
    this.#scheduler = scheduler;
    this.time = new VirtualTime({
      start: 0,
      save: (instant) => this.#announced('save', instant),
      onJump: (instant) => this.#announced('tell', instant),
    });
  }

  begin(steps: readonly Step[]): void {
    const work = async (): Promise<void> => {
      for (const step of steps) await this.#take(step);
    };
    this.#begun.push(this.time.run(work));
  }

  /** Sleeps outside of any work, as a queue does, and then begins some. */
  wait(until: number): void {
    this.#begun.push(
      this.#sleep(until).then(() => this.begin([{ is: 'call' }, { is: 'sleep', milliseconds: 1 }])),
    );
  }

  /** Comes from outside at any moment, even during a jump, as a person's request does. */
  arrive(steps: readonly Step[]): void {
    this.#begun.push(this.#event('arrival').then(() => this.begin(steps)));
  }

  /** Takes long jumps, then goes on until nobody waits; returns how many had begun, all of whom have ended. */
  async drive(longJumps: readonly number[]): Promise<number> {
    for (const length of longJumps) await this.time.jumpTo(this.time.now() + length);
    let hasMore = true;
    while (hasMore) {
      const begun = this.#begun.length;
      for (let at = 0; at < begun && !(await this.time.jumpToNext()); at += 1) await this.#begun[at];
      hasMore = (await this.time.jumpToNext()) || this.#begun.length > begun;
    }
    for (let at = 0; at < this.#begun.length; at += 1) await this.#begun[at];
    return this.#begun.length;
  }

  /** Takes some iterations of the event loop, in which others may go on, when the scheduler lets it. */
  async #event(name: string): Promise<void> {
    await this.#scheduler.schedule(nextIteration(), name);
    await nextIteration();
    await nextIteration();
  }

  #take(step: Step): Promise<void> {
    if (step.is === 'call') return this.#call();
    if (step.is === 'sleep') return this.#sleep(this.time.now() + step.milliseconds);
    this.begin(step.steps);
    return Promise.resolve();
  }

  async #call(): Promise<void> {
    const before = this.time.now();
    this.#calls += 1;
    await this.#event('call');
    this.#calls -= 1;
    if (this.time.now() !== before) this.wrong.push(`time went on from ${before} in a call`);
  }

  async #sleep(until: number): Promise<void> {
    await this.time.sleepUntil(until);
    if (this.time.now() !== until) this.wrong.push(`who slept until ${until} woke at ${this.time.now()}`);
  }

  async #announced(what: string, instant: number): Promise<void> {
    if (instant <= this.time.now()) this.wrong.push(`time goes back to ${instant}`);
    if (this.#calls > 0) this.wrong.push(`a jump to ${instant} in a call`);
    await this.#event(what);
    if (this.#calls > 0) this.wrong.push(`a call began in the jump to ${instant}`);
  }
}

it('holds in every order of events: never back, never on in a call, all wake at their moments', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(work, { minLength: 1, maxLength: 5 }),
      fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 3 }),
      fc.array(simpleSteps, { maxLength: 2 }),
      fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
      async (scheduler, works, waits, arrivals, longJumps) => {
        const trial = new Trial(scheduler);
        for (const until of waits) trial.wait(until);
        for (const steps of works) trial.begin(steps);
        for (const steps of arrivals) trial.arrive(steps);
        const begun = await scheduler.waitFor(trial.drive(longJumps));
        expect(trial.wrong).toEqual([]);
        expect(begun).toBeGreaterThanOrEqual(works.length + waits.length + arrivals.length);
        expect(trial.time.nextWake()).toBeUndefined();
      },
    ),
    { numRuns: 60 },
  );
});
