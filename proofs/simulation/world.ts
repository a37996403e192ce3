import type { Random } from '../../functions/domain/seeded.ts';
import type { EventLoop } from './event-loop.ts';
import { type Coverage, noteFault } from './coverage.ts';
import type { Rates } from './rates.ts';

/** The life of one worker: it can be killed at any port call and then does nothing more. */
export interface Worker {
  readonly name: string;
  dead: boolean;
  /** Called when the worker is killed. */
  onDeath: () => void;
}

/** What all parts of a simulation share: time, random choices, fault rates and counts. */
export interface World {
  readonly loop: EventLoop;
  readonly random: Random;
  readonly rates: Rates;
  readonly faults: Map<string, number>;
  /** When the last fault happened. */
  lastFaultAt: number;
  /** Until when Meta answers no call. */
  outageUntil: number;
  /** Nothing goes wrong after this instant. */
  calmFrom: number;
  /** What was covered, to report what a proof never covered. */
  readonly coverage: Coverage;
}

/** Decides whether a fault of a kind happens now, at a share of its rate, and counts it. */
export function strikes(
  world: World,
  kind: Exclude<keyof Rates, 'graph' | 'productChanged' | 'ownStory' | 'ownPost' | 'ownHand'>,
  share = 1,
): boolean {
  if (world.loop.now() >= world.calmFrom || world.random() >= world.rates[kind] * share) return false;
  countFault(world, kind);
  return true;
}

/** Counts a fault and notes when it struck: posts must settle within a bound after the last one. */
export function countFault(world: World, kind: string): void {
  world.faults.set(kind, (world.faults.get(kind) ?? 0) + 1);
  world.lastFaultAt = world.loop.now();
}

/** Counts what an owner did. It is no fault, so the world needs no time to settle after it. */
export function countByHand(world: World, kind: string): void {
  world.faults.set(kind, (world.faults.get(kind) ?? 0) + 1);
}

const never = (): Promise<never> => new Promise(() => undefined);

/**
 * A point at which a worker can be killed, and after which it continues after a random delay. `where` names the point for
 * coverage: before or after which step.
 */
export async function passThrough(
  world: World,
  worker: Worker,
  longest: number,
  where = 'sleep',
): Promise<void> {
  if (worker.dead) return never();
  if (strikes(world, 'workerKilled', 0.5)) {
    noteFault(world.coverage, where, 'killed');
    worker.dead = true;
    worker.onDeath();
    return never();
  }
  await world.loop.after(Math.floor(world.random() * longest));
  return worker.dead ? never() : undefined;
}

/** Makes a port call as a worker: the worker may be killed or delayed before and after it. */
export async function asWorker<T>(
  world: World,
  worker: Worker,
  call: () => Promise<T>,
  longest: number,
  step: string,
): Promise<T> {
  await passThrough(world, worker, longest, `before ${step}`);
  const result = await call();
  await passThrough(world, worker, longest, `after ${step}`);
  return result;
}
