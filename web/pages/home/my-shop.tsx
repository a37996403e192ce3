import type { ComponentChildren } from 'preact';
import type { PostList } from '../../../functions/http/contract/posts.ts';
import { type Read, useAllRead, useLoaded } from '../../api/loaded.ts';
import { listMyChanges } from '../../api/my-changes.ts';
import { listMyPosts } from '../../api/my-posts.ts';
import { listProducts } from '../../api/product-list.ts';
import { Lazy } from '../../components/lazy.tsx';
import { Loading, Show } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { has, myId, session } from '../../session.ts';
import { homeMessages } from '../../i18n/home.ts';
import { say } from '../../i18n/language.ts';
import { InNeed } from '../posts/in-need.tsx';
import { ChangedForMe } from './changed-for-me.tsx';
import { inNeed, waitingForMe } from './count-posts.ts';
import { MyProducts } from './my-products.tsx';

const loadReviews = async () => (await import('../../chunks/review.ts')).WaitingReviews;

/** Loaded after the page is shown, since it needs code and a database. */
const loadDrafts = async () => (await import('../../chunks/drafts.ts')).Unfinished;

const loadPages = async () => (await import('../../chunks/people.ts')).loadOwnPages();

const NONE: PostList = { posts: [], helpFirst: [] };

/**
 * Shows what belongs to the user in any role: drafts, posts that wait for a decision, and for a member her products; then
 * `children`. All of it is shown at once, when also what stands above it (`above`) was read.
 */
export function MyShop({
  above = [],
  children,
}: {
  readonly above?: readonly Read[];
  readonly children?: ComponentChildren;
}) {
  const products = useLoaded('products', listProducts);
  const mine = useLoaded('posts', listMyPosts);
  const changes = useLoaded('changes-for-me', listMyChanges);
  if (!useAllRead(products, mine, changes, ...above)) return <Loading />;
  const posts = mine.value ?? NONE;
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
      <ChangedForMe changes={changes.value?.changes ?? []} />
      <Lazy load={loadDrafts} props={{}} />
      <InNeed posts={inNeed(posts)} />
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
      {children}
    </>
  );
}
