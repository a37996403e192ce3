import type { KindOf, WorkingStage } from '../domain/work/kinds.ts';
import type { WorkMessage } from '../domain/work/work-message.ts';
import type { DamageDeps } from '../records/tell-damage.ts';
import { settingDamagedAside } from './set-damaged-aside.ts';

/** One nudge's work; returns how it ended, for the log. */
export type Work = (message: WorkMessage) => Promise<string>;

/** The works of a stage by their kinds: a kind without work does not compile, one of another stage is refused. */
export function byKind<S extends WorkingStage>(
  deps: DamageDeps,
  works: Readonly<Record<KindOf<S>, Work>>,
): Work {
  const known = new Map<string, Work>(Object.entries(works));
  return settingDamagedAside(deps, async (message) => {
    const work = known.get(message.kind);
    if (!work) throw new TypeError(`work of the kind ${message.kind} is not done here`);
    return work(message);
  });
}
