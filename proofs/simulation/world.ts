import type { Random } from '../../functions/domain/seeded.ts';
import type { EventLoop } from './event-loop.ts';
import { type Coverage, noteFault } from './coverage.ts';
import type { Rates } from './rates.ts';

/** One worker's life: it may be killed at any port call, and then never does anything again. */
export interface Worker {
  readonly name: string;
  dead: boolean;
  /** Called when it is killed. */
  onDeath: () => void;
}

/** What all parts of a simulation share: time, chance, how much goes wrong, and what did. */
export interface World {
  readonly loop: EventLoop;
  readonly random: Random;
  readonly rates: Rates;
  readonly faults: Map<string, number>;
  /** The last moment at which the world itself did something wrong. */
  lastFaultAt: number;
  /** Until when Meta answers nobody. */
  outageUntil: number;
  /** After this moment nothing goes wrong any more. */
  calmFrom: number;
  /** What was gone through, to tell what a proof never saw. */
  readonly coverage: Coverage;
}

/** Decides whether something goes wrong now, at this share of its rate, and keeps count. */
export function strikes(
  world: World,
  kind: Exclude<keyof Rates, 'graph' | 'productChanged' | 'ownStory' | 'ownPost' | 'ownHand'>,
  share = 1,
): boolean {
  if (world.loop.now() >= world.calmFrom || world.random() >= world.rates[kind] * share) return false;
  countFault(world, kind);
  return true;
}

export function countFault(world: World, kind: string): void {
  world.faults.set(kind, (world.faults.get(kind) ?? 0) + 1);
  world.lastFaultAt = world.loop.now();
}

/** What an owner does is no fault, so nothing need be settled for it. */
export function countByHand(world: World, kind: string): void {
  world.faults.set(kind, (world.faults.get(kind) ?? 0) + 1);
}

const never = (): Promise<never> => new Promise(() => undefined);

/**
 * A moment at which a worker may be killed, and after which it goes on a little later than others or earlier. `where` says
 * before or after what, for coverage.
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

/** Carries out a port call as a worker does: something may happen before it and after it. */
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
