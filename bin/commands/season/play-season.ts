import type { Installation } from '../../../embedded/system/open-installation.ts';
import { runUntilSettled } from '../demo/demo-time.ts';
import { carryOut } from './carry-out.ts';
import type { SeasonPlan } from './season-plan.ts';
import type { SeasonTime } from './season-time.ts';

/**
 * Plays a season by the real flow: each happening at its instant, and between two of them everything that becomes due.
 * `onStep` is told how far it came.
 */
export async function playSeason(
  stage: Installation<SeasonTime>,
  { people, happenings }: SeasonPlan,
  end: number,
  onStep: (now: number) => void,
): Promise<void> {
  const { system, time } = stage;
  const runUntil = async (instant: number): Promise<void> => {
    await runUntilSettled(system, time.clock, {
      notAfter: instant,
      onIdle: async () => onStep(time.clock.now()),
    });
    await time.clock.jumpTo(instant);
  };
  for (const happening of happenings) {
    await runUntil(happening.at);
    await time.clock.run(() => carryOut(stage, people, happening));
  }
  await runUntil(end);
}
