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
   * Of two workers that find the same post out, one may know of a later commit than the other: the first claim says by
   * which one the card is named, or there would be two.
   */
  readonly commitAt: Instant;
  /** Absent where Meta never told it: such a card counts as a post, and has no numbers. */
  readonly remoteId: string | undefined;
}

/**
 * Files the card of a post that is out, once however often it is done. One that was filed as perhaps out is now sure: it
 * takes that one's place.
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
 * Files the card of a post that may be out although no look shows it. Undefined when it has its card already: a worker that
 * died since then had found it out, perhaps by an earlier commit.
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

/** After the last look that did not show it: it was taken down, and counts no more. Returns its card where it had one. */
export async function dropDoubtedCard(table: Table, post: Post, zone: Zone): Promise<Card | undefined> {
  const commitAt = post.commitAt ?? 0;
  const name = { day: dayOf(commitAt, zone), post: post.id, shape: post.shape, commitAt };
  const key = keys.card(post.community, name);
  const card = await load(table, cardRecord, key);
  if (card?.mayBeOut !== true) return undefined;
  await table.delete(key, [{ attribute: 'mayBeOut', is: '=', value: true }]);
  return card;
}

/** After a card was filed: its day is to be counted, and its numbers to be read. */
export async function tellOfCard(
  deps: { readonly table: Table; readonly clock: Clock },
  { community, day, commitAt, remoteId }: Card,
): Promise<void> {
  // In this order: a collector looks for what comes next in the days that are marked.
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
