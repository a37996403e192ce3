import type { ComponentChildren } from 'preact';
import type { PlannedRow } from '../../../functions/http/contract/campaigns.ts';
import type { PostRow } from '../../../functions/http/contract/posts.ts';
import { useLoaded } from '../../api/loaded.ts';
import { listProducts } from '../../api/products.ts';
import { zone } from '../../session.ts';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { formatDay, noonOf, zoneName } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { byDay } from './by-day.ts';
import { Slot } from './slot.tsx';

/** Lists posts, planned or existing, below their days or collapsed into them. The caller adds content to each line. */
export function Days<P extends PlannedRow | PostRow>({
  posts,
  collapsed = false,
  children,
}: {
  readonly posts: readonly P[];
  readonly collapsed?: boolean;
  readonly children: (post: P) => ComponentChildren;
}) {
  const products = useLoaded('products', listProducts);
  // When all posts are of one product, its name on each line would only hide the differences.
  const single = new Set(posts.map(({ product }) => product.id)).size === 1;
  const photos = new Map(
    (products.value ?? []).map(({ id, thumbUrl, photoUrl }) => [id, thumbUrl ?? photoUrl]),
  );
  const days = byDay(posts, zone.value).map(({ day, items }) => ({
    day,
    name: formatDay(noonOf(day), 'UTC', language.value),
    about: (
      <span class="small soft">
        {say(campaignMessages).posts(items.length)} · {zoneName(zone.value)}
      </span>
    ),
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
        {days.map(({ day, name, about, list }) => (
          <details key={day} class="more">
            <summary>
              {name} {about}
            </summary>
            {list}
          </details>
        ))}
      </div>
    );
  return (
    <>
      {days.map(({ day, name, about, list }) => (
        <section key={day} class="day">
          <h3>
            {name}
            {about}
          </h3>
          {list}
        </section>
      ))}
    </>
  );
}
