import type { ComponentChildren } from 'preact';
import type { PlannedRow } from '../../../functions/http/contract/campaigns.ts';
import type { PostRow } from '../../../functions/http/contract/posts.ts';
import { useLoaded } from '../../api/loaded.ts';
import { listProducts } from '../../api/product-list.ts';
import { zone } from '../../session.ts';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { formatDay, noonOf, zoneName } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { byDay, type Day } from './by-day.ts';
import { Slot } from './slot.tsx';

/** Lists posts, planned or existing, below their days or collapsed into them. The caller adds content to each line. */
export function Days<P extends PlannedRow | PostRow>({
  posts,
  rooms = [],
  collapsed = false,
  unfolded = [],
  ofDay,
  children,
}: {
  readonly posts: readonly P[];
  /** How many more posts each day has room for, where that is known; also of days without posts. */
  readonly rooms?: readonly { readonly day: string; readonly room: number }[];
  readonly collapsed?: boolean;
  /** Of collapsed days, those that are open at first. */
  readonly unfolded?: readonly string[];
  /** What else belongs to a day, between its name and its posts. */
  readonly ofDay?: (day: string, posts: readonly P[]) => ComponentChildren;
  readonly children: (post: P) => ComponentChildren;
}) {
  const products = useLoaded('products', listProducts);
  // When all posts are of one product, its name on each line would only hide the differences.
  const single = new Set(posts.map(({ product }) => product.id)).size === 1;
  const photos = new Map(
    (products.value ?? []).map(({ id, thumbUrl, photoUrl }) => [id, thumbUrl ?? photoUrl]),
  );
  const messages = say(campaignMessages);
  const roomOf = new Map(rooms.map(({ day, room }) => [day, room]));
  const days = withEmpty(byDay(posts, zone.value), rooms).map(({ day, items }) => ({
    day,
    isEmpty: items.length === 0,
    name: formatDay(noonOf(day), 'UTC', language.value),
    about: (
      <span class="small soft">
        {messages.posts(items.length)}
        {roomOf.has(day) && ` · ${messages.roomLeft(roomOf.get(day) ?? 0)}`} · {zoneName(zone.value)}
      </span>
    ),
    more: ofDay?.(day, items),
    list: (
      <ol>
        {items.map((post) => (
          <Slot key={post.id} post={post} photo={photos.get(post.product.id)} single={single}>
            {children(post)}
          </Slot>
        ))}
      </ol>
    ),
  }));
  if (collapsed)
    return (
      <div class="stack">
        {days.map(({ day, isEmpty, name, about, more, list }) =>
          isEmpty ? (
            <p key={day} class="more">
              {name} {about}
            </p>
          ) : (
            <details key={day} class="more day" open={unfolded.includes(day)}>
              <summary>
                {name} {about}
              </summary>
              {more}
              {list}
            </details>
          ),
        )}
      </div>
    );
  return (
    <>
      {days.map(({ day, name, about, more, list }) => (
        <section key={day} class="day">
          <h3>
            {name}
            {about}
          </h3>
          {more}
          {list}
        </section>
      ))}
    </>
  );
}

/** Adds the days that have no items. */
function withEmpty<T>(days: readonly Day<T>[], all: readonly { readonly day: string }[]): readonly Day<T>[] {
  const had = new Set(days.map(({ day }) => day));
  const empty = all.filter(({ day }) => !had.has(day)).map(({ day }) => ({ day, items: [] }));
  return [...days, ...empty].sort((a, b) => (a.day < b.day ? -1 : 1));
}
