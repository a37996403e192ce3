import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { Entry } from '../core/state/changes.ts';
import { readJson } from '../core/wire/json.ts';
import { damagedData, otherSeed, unusableFolder } from '../problems.ts';

const Header = z.object({ sandbox: z.literal(1), seed: z.string() });
const NAME = 'changes.jsonl';

/** What earlier processes wrote to the log. */
export interface Past {
  readonly seed: string;
  readonly entries: readonly Entry[];
}

/**
 * The sandbox's state on disk: one line per call that changed something, written before the call is answered. A kill loses
 * at most an incomplete line, whose call was not answered. Lines are handed to the operating system without fsync: a sandbox
 * need not survive a power failure.
 */
export class ChangeLog {
  readonly #file: number;
  #length: number;
  #broken = false;

  private constructor(file: number, length: number) {
    this.#file = file;
    this.#length = length;
  }

  /** Opens or creates the log of a folder. Throws a `ProblemError` when it is damaged, unusable or of another seed. */
  static open(folder: string, seed: string | undefined): { log: ChangeLog; past: Past } {
    const path = join(folder, NAME);
    let file: number;
    let text: string;
    try {
      mkdirSync(folder, { recursive: true });
      text = existsSync(path) ? readFileSync(path, 'utf8') : '';
      file = openSync(path, existsSync(path) ? 'r+' : 'w+', 0o600);
    } catch (error) {
      throw unusableFolder(folder, error instanceof Error ? error.message : String(error));
    }
    try {
      return begin(file, text, seed);
    } catch (error) {
      closeSync(file);
      throw error;
    }
  }

  static at(file: number, length: number): ChangeLog {
    return new ChangeLog(file, length);
  }

  /**
   * Appends a line. Throws when it cannot be written; every later append then throws too, since the log no longer matches
   * the state in memory.
   */
  append(entry: Entry): void {
    this.#write(`${JSON.stringify(entry)}\n`);
  }

  #write(line: string): void {
    if (this.#broken) throw new Error('the change log is broken');
    this.#broken = true;
    if (fstatSync(this.#file).size !== this.#length) {
      throw new Error('another process writes to the same data folder');
    }
    const bytes = Buffer.from(line);
    if (writeSync(this.#file, bytes, 0, bytes.length, this.#length) !== bytes.length) {
      throw new Error('the change log could not be written whole');
    }
    this.#length += bytes.length;
    this.#broken = false;
  }

  close(): void {
    this.#broken = true;
    closeSync(this.#file);
  }
}

function begin(file: number, text: string, seed: string | undefined): { log: ChangeLog; past: Past } {
  // Text after the last line break was being written when the process was killed: its call was never answered.
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const length = Buffer.byteLength(whole);
  ftruncateSync(file, length);
  const [first, ...rest] = whole.split('\n').slice(0, -1);
  if (first === undefined) {
    const header = { sandbox: 1, seed: seed ?? 'rukun-lereng' } as const;
    const line = Buffer.from(`${JSON.stringify(header)}\n`);
    writeSync(file, line, 0, line.length, 0);
    return { log: ChangeLog.at(file, line.length), past: { seed: header.seed, entries: [] } };
  }
  const header = Header.safeParse(readJson(first));
  if (!header.success) throw damagedData(`${NAME}:1`, 'this is not the log of a sandbox');
  if (seed !== undefined && seed !== header.data.seed) throw otherSeed(header.data.seed);
  const entries = rest.map((line, index) => {
    const entry = Entry.safeParse(readJson(line));
    if (!entry.success) throw damagedData(`${NAME}:${index + 2}`, 'a line cannot be read');
    return entry.data;
  });
  return { log: ChangeLog.at(file, length), past: { seed: header.data.seed, entries } };
}
