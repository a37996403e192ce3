/**
 * Writes one line per event. Fields are for ids, codes and counts: never a token, a caption, a phone number, an address that
 * contains a token, or where a photo was taken.
 */
export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

/** Facts of an event by name; an undefined one is left out. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;
