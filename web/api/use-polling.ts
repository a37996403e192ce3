import { useEffect } from 'preact/hooks';
import type { Loaded } from './loaded.ts';

/** Milliseconds between a response and the next read. */
const POLL_INTERVAL = 5_000;

/** Reads again `POLL_INTERVAL` after each response, also after a refusal, as long as `isPending`. */
export function usePolling(
  isPending: boolean,
  { isLoading, reload }: Pick<Loaded<unknown>, 'isLoading' | 'reload'>,
): void {
  useEffect(() => {
    if (!isPending || isLoading) return;
    const timer = setTimeout(reload, POLL_INTERVAL);
    return () => clearTimeout(timer);
  }, [isPending, isLoading]);
}
