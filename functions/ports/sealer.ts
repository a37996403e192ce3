/** Encrypts secrets that are stored in the table, each bound to the item that holds it. */
export interface Sealer {
  /** `context` must be the same when opening: a token moved to another channel's item does not open. */
  seal(plain: string, context: string): Promise<string>;
  open(sealed: string, context: string): Promise<string>;
  /**
   * A keyed fingerprint (HMAC-SHA-256, 64 hex digits): the same text and context give the same one, and nobody without
   * the key can compute or probe it. Names pictures by their content.
   */
  fingerprint(text: string, context: string): Promise<string>;
}

/** Thrown when the sealed text was changed, moved, or sealed with another key. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError';
  readonly code = 'sealer.broken';
  readonly retryable = false;
}
