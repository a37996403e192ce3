import { useEffect } from 'preact/hooks';

/**
 * Begins something that takes a while when a screen appears or `when` changes; what arrives or fails after the screen has
 * gone is dropped. A failure that `load` does not turn into a value is a surprise: the browser reports it.
 */
export function useArrival<T>(
  load: (left: AbortSignal) => Promise<T>,
  arrived: (value: T) => void,
  when: readonly unknown[],
): void {
  useEffect(() => {
    const leave = new AbortController();
    const wait = async (): Promise<void> => {
      try {
        const value = await load(leave.signal);
        if (!leave.signal.aborted) arrived(value);
      } catch (error) {
        if (!leave.signal.aborted) throw error;
      }
    };
    void wait();
    return () => leave.abort();
  }, [...when]);
}
