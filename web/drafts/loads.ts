/** Returns the month of this phone's clock, as "2026-12". */
export const monthOf = (now: Date): string =>
  `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;

/** Returns whether this browser tells how many bytes came over the network (Safari since 16.4). */
export const isTold = (): boolean => 'transferSize' in PerformanceResourceTiming.prototype;

/**
 * Calls `loaded` with the bytes, headers included, that this page or worker has received over the network, since it began.
 * What a worker answers has no bytes on the page's side, so that page and worker together count everything once. Returns a
 * function that tells at once what the browser has not told yet.
 */
export function watchLoads(types: readonly string[], loaded: (bytes: number) => void): () => void {
  if (!isTold()) return () => undefined;
  const add = (entries: PerformanceEntryList): void => {
    let bytes = 0;
    for (const entry of entries) if (entry instanceof PerformanceResourceTiming) bytes += entry.transferSize;
    if (bytes > 0) loaded(bytes);
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  for (const type of types) observer.observe({ type, buffered: true });
  return () => add(observer.takeRecords());
}
