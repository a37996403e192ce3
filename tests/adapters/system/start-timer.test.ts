import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startTimer } from '../../../functions/adapters/system/start-timer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the machine's timer", () => {
  it('rings at its time, once and not before', () => {
    const ring = vi.fn<() => void>();
    startTimer(ring, 15_000);
    vi.advanceTimersByTime(14_999);
    expect(ring).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    vi.advanceTimersByTime(60_000);
    expect(ring).toHaveBeenCalledOnce();
  });

  it('does not ring when it was called off', () => {
    const ring = vi.fn<() => void>();
    startTimer(ring, 15_000)();
    vi.advanceTimersByTime(60_000);
    expect(ring).not.toHaveBeenCalled();
  });
});
