import { MINUTE } from '../../../functions/domain/time/instant.ts';
import { GraphError } from '../wire/graph-error.ts';
import type { Setting } from '../setting.ts';

/** Calls per hour for the app and its users: 200 for each daily user, of whom a hundred are assumed. */
const APP_CALLS_PER_HOUR = 20_000;
/** Calls in 24 h for each person who was engaged with a Page or saw an account. */
const CALLS_PER_ENGAGED = 4_800;

/** The account, and the kind of its limit, that a call counts against. */
export interface Bucket {
  readonly account: string;
  readonly type: 'pages' | 'instagram';
}

const engagedOf = ({ state }: Setting, { account }: Bucket): number => {
  const followers = state.pages.get(account)?.followers ?? state.instagrams.get(account)?.followers ?? 0;
  return Math.max(1, Math.round(followers / 100));
};

const appPercent = ({ usage }: Setting, now: number): number =>
  Math.floor((usage.appCalls(now) * 100) / APP_CALLS_PER_HOUR);

const regainMinutes = ({ state }: Setting, { account }: Bucket, now: number): number =>
  Math.max(0, Math.ceil(((state.budgets.get(account) ?? 0) - now) / MINUTE));

const accountPercent = (setting: Setting, bucket: Bucket, now: number): number =>
  regainMinutes(setting, bucket, now) > 0
    ? 100
    : Math.floor(
        (setting.usage.accountCalls(bucket.account, now) * 100) /
          (CALLS_PER_ENGAGED * engagedOf(setting, bucket)),
      );

/** Counts the call. Throws when its limit is used up: 4 for the app, 80001 or 80002 for an account. */
export function spend(setting: Setting, bucket: Bucket | undefined, now: number): void {
  if (!bucket) {
    setting.usage.countApp(now);
    if (appPercent(setting, now) < 100) return;
    throw new GraphError({ code: 4, message: '(#4) Application request limit reached' });
  }
  setting.usage.countAccount(bucket.account, now);
  if (accountPercent(setting, bucket, now) < 100) return;
  throw budgetIsFull(bucket);
}

/** Meta's error for an account with too many calls, by the kind of the account. */
export const budgetIsFull = ({ type }: Bucket): GraphError =>
  type === 'pages'
    ? new GraphError({
        code: 80001,
        message: '(#80001) There have been too many calls to this Page account. Wait a bit and try again.',
      })
    : new GraphError({
        code: 80002,
        message:
          '(#80002) There have been too many calls to this Instagram account. Wait a bit and try again.',
      });

/** Returns the headers that report usage to the client: percentages, and the minutes until calls are accepted again. */
export function usageHeaders(
  setting: Setting,
  bucket: Bucket | undefined,
  now: number,
): Record<string, string> {
  const app = appPercent(setting, now);
  const headers = {
    'x-app-usage': JSON.stringify({ call_count: app, total_cputime: app >> 1, total_time: app >> 1 }),
  };
  if (!bucket) return headers;
  const percent = accountPercent(setting, bucket, now);
  const regain = regainMinutes(setting, bucket, now);
  const row = {
    type: bucket.type,
    call_count: percent,
    total_cputime: percent >> 2,
    total_time: percent >> 2,
    estimated_time_to_regain_access: regain === 0 && percent >= 100 ? 60 : regain,
  };
  return { ...headers, 'x-business-use-case-usage': JSON.stringify({ [bucket.account]: [row] }) };
}
