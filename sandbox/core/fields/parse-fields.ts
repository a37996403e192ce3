import { GraphError } from '../wire/graph-error.ts';
import type { Wish } from './wish.ts';

const MODIFIERS = new Set([
  'limit',
  'summary',
  'metric',
  'period',
  'after',
  'before',
  'since',
  'until',
  'order',
  'filter',
  'as',
]);
const MAXIMUM_DEPTH = 5;

/** Reads `a,b.limit(1).summary(true){c,d{e}}`. Keeps its position in the text, so that an error can name it. */
class FieldReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readAll(): Wish[] {
    const wishes = this.#list(0);
    if (this.#at < this.#text.length) throw this.#error(`end of string instead of "${this.#peek()}"`);
    return wishes;
  }

  #list(depth: number): Wish[] {
    if (depth > MAXIMUM_DEPTH) throw this.#error('fewer levels of fields');
    const wishes = [this.#field(depth)];
    while (this.#take(',')) wishes.push(this.#field(depth));
    return wishes;
  }

  #field(depth: number): Wish {
    const name = this.#word();
    const given = new Map<string, string>();
    while (this.#take('.')) {
      const modifier = this.#word();
      if (!MODIFIERS.has(modifier)) throw this.#error(`a modifier instead of "${modifier}"`);
      given.set(modifier, this.#argument());
    }
    if (!this.#take('{')) return { name, arguments: given, fields: undefined };
    const fields = this.#list(depth + 1);
    if (!this.#take('}')) throw this.#error(`"}" instead of "${this.#peek()}"`);
    return { name, arguments: given, fields };
  }

  #word(): string {
    const [word] = /^\s*[A-Za-z_][A-Za-z0-9_]*\s*/.exec(this.#text.slice(this.#at, this.#at + 100)) ?? [];
    if (word === undefined) throw this.#error(`a field name instead of "${this.#peek()}"`);
    this.#at += word.length;
    return word.trim();
  }

  #argument(): string {
    if (!this.#take('(')) throw this.#error(`"(" instead of "${this.#peek()}"`);
    const end = this.#text.indexOf(')', this.#at);
    if (end < 0) throw this.#error('")" instead of end of string');
    const value = this.#text.slice(this.#at, end);
    this.#at = end + 1;
    return value.trim();
  }

  #take(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #peek(): string {
    return this.#text[this.#at] ?? 'end of string';
  }

  #error(expected: string): GraphError {
    return new GraphError({
      code: 2500,
      message: `Syntax error "Expected ${expected}." at character ${this.#at}: ${this.#text.slice(0, 200)}`,
    });
  }
}

const remembered = new Map<string, readonly Wish[]>();

/**
 * Parses the value of `fields`. A pure function of its text; up to 500 texts are cached, since a client asks for the same
 * fields again and again. Throws 2500 with the position of the mistake.
 */
export function parseFields(text: string): readonly Wish[] {
  const before = remembered.get(text);
  if (before) return before;
  const wishes = new FieldReader(text).readAll();
  if (remembered.size > 500) remembered.clear();
  remembered.set(text, wishes);
  return wishes;
}
