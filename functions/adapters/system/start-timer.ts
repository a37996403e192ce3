/** Calls `ring` once after a number of milliseconds of real time, unless the returned function was called before. */
export type StartTimer = (ring: () => void, milliseconds: number) => () => void;

/** The machine's timer; it does not keep the process alive. */
export const startTimer: StartTimer = (ring, milliseconds) => {
  const timer = setTimeout(ring, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
};
