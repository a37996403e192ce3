import { SWITCHES, type Switches } from '../sandbox/core/switches.ts';

export type SwitchName = keyof Switches;

const isSwitch = (name: string | symbol): name is SwitchName => Object.hasOwn(SWITCHES, name);

/**
 * The same switches, which note who is asked for. Nothing else of a switch reaches a world: one that never asks for a
 * switch is the same, to the last call, under each of its values.
 */
export function notingSwitches(switches: Switches): {
  readonly switches: Switches;
  readonly asked: ReadonlySet<SwitchName>;
} {
  const asked = new Set<SwitchName>();
  const noting = new Proxy(switches, {
    get: (target, name): unknown => {
      if (!isSwitch(name)) return undefined;
      asked.add(name);
      return target[name];
    },
  });
  return { switches: noting, asked };
}
