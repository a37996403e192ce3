import type { Community } from '../people/community.ts';
import { type Instant, MINUTE } from '../time/instant.ts';
import { promisedWindow } from './owner-window.ts';
import type { Post } from './post.ts';
import type { Problem } from '../problem.ts';
import { farMoment } from '../time/reach.ts';
import { endOfQuiet } from '../time/quiet-hours.ts';

/** The shortest time from now to a post's new time: the post still has to be prepared. */
export const EARLIEST_NEW_TIME = 6 * MINUTE;

const refusal = (code: Problem['code'], id: string, en: string): Problem => ({
  code,
  kind: 'invalid',
  field: 'publishAt',
  text: { id, en },
  retryable: false,
});

export const tooSoon = refusal(
  'post.tooSoon',
  'Jam tayang paling cepat enam menit dari sekarang.',
  'The time must be at least six minutes from now.',
);

export const ownerStillDecides = refusal(
  'post.ownerStillLooks',
  'Pemilik halaman masih punya waktu untuk melihatnya: pilih jam sesudah itu.',
  'The owner of the page still has time to look at it: choose a time after that.',
);

/** For a time in the community's quiet hours. */
export const inQuietHours = ({ quietHours: { from, to } }: Pick<Community, 'quietHours'>): Problem =>
  refusal(
    'post.quietHours',
    `Pukul ${from.replace(':', '.')} sampai ${to.replace(':', '.')} jam tenang: pilih jam lain.`,
    `From ${from} to ${to} the hours are quiet: choose another time.`,
  );

/**
 * Returns what is wrong with a time that a person chose for a post. A time at which the gate would stop the post must not
 * be accepted.
 */
export function newTimeProblems(
  publishAt: Instant,
  now: Instant,
  { community, post }: { readonly community: Community; readonly post: Pick<Post, 'ownerWindowEndsAt'> },
): readonly Problem[] {
  if (publishAt < now + EARLIEST_NEW_TIME) return [tooSoon];
  const far = farMoment('publishAt', publishAt, now);
  if (far.length > 0) return far;
  if (publishAt < promisedWindow(post, community, now)) return [ownerStillDecides];
  const quiet = endOfQuiet(publishAt, community.quietHours, community.zone);
  return quiet === undefined ? [] : [inQuietHours(community)];
}
