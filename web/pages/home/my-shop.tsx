import type { PostList } from '../../../functions/http/contract/posts.ts';
import { useLoaded } from '../../api/loaded.ts';
import { listMyPosts } from '../../api/my-posts.ts';
import { listProducts } from '../../api/product-list.ts';
import { Lazy } from '../../components/lazy.tsx';
import { Show } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { has, myId, session } from '../../session.ts';
import { homeMessages } from '../../i18n/home.ts';
import { say } from '../../i18n/language.ts';
import { PostsInNeed } from '../posts/posts-in-need.tsx';
import { ChangedForMe } from './changed-for-me.tsx';
import { inNeed, waitingForMe } from './count-posts.ts';
import { MyProducts } from './my-products.tsx';
import { Unfinished } from './unfinished.tsx';

const loadReviews = async () => (await import('../../chunks/review.ts')).WaitingReviews;

const loadPages = async () => (await import('../../chunks/people.ts')).loadOwnPages();

const NONE: PostList = { posts: [], helpFirst: [] };

/** Shows what belongs to the user in any role: drafts, posts that wait for a decision, and for a member her products. */
export function MyShop() {
  const products = useLoaded('products', listProducts);
  const posts = useLoaded('posts', listMyPosts).value ?? NONE;
  const waiting = waitingForMe(posts.posts);
  return (
    <>
      {session.value?.toConfirm && (
        <Notice mood="help">
          <p>{say(homeMessages).otherDevice}</p>
          <p>
            <a href="/izin">{say(homeMessages).otherDeviceGo}</a>
          </p>
        </Notice>
      )}
      {posts.brokenPage && <Lazy load={loadPages} props={{}} />}
      <ChangedForMe />
      <Unfinished />
      <PostsInNeed posts={inNeed(posts)} />
      {waiting.length > 0 && <Lazy load={loadReviews} props={{ posts: waiting }} />}
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
