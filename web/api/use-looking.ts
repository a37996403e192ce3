import { useEffect } from 'preact/hooks';
import type { Loaded } from './loaded.ts';

const LOOKS_APART = 5_000;

/** Reads again some time after each response, also after a refusal, as long as `isOnItsWay`. */
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
