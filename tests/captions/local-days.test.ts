import { describe, expect, it } from 'vitest';
import { CollectingQueue } from '../../functions/adapters/memory/collecting-queue.ts';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { reschedulePost } from '../../functions/campaigns/reschedule-post.ts';
import { captionOfPost } from '../../functions/campaigns/caption-of-post.ts';
import { editCaption } from '../../functions/captions/edit-caption.ts';
import { previewCaptions } from '../../functions/captions/preview-captions.ts';
import { createDispatch } from '../../functions/due/dispatch.ts';
import { dueAt } from '../../functions/domain/work/due.ts';
import { HOUR, MINUTE } from '../../functions/domain/time/instant.ts';
import { addDays } from '../../functions/domain/time/local-day.ts';
import { namedSeller } from '../../functions/domain/product/named-seller.ts';
import { offerFingerprint, offerFingerprintOf } from '../../functions/domain/product/offer-fingerprint.ts';
import type { CaptionRequest } from '../../functions/ports/caption-writer.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert } from '../../functions/records/record.ts';
import { aCommunity, aMember, aPost, aProduct } from '../factories/entities.ts';
import { silentLog } from '../factories/silent-log.ts';
import { STANDARD_MOMENTS, type StandardMoment } from '../factories/standard-moments.ts';
import { fakeCaptions } from '../http/fakes.ts';

/** An offer that captions tell otherwise on each of three days, and what speaks of it at a moment. */
async function speakingAt({ zone, day, at }: StandardMoment) {
  const table = new MemoryTable();
  const clock = new ManualClock(at);
  const queue = new CollectingQueue();
  const community = aCommunity({ zone, quietHours: { from: '00:00', to: '00:00' } });
  const product = aProduct({ formerPrice: { amount: 20_000, until: day }, preOrder: { readyOn: day } });
  const member = aMember();
  await insert(table, communityRecord, community);
  await insert(table, memberRecord, member);
  await insert(table, productRecord, product);
  const days: (string | undefined)[] = [];
  const captions = {
    write: async (request: CaptionRequest) => {
      days.push(request.day);
      return fakeCaptions.write(request);
    },
  };
  const deps = { table, clock, captions, log: silentLog, dispatch: createDispatch({ queue, clock }) };
  const fingerprintOn = (on: string): string =>
    offerFingerprint(product, on, [namedSeller(member, community)]);
  return {
    deps,
    days,
    markOn: fingerprintOn,
    queue,
    community,
    product,
    members: new Map([[member.id, member]]),
  };
}

describe.each(STANDARD_MOMENTS)('what is said at $title', (moment) => {
  const { day, time, at } = moment;
  const names = { community: 'rukun-lereng', product: 'tiwul', seller: 'kenanga' };

  it('is other than on the day before and on the day after', async () => {
    const { markOn } = await speakingAt(moment);
    expect(new Set([-1, 0, 1].map((days) => markOn(addDays(day, days)))).size).toBe(3);
  });

  it('for looking at is of the day that it is there', async () => {
    const { deps, days } = await speakingAt(moment);
    await previewCaptions(deps)({ ...names, hosted: false, languages: ['id'], audiences: ['bridging'] });
    expect(new Set(days)).toEqual(new Set([day]));
  });

  it('that she wrote is true of the day on which she wrote them there', async () => {
    const { deps, markOn } = await speakingAt(moment);
    const draft = await editCaption(deps)({
      ...names,
      language: 'id',
      place: 'facebook',
      text: 'Tiwul saya.',
    });
    expect(draft.offerMark).toBe(markOn(day));
  });

  it('by a post that goes out then is of its own day, and so is its fingerprint', async () => {
    const { deps, days, markOn, community, product, members } = await speakingAt(moment);
    const post = aPost({ publishAt: at });
    await captionOfPost(deps, post, { community, members, product }, new Map());
    expect(days).toEqual([day]);
    expect(offerFingerprintOf(post, product, { community, members })).toBe(markOn(day));
  });

  it('by a post that is moved an hour is asked for anew where it comes to another day, and only there', async () => {
    const { deps, queue } = await speakingAt(moment);
    const post = aPost({ publishAt: at + 10 * MINUTE, due: dueAt('publish', at + 5 * MINUTE) });
    await insert(deps.table, postRecord, post);
    await reschedulePost(deps)({ community: post.community, post: post.id, publishAt: at + HOUR });
    const reconciliations = queue.take().filter(({ message }) => message.kind === 'sweep');
    expect(reconciliations).toHaveLength(time === '23:30' ? 1 : 0);
  });
});
