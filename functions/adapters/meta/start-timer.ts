/** Rings once after some milliseconds of real time, unless the function that it returns was called before. */
export type StartTimer = (ring: () => void, milliseconds: number) => () => void;

/** The machine's; it keeps no process alive. */
export const startTimer: StartTimer = (ring, milliseconds) => {
  const timer = setTimeout(ring, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
};
