import { useEffect } from 'preact/hooks';
import type { Loaded } from './loaded.ts';

const LOOKS_APART = 5_000;

/** Asks again a while after each answer, also one that refused, as long as something is on its way. */
export function useLooking(
  isOnItsWay: boolean,
  { isAsking, again }: Pick<Loaded<unknown>, 'isAsking' | 'again'>,
): void {
  useEffect(() => {
    if (!isOnItsWay || isAsking) return;
    const timer = setTimeout(again, LOOKS_APART);
    return () => clearTimeout(timer);
  }, [isOnItsWay, isAsking]);
}
