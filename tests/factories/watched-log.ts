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
  // Of fixtures: photos that were taken at 7° 21′ 30″ south.
  'where a photo was taken': /\bGPS|\b(?:lati|longi)tude\b|\b7\.358\d|7\/1,? 21\/1/i,
};

let lines: string[] = [];
/** Secrets that this test file has used, by themselves, with their kinds. */
let used: { readonly kind: string; readonly secret: string }[] = [];

/** Shorter ones stand in lines by chance. */
const LEAST_LENGTH = 10;

/** Has the logs of this test file compared with a secret that it uses, as it is. */
export function noteSecret(kind: string, secret: string): void {
  if (secret.length >= LEAST_LENGTH) used.push({ kind, secret });
}

/** Keeps a line that some log of this test file has got. */
export const noteLine = (line: string): void => void lines.push(line);

/** Returns the kinds of secrets that the log lines since the last call hold; never the secrets. */
export function secretsNoted(): string[] {
  const [seen, secrets] = [lines, used];
  [lines, used] = [[], []];
  const all = seen.join('\n');
  const byForm = Object.entries(SECRETS).filter(([, pattern]) => seen.some((line) => pattern.test(line)));
  const byValue = secrets.filter(({ secret }) => all.includes(secret));
  return [...new Set([...byForm.map(([kind]) => kind), ...byValue.map(({ kind }) => kind)])];
}

/** A log whose lines are looked through after the test file, and given to `keep`. */
export function watchedLog(keep: (message: string, fields: LogFields) => void): Log {
  const write = (message: string, fields: LogFields = {}): void => {
    noteLine(JSON.stringify([message, fields]));
    keep(message, fields);
  };
  return { info: write, warn: write, error: write };
}
