import type { Refused } from '../api/refused.ts';
import { NoSignal } from '../api/waiting.ts';
import type { Waiting } from './outbox-store.ts';

/** The server's answer to a decision. */
export type Outcome = { readonly reply: unknown } | { readonly refused: Refused };

type Name = Pick<Waiting, 'member' | 'path' | 'made'>;

interface Listener {
  readonly name: Name;
  readonly hear: (outcome: Outcome) => void;
  readonly giveUp: () => void;
}

/** Screens of this tab that wait for an answer. */
let listeners: readonly Listener[] = [];

/** Removes and returns the listeners of this decision and of earlier ones for the same path, which it replaced. */
function take({ member, path, made }: Name): readonly Listener[] {
  const isTheirs = ({ name }: Listener): boolean =>
    name.member === member && name.path === path && name.made <= made;
  const taken = listeners.filter(isTheirs);
  listeners = listeners.filter((one) => !isTheirs(one));
  return taken;
}

/** Resolves or rejects with the answer to a decision. */
export const answerTo = <T>(name: Name): Promise<T> =>
  new Promise((resolve, reject) => {
    const hear = (outcome: Outcome): void => {
      if ('refused' in outcome) reject(outcome.refused);
      // The answer is not validated, like every other.
      else resolve(outcome.reply as T);
    };
    const giveUp = (): void => reject(new NoSignal('its answer is not known here'));
    listeners = [...listeners, { name, hear, giveUp }];
  });

/** Passes an answer to the screens that wait for it; returns false when there are none in this tab. */
export function tell(name: Name, outcome: Outcome): boolean {
  const told = take(name);
  for (const { hear } of told) hear(outcome);
  return told.length > 0;
}

/** Rejects the waiting screens: this tab does not send the decision any more. */
export function giveUp(name: Name): void {
  for (const one of take(name)) one.giveUp();
}

/** Returns whether a screen of this tab waits for an answer to a decision of this member. */
export const isAwaited = (member: string): boolean => listeners.some(({ name }) => name.member === member);

/** Rejects the screens that wait for a member's decisions, but for those that are `kept` and will be sent. */
export function giveUpAllBut(member: string, kept: readonly Name[]): void {
  const gone = listeners.filter(
    ({ name }) =>
      name.member === member && !kept.some(({ path, made }) => path === name.path && made >= name.made),
  );
  for (const { name } of gone) giveUp(name);
}
