import type { PostList } from '../../../functions/http/contract/posts.ts';
import { useLoaded } from '../../api/loaded.ts';
import { listMyPosts } from '../../api/posts.ts';
import { listProducts } from '../../api/products.ts';
import { Show } from '../../components/loading.tsx';
import { has, myId } from '../../session.ts';
import { homeMessages } from '../../i18n/home.ts';
import { say } from '../../i18n/language.ts';
import { PostsInNeed } from '../posts/posts-in-need.tsx';
import { inNeed, waitingForMe } from './count-posts.ts';
import { MyProducts } from './my-products.tsx';
import { Unfinished } from './unfinished.tsx';
import { WaitingReviews } from './waiting-reviews.tsx';

const NONE: PostList = { posts: [], helpFirst: [] };

/** Shows what belongs to the user in any role: drafts, posts that wait for a decision, and for a member her products. */
export function MyShop() {
  const products = useLoaded('products', listProducts);
  const posts = useLoaded('posts', listMyPosts).value ?? NONE;
  return (
    <>
      <Unfinished />
      <PostsInNeed posts={inNeed(posts)} />
      <WaitingReviews posts={waitingForMe(posts.posts)} />
      {has('member') && (
        <section class="stack">
          <h2>{say(homeMessages).myProducts}</h2>
          <Show from={products}>
            {(all) => (
              <MyProducts products={all.filter(({ maker }) => maker.id === myId.value)} posts={posts} />
            )}
          </Show>
        </section>
      )}
    </>
  );
}
