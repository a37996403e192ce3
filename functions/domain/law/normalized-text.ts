/**
 * A text in comparable form. The UTF-16 unit at an index of `text` stands for the original from `starts` to `ends` (exclusive)
 * of that index. Arrays of numbers, and no object for each unit: a caption has thousands of them in all its readings.
 */
export interface NormalizedText {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const SPACE = 0x20;
/** Units at a time that become a string. */
const MOST_UNITS = 4_096;

/**
 * A normalized text that is being written. Of several spaces in a row the first is kept. Units are collected as numbers: a string
 * that grows letter by letter is slow to read afterwards.
 */
export class Writer {
  readonly #codes: number[] = [];
  #starts: Int32Array;
  #ends: Int32Array;

  constructor(likely: number) {
    this.#starts = new Int32Array(likely);
    this.#ends = new Int32Array(likely);
  }

  get length(): number {
    return this.#codes.length;
  }

  push(units: string, start: number, end: number): void {
    for (let at = 0; at < units.length; at += 1) {
      const code = units.charCodeAt(at);
      const { length } = this.#codes;
      if (code === SPACE && this.#codes[length - 1] === SPACE) continue;
      this.#reserve(1);
      this.#codes.push(code);
      this.#starts[length] = start;
      this.#ends[length] = end;
    }
  }

  /** Copies the units of another text from one index to another, exclusive. */
  copy({ text, starts, ends }: NormalizedText, from: number, to: number): void {
    if (to <= from) return;
    const { length } = this;
    this.#reserve(to - from);
    this.#starts.set(starts.subarray(from, to), length);
    this.#ends.set(ends.subarray(from, to), length);
    for (let at = from; at < to; at += 1) this.#codes.push(text.charCodeAt(at));
  }

  #reserve(more: number): void {
    if (this.length + more <= this.#starts.length) return;
    const size = 2 * (this.length + more);
    const [starts, ends] = [new Int32Array(size), new Int32Array(size)];
    starts.set(this.#starts);
    ends.set(this.#ends);
    [this.#starts, this.#ends] = [starts, ends];
  }

  written(): NormalizedText {
    let text = '';
    for (let at = 0; at < this.length; at += MOST_UNITS)
      text += String.fromCharCode(...this.#codes.slice(at, at + MOST_UNITS));
    return {
      text,
      starts: this.#starts.subarray(0, this.length),
      ends: this.#ends.subarray(0, this.length),
    };
  }
}
