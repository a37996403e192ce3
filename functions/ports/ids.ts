/** Names and secrets that nobody can guess. */
export interface Ids {
  /** A fresh name that fits `Id`. */
  next(): string;
  /** 128 bits or more, URL-safe, for links and sessions. */
  secret(): string;
  /** SHA-256 of a text as hex: what is stored of a secret. */
  digest(text: string): string;
}
