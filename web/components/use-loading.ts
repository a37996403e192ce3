import { useEffect } from 'preact/hooks';

/**
 * Runs `load` when a component appears or `when` changes; a result or failure after it has disappeared is dropped. An error
 * that `load` throws is a bug, which the browser reports.
 */
export function useLoading<T>(
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
