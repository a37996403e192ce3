import type { Card } from '../domain/insights/card.ts';
import type { Instant } from '../domain/time/instant.ts';
import { dayOf, type LocalDay, type Zone } from '../domain/time/local-day.ts';
import type { Post } from '../domain/post/post.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { cardRecord } from './card-record.ts';
import { listCards } from './cards.ts';
import { wakeCollector } from './collectors.ts';
import { markDayDirty } from './dirty-days.ts';
import { keys } from './keys.ts';
import { change, insert, load } from './record.ts';

interface CardFacts {
  readonly post: Post;
  readonly zone: Zone;
  readonly publishedAt: Instant;
  /**
   * The commit time by which the card is named. It comes from the first claim: two workers that find the same post published
   * may know different commits, and would file two cards.
   */
  readonly commitAt: Instant;
  /** Undefined where Meta never told it: such a card counts as a post and has no metrics. */
  readonly remoteId: string | undefined;
}

/**
 * Files the card of a published post. Idempotent. A card that was filed in doubt (`mayBeOut`) is completed and no longer in
 * doubt.
 */
export async function fileCard(table: Table, facts: CardFacts): Promise<Card> {
  const card = cardOf(facts);
  if ((await insert(table, cardRecord, card)) === 'written') return card;
  const before = await load(table, cardRecord, cardRecord.keyOf(card));
  if (before?.mayBeOut !== true) return card;
  const { remoteId, publishedAt } = card;
  await change(table, cardRecord, before, { remoteId, publishedAt, mayBeOut: undefined }, []);
  return card;
}

/**
 * Files the card of a post that may be published although no look shows it. Returns undefined when the post has a card
 * already: a worker that died afterwards had found it published, perhaps by an earlier commit.
 */
export async function fileDoubtedCard(
  table: Table,
  post: Post,
  zone: Zone,
  now: Instant,
): Promise<Card | undefined> {
  const commitAt = post.commitAt ?? now;
  if (await hasCard(table, post, new Set([dayOf(post.publishAt, zone), dayOf(commitAt, zone)])))
    return undefined;
  const card = cardOf({ post, zone, publishedAt: commitAt, commitAt, remoteId: undefined });
  const doubted: Card = { ...card, mayBeOut: true };
  await insert(table, cardRecord, doubted);
  return doubted;
}

async function hasCard(table: Table, { community, id }: Post, days: ReadonlySet<LocalDay>): Promise<boolean> {
  for (const day of days) {
    const cards = await listCards(table, community, day);
    if (cards.some(({ post }) => post === id)) return true;
  }
  return false;
}

/** Deletes a post's card in doubt when the last look did not show the post. Returns the card, if there was one. */
export async function dropDoubtedCard(table: Table, post: Post, zone: Zone): Promise<Card | undefined> {
  const commitAt = post.commitAt ?? 0;
  const name = { day: dayOf(commitAt, zone), post: post.id, shape: post.shape, commitAt };
  const key = keys.card(post.community, name);
  const card = await load(table, cardRecord, key);
  if (card?.mayBeOut !== true) return undefined;
  await table.delete(key, [{ attribute: 'mayBeOut', is: '=', value: true }]);
  return card;
}

/** Schedules the fold of a changed card's day and the reading of its metrics. Call it after the card was written. */
export async function tellOfCard(
  deps: { readonly table: Table; readonly clock: Clock },
  { community, day, commitAt, remoteId }: Card,
): Promise<void> {
  // The day is marked first: the collector finds its next readings in the marked days.
  await markDayDirty(deps.table, community, day, deps.clock.now());
  if (remoteId !== undefined) await wakeCollector(deps, community, commitAt);
}

function cardOf({ post, zone, remoteId, publishedAt, commitAt }: CardFacts): Card {
  return {
    community: post.community,
    day: dayOf(commitAt, zone),
    post: post.id,
    product: post.product,
    maker: post.maker,
    seller: post.seller,
    ...(post.alsoSellers && { alsoSellers: post.alsoSellers }),
    channel: post.channel,
    platform: post.platform,
    shape: post.shape,
    audience: post.audience,
    language: post.language,
    commitAt,
    publishedAt,
    ...(remoteId !== undefined && { remoteId }),
    snapshots: {},
  };
}
