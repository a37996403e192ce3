import type { ComponentChildren } from 'preact';
import type { PlannedRow } from '../../../functions/http/contract/campaigns.ts';
import type { PostRow } from '../../../functions/http/contract/posts.ts';
import { useLoaded } from '../../api/loaded.ts';
import { listProducts } from '../../api/products.ts';
import { zone } from '../../session.ts';
import { campaignWords } from '../../words/campaigns.ts';
import { formatDay, noonOf, zoneName } from '../../words/formats.ts';
import { language, say } from '../../words/language.ts';
import { byDay } from './by-day.ts';
import { Slot } from './slot.tsx';

/** Posts, planned or made, below their days. What follows each line is the caller's. */
export function Days<P extends PlannedRow | PostRow>({
  posts,
  children,
}: {
  readonly posts: readonly P[];
  readonly children: (post: P) => ComponentChildren;
}) {
  const products = useLoaded('products', listProducts);
  // Where all are of one product, its name on each line would only hide what differs.
  const single = new Set(posts.map(({ product }) => product.id)).size === 1;
  const photos = new Map(
    (products.value ?? []).map(({ id, thumbUrl, photoUrl }) => [id, thumbUrl ?? photoUrl]),
  );
  return (
    <>
      {byDay(posts, zone.value).map(({ day, items }) => (
        <section key={day} class="day">
          <h3>
            {formatDay(noonOf(day), 'UTC', language.value)}
            <span class="small soft">
              {say(campaignWords).posts(items.length)} · {zoneName(zone.value)}
            </span>
          </h3>
          <ol>
            {items.map((post) => (
              <Slot key={post.id} post={post} photo={photos.get(post.product.id)} single={single}>
                {children(post)}
              </Slot>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
