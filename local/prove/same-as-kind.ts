import { SWITCHES } from '../sandbox/core/switches.ts';
import type { ProvenWorld, WorldName } from './proven-world.ts';

/**
 * The kind world of a seed as that of one hostile switch, when nothing in it ever asked for that switch: a world depends
 * on its seed and on the switches that it asks for alone, so simulating it again would only repeat it. Undefined when it
 * has to be simulated.
 */
export function sameAsKind(worlds: readonly ProvenWorld[], name: WorldName): ProvenWorld | undefined {
  if (!Object.hasOwn(SWITCHES, name.switches)) return undefined;
  const kind = worlds.find(
    ({ switches, seed, asked }) => switches === 'kind' && seed === name.seed && asked === name.asked,
  );
  if (!kind || kind.switchesAsked.includes(name.switches)) return undefined;
  return { ...kind, ...name, isSameAsKind: true };
}
