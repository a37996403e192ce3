import type { Instant } from '../../functions/domain/time/instant.ts';

interface Event {
  readonly at: Instant;
  readonly sequence: number;
  readonly run: () => void;
}

/**
 * Virtual time as a queue of events: each runs at its instant, and time does not move until everything that they started has
 * settled. Events of the same instant start in the order in which they were planned, so a run is reproducible.
 */
export class EventLoop {
  readonly #heap: Event[] = [];
  #sequence = 0;
  #now: Instant;

  constructor(start: Instant) {
    this.#now = start;
  }

  now(): Instant {
    return this.#now;
  }

  /** Plans a function for an instant, rounded up to milliseconds; an instant in the past means now. */
  plan(at: Instant, run: () => void): void {
    this.#sequence += 1;
    this.#push({ at: Math.max(Math.ceil(at), this.#now), sequence: this.#sequence, run });
  }

  /** Resolves after a span of virtual time. */
  after(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.plan(this.#now + milliseconds, resolve));
  }

  /**
   * Runs events until none is left, until the next lies after `until`, or until `enough` returns true between two instants.
   */
  async runUntil(until: Instant, enough: () => boolean = () => false): Promise<void> {
    for (let next = this.#heap[0]; next !== undefined && next.at <= until; next = this.#heap[0]) {
      if (next.at > this.#now && enough()) return;
      this.#now = next.at;
      // All events planned for this instant so far start together; events that they plan for it follow.
      for (let event: Event | undefined = next; event?.at === this.#now; event = this.#heap[0]) {
        this.#pop();
        event.run();
      }
      await atRest();
    }
  }

  #push(event: Event): void {
    const heap = this.#heap;
    let index = heap.push(event) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!isBefore(event, heap[parent])) break;
      swap(heap, index, parent);
      index = parent;
    }
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (!last || heap.length === 0) return;
    heap[0] = last;
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const smaller = isBefore(heap[left + 1], heap[left]) ? left + 1 : left;
      if (!isBefore(heap[smaller], heap[index])) return;
      swap(heap, index, smaller);
      index = smaller;
    }
  }
}

const isBefore = (a: Event | undefined, b: Event | undefined): boolean =>
  a !== undefined && (b === undefined || a.at < b.at || (a.at === b.at && a.sequence < b.sequence));

function swap(heap: Event[], a: number, b: number): void {
  const [first, second] = [heap[a], heap[b]];
  if (first && second) [heap[a], heap[b]] = [second, first];
}

/**
 * Resolves when every promise that can continue without an event has continued: Node runs the next tick only when no such
 * promise is left. Nothing in a simulated world waits for I/O, which would need an iteration of the real event loop.
 */
const atRest = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve));
