import type { Log, LogFields } from '../../functions/ports/log.ts';
import { DEFAULT_APP } from '../../sandbox/core/access/app.ts';

/** What the log of no test may hold, by its kind: what factories, sandbox and adapters make secrets of. */
const SECRETS: Readonly<Record<string, RegExp>> = {
  'a token of Meta': /\bEAAS[\w-]{10}|\bpage-token\b/,
  'the secret of the app': new RegExp(DEFAULT_APP.secret),
  'the secret of a session': /\bsecret-of-\w|\betalase=[\w-]{10}/,
  'a sign-in link': /\/masuk#[\w-]{10}/,
  'an access token in an address': /access_token=(?!\[)[\w%-]{6}/,
  'a proof of the app’s secret': /appsecret_proof=[0-9a-f]{10}/,
};

let lines: string[] = [];

/** Keeps a line that some log of this test file has got. */
export const noteLine = (line: string): void => void lines.push(line);

/** Returns the kinds of secrets that the log lines since the last call hold; never the secrets. */
export function secretsNoted(): string[] {
  const seen = lines;
  lines = [];
  return Object.entries(SECRETS).flatMap(([kind, pattern]) =>
    seen.some((line) => pattern.test(line)) ? [kind] : [],
  );
}

/** A log whose lines are looked through after the test file, and given to `keep`. */
export function watchedLog(keep: (message: string, fields: LogFields) => void): Log {
  const write = (message: string, fields: LogFields = {}): void => {
    noteLine(JSON.stringify([message, fields]));
    keep(message, fields);
  };
  return { info: write, warn: write, error: write };
}
