import { useEffect } from 'preact/hooks';
import type { Loaded } from './loaded.ts';

/** In milliseconds. */
const POLL_INTERVAL = 5_000;

/** Reads again some time after each response, also after a refusal, as long as `isOnItsWay`. */
export function usePolling(
  isOnItsWay: boolean,
  { isAsking, again }: Pick<Loaded<unknown>, 'isAsking' | 'again'>,
): void {
  useEffect(() => {
    if (!isOnItsWay || isAsking) return;
    const timer = setTimeout(again, POLL_INTERVAL);
    return () => clearTimeout(timer);
  }, [isOnItsWay, isAsking]);
}
