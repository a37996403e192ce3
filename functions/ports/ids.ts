/** Generates ids and secrets that nobody can guess. */
export interface Ids {
  /** Returns a new id that fits `Id`. */
  next(): string;
  /** Returns a secret of at least 128 bits, URL-safe, for links and sessions. */
  secret(): string;
  /** Returns the SHA-256 of a text in hex. Only the digest of a secret is stored. */
  digest(text: string): string;
}
