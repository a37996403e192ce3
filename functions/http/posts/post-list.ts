import { findPosts } from '../../campaigns/find-posts.ts';
import { readMyPosts } from '../../campaigns/read-my-posts.ts';
import type { PostId } from '../../domain/campaign/plan.ts';
import { mendsByConnecting } from '../../domain/channel/channel-health.ts';
import type { Post } from '../../domain/post/post.ts';
import type { Key } from '../../ports/table.ts';
import { keys } from '../../records/keys.ts';
import { ListPosition } from '../../records/by-time.ts';
import type { ListedPost } from '../../records/listed-posts.ts';
import type { ReadTogether } from '../../records/load-together.ts';
import { loadChannelsOf } from '../../records/owned-channels.ts';
import { postRecord } from '../../records/post-record.ts';
import { RecordDamagedError } from '../../records/record.ts';
import { type DamageDeps, tellDamage } from '../../records/tell-damage.ts';
import type { AppDeps } from '../app-deps.ts';
import type { Caller } from '../caller.ts';
import type { PostQuery } from '../contract/post-query.ts';
import type { PostList } from '../contract/posts.ts';
import { sealedCursors } from '../edge/cursor.ts';
import { type Names, readNames, readWithNames } from '../views/names.ts';
import { pictureLinks } from '../views/picture-links.ts';
import { mentionedBy, postRow } from './post-view.ts';

type ListDeps = Pick<AppDeps, 'table' | 'clock' | 'ids' | 'media' | 'log'>;

/** Returns the posts that concern the caller, which of them wait for a person, and whether a page of hers does. */
export async function myPosts(deps: ListDeps, caller: Caller): Promise<PostList> {
  const { community, member } = caller.actor;
  const [{ posts, helpFirst }, pages] = await Promise.all([
    readMyPosts(deps)(caller.actor),
    loadChannelsOf(deps.table, community, member),
  ]);
  const names = await readNames(deps.table, community, mentionedBy(posts));
  const isBroken = pages.some(({ health }) => health.state === 'broken' && mendsByConnecting(health));
  return {
    posts: await rowsOf(deps, posts, { names, caller }),
    helpFirst,
    ...(isBroken && { brokenPage: true }),
  };
}

/** Returns a function that reads one page of the community's posts: the list, then posts and names together. */
export function postPages(
  deps: ListDeps,
  list: string,
): (caller: Caller, query: PostQuery) => Promise<PostList> {
  const cursors = sealedCursors(deps);
  const find = findPosts(deps);
  return async (caller, query) => {
    const {
      cursor,
      limit = 50,
      order: sort = 'newest',
      member,
      page,
      product,
      campaign,
      platform,
      state,
      from,
      to,
    } = query;
    const filter = { member, page, product, campaign, platform, state, from, to };
    const { community } = caller.actor;
    const scope = { list, community, filters: { ...filter, order: sort } };
    const after = await cursors.open(ListPosition, scope, cursor);
    const listed = await find({ community, filter, sort, limit, after });
    const keyOf = ({ id }: ListedPost): Key => keys.post(community, id);
    const mentioned = mentionedBy(listed.posts);
    const others = listed.posts.map(keyOf);
    const { names, read } = await readWithNames(deps.table, community, mentioned, { others });
    const posts = await soundPosts(deps, read, others);
    return {
      posts: await rowsOf(deps, posts, { names, caller }),
      helpFirst: listed.posts.flatMap(({ id, listState }): PostId[] =>
        listState === 'needsPerson' ? [id] : [],
      ),
      ...(await cursors.next(scope, listed.next)),
    };
  };
}

/** Parses posts that were read. A damaged one is reported and left out. */
async function soundPosts(deps: DamageDeps, read: ReadTogether, wanted: readonly Key[]): Promise<Post[]> {
  const posts: Post[] = [];
  for (const key of wanted) {
    try {
      const post = read(postRecord, key);
      if (post) posts.push(post);
    } catch (error) {
      if (!(error instanceof RecordDamagedError)) throw error;
      await tellDamage(deps)(error);
    }
  }
  return posts;
}

async function rowsOf(
  deps: ListDeps,
  posts: readonly Post[],
  { names, caller }: { readonly names: Names; readonly caller: Caller },
): Promise<PostList['posts']> {
  const onlooker = { caller, now: deps.clock.now(), link: pictureLinks(deps) };
  return Promise.all(posts.map((post) => postRow(post, names, onlooker)));
}
