/** One field that a caller asks for: `insights.metric(a,b){name,values}` or `comments.limit(0).summary(true)`. */
export interface Wish {
  readonly name: string;
  /** Arguments by their name, as written: `limit` → `0`. */
  readonly arguments: ReadonlyMap<string, string>;
  readonly fields: readonly Wish[] | undefined;
}

/** Returns the wish for a field without arguments and fields of its own. */
export const wish = (name: string): Wish => ({ name, arguments: new Map(), fields: undefined });
