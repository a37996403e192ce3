import { DAY, type Instant } from '../../../functions/domain/time/instant.ts';
import { mustActOnInstagram } from '../access/may.ts';
import { narrow } from '../fields/narrow.ts';
import { wish } from '../fields/wish.ts';
import type { Operation } from '../operation.ts';
import type { InstagramAccount } from '../state/records.ts';
import { known, type SandboxState } from '../state/sandbox-state.ts';
import { fieldsOf } from '../graph-call.ts';
import { readMoment } from '../wire/moment.ts';
import { invalid, noSuchField } from '../wire/refusals.ts';

/** Posts by API per account in 24 h. Meta's pages say 100 and 50; the sandbox uses the smaller one. */
export const QUOTA = 50;

/** Returns how many media an account published since an instant. */
export function publishesInDay(state: SandboxState, account: string, since: Instant): number {
  const { publishes } = known(state.instagramTimes, account);
  let count = 0;
  while (count < publishes.length && (publishes[publishes.length - 1 - count] ?? 0) > since) count += 1;
  return count;
}

/** `GET /{ig}/content_publishing_limit`. */
export const readPublishingLimit: Operation<InstagramAccount> = {
  verb: 'quota.read',
  parameters: ['since'],
  run: (call, account) => {
    const { parameters, state, now } = call;
    mustActOnInstagram(call, {
      page: account.page,
      id: account.id,
      permissions: ['instagram_basic', 'instagram_content_publish'],
    });
    const text = parameters.text('since');
    const since = text === undefined ? now - DAY : readMoment('since', text);
    if (since < now - DAY) throw invalid('since must be within the last 24 hours');
    const all: Record<string, unknown> = {
      quota_usage: publishesInDay(state, account.id, since),
      config: { quota_total: QUOTA, quota_duration: DAY / 1_000 },
    };
    const row: Record<string, unknown> = {};
    for (const asked of fieldsOf(call) ?? [wish('quota_usage')]) {
      const value = Object.hasOwn(all, asked.name) ? all[asked.name] : undefined;
      if (value === undefined) throw noSuchField(asked.name, 'ContentPublishingLimitResponse');
      row[asked.name] = narrow(
        value,
        asked,
        ['quota_total', 'quota_duration'],
        'ContentPublishingLimitConfig',
      );
    }
    return { body: { data: [row] } };
  },
};
