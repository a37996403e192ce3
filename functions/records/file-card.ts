import type { Card } from '../domain/card.ts';
import type { Instant } from '../domain/instant.ts';
import { dayOf, type Zone } from '../domain/local-day.ts';
import type { Post } from '../domain/post.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { cardRecord } from './card-record.ts';
import { wakeCollector } from './collectors.ts';
import { markDayDirty } from './dirty-days.ts';
import { insert } from './record.ts';

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

/** Files the card of a post that is out, once however often it is done. */
export async function fileCard(table: Table, facts: CardFacts): Promise<Card> {
  const card = cardOf(facts);
  await insert(table, cardRecord, card);
  return card;
}

/** After a card was filed: its day is to be counted, and its numbers to be read. */
export async function tellOfCard(
  deps: { readonly table: Table; readonly clock: Clock; readonly dispatch: Dispatch },
  { community, day, commitAt, remoteId }: Card,
): Promise<void> {
  // In this order: a collector looks for what comes next in the days that are marked.
  await markDayDirty(deps, community, day, deps.clock.now());
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
