import { dueAt } from '../domain/work/due.ts';
import { dayOf } from '../domain/time/local-day.ts';
import type { Post } from '../domain/post/post.ts';
import { ProblemError } from '../domain/problem.ts';
import { type ShownPhoto, shownPhotos } from '../domain/product/photos.ts';
import { dueOfHeld } from '../domain/post/held.ts';
import type { ReasonCode } from '../domain/post/reasons.ts';
import { MISSES_LIMIT, PREPARE_LEAD } from '../domain/post/timing.ts';
import type { OutcomeOf } from '../domain/work/kinds.ts';
import type { Work } from '../domain/work/work-message.ts';
import { dueStep } from '../due/due-step.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Log } from '../ports/log.ts';
import type { PageLooks, ThemeCatalog } from '../ports/pictures.ts';
import type { Table } from '../ports/table.ts';
import type { Offer } from '../records/offers.ts';
import { postRecord } from '../records/post-record.ts';
import { postPicturesRecord } from '../records/post-pictures-record.ts';
import { replace } from '../records/record.ts';
import { type CarouselDeps, contentOf, picturesOf, picturesOfCarousel } from './pictures-of-product.ts';
import { readOfferInTime } from './read-offer-in-time.ts';
import { movePost, noteMiss, type PostChanges } from '../due/move-post.ts';

export interface DrawPostDeps extends CarouselDeps {
  readonly pictures: CarouselDeps['pictures'] & PageLooks & Pick<ThemeCatalog, 'themes'>;
  readonly table: Table;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
  readonly log: Log;
}

type DrawPostOutcome = OutcomeOf<'picture'>;

/** Handles one message: draws the picture that a post waits for, and moves the post on to its owner or its schedule. */
export const drawPostPicture = (deps: DrawPostDeps): Work<'picture'> =>
  dueStep(deps, {
    kind: 'picture',
    record: postRecord,
    whenEarly: 'work',
    step: (post) => drawPost(deps, post),
  });

async function drawPost(deps: DrawPostDeps, post: Post): Promise<DrawPostOutcome> {
  if (post.state !== 'awaiting_picture') return 'stale';
  // The photo is lost, or drawing it fails again and again: a person must check.
  if (post.misses >= MISSES_LIMIT) return stop(deps, post, 'hold', 'picture.refused');
  const offer = await readOfferInTime(deps, post);
  if (offer === 'damagedTooLong') return stop(deps, post, 'hold', 'product.damaged');
  if (!offer) return stop(deps, post, 'cancel', 'product.missing');
  // A text post with a link has no picture.
  if (post.shape === 'text') return goOn(deps, post, {});
  const { cover: photo, more } = shownPhotos(offer.product);
  if (!photo) return stop(deps, post, 'hold', 'picture.refused');
  try {
    const { keys, theme } = await draw(deps, post, offer, { cover: photo, more });
    const [cover] = keys;
    if (post.shape !== 'carousel') return await goOn(deps, post, { pictureKey: cover, theme });
    // Photos may have been removed since the plan was made: with only one left, the post becomes a photo post.
    if (keys.length < 2) return await goOn(deps, post, { pictureKey: cover, theme, shape: 'photo' });
    await replace(deps.table, postPicturesRecord, { community: post.community, post: post.id, keys });
    return await goOn(deps, post, { pictureKey: cover, theme });
  } catch (error) {
    if (!(error instanceof ProblemError)) {
      await noteMiss(deps, post, 'picture', error);
      throw error;
    }
    deps.log.warn('a picture was refused', { post: post.id, code: error.problems[0].code });
    return stop(deps, post, 'hold', 'picture.refused');
  }
}

/** Draws the pictures of a post and returns their keys, the cover first, and their theme. */
async function draw(
  deps: DrawPostDeps,
  post: Post,
  offer: Offer,
  { cover, more }: { readonly cover: ShownPhoto; readonly more: readonly ShownPhoto[] },
): Promise<{ readonly keys: readonly string[]; readonly theme: string }> {
  const { community } = post;
  const day = dayOf(post.publishAt, offer.community.zone);
  // A theme that somebody has taken out of the templates since is worn by nobody.
  const wears = deps.pictures.themes.find(({ name }) => name === post.wears)?.name;
  const { label, order } = contentOf({ ...offer, language: post.language, day, theme: wears });
  // Follows from the post's number alone, so that what its owner saw stays, and neighbours on her page differ.
  const { pictureNumber: number } = post;
  const look = number === undefined ? undefined : deps.pictures.lookOnPage(label, number);
  const content = { label: { ...label, ...(look && { look }) }, order };
  const { theme } = label;
  if (post.shape === 'carousel' && (more.length > 0 || label.example))
    return { keys: await picturesOfCarousel(deps, community, { cover, more }, content), theme };
  const format = post.shape === 'story' ? 'story' : 'feed';
  const drawn = await picturesOf(deps, community, cover, content, [format]);
  return { keys: drawn.map(({ key }) => key), theme };
}

async function goOn(
  deps: DrawPostDeps,
  post: Post,
  shown: Pick<PostChanges, 'pictureKey' | 'theme' | 'shape'>,
): Promise<DrawPostOutcome> {
  const now = deps.clock.now();
  const ends = post.ownerWindowEndsAt;
  if (ends !== undefined && ends > now) {
    const due = dueAt('publish', ends);
    const asked = await movePost(deps, post, 'askOwner', { ...shown, due, misses: 0 });
    return asked ? 'awaiting_owner' : 'overtaken';
  }
  const due = dueAt('publish', Math.max(now, post.publishAt - PREPARE_LEAD));
  const scheduled = await movePost(deps, post, 'schedule', { ...shown, due, misses: 0 });
  return scheduled ? 'scheduled' : 'overtaken';
}

async function stop(
  deps: DrawPostDeps,
  post: Post,
  transition: 'hold' | 'cancel',
  reason: ReasonCode,
): Promise<DrawPostOutcome> {
  const due = transition === 'hold' ? dueOfHeld(post, reason, deps.clock.now()) : undefined;
  const moved = await movePost(deps, post, transition, { reason, due, retries: 0 });
  if (!moved) return 'overtaken';
  return transition === 'hold' ? 'held' : 'cancelled';
}
