import { useEffect } from 'preact/hooks';
import { waitingReads } from '../api/waiting.ts';
import { Loading } from '../parts/loading.tsx';

/** A screen that takes longer than this, in milliseconds, waits for a signal, though no call has failed. */
const WEAK = 1_000;

/** In the place of a screen whose code has not come yet. */
export function OnItsWay() {
  useEffect(() => {
    let said = 0;
    const timer = setTimeout(() => {
      said = 1;
      waitingReads.value += said;
    }, WEAK);
    return () => {
      clearTimeout(timer);
      waitingReads.value -= said;
    };
  }, []);
  return <Loading />;
}
