import { useEffect } from 'preact/hooks';
import { waitingReads } from '../api/waiting.ts';
import { Loading } from '../components/loading.tsx';

/** Milliseconds after which a loading screen counts as waiting for a signal, although no call has failed. */
const WEAK = 1_000;

/** Shown instead of a screen whose code is loading. */
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
