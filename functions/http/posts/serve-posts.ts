import { resolveDoubt } from '../../publish/resolve-doubt.ts';
import { confirmRemoval } from '../../publish/confirm-removal.ts';
import { cancelOnePost } from '../../campaigns/cancel-post.ts';
import { stopMyPosts } from '../../campaigns/stop-my-posts.ts';
import { retryPost } from '../../campaigns/retry-post.ts';
import { steerPost } from '../../campaigns/steer-post.ts';
import { decidePost } from '../../campaigns/decide-post.ts';
import { reschedulePost } from '../../campaigns/reschedule-post.ts';
import { fromIso } from '../../domain/time/instant.ts';
import type { Post } from '../../domain/post/post.ts';
import { neededToDecide, type PostAction, rightsOn } from '../../domain/post/rights.ts';
import { ProblemError } from '../../domain/problem.ts';
import { settleNow } from '../../publish/settle-now.ts';
import { channelRecord } from '../../records/channel-record.ts';
import { keys } from '../../records/keys.ts';
import { loadEventually } from '../../records/record.ts';
import { loadPost, postNotFound } from '../../records/posts.ts';
import { loadPostCaption } from '../../records/post-caption-record.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type Caller, type InsideApp } from '../caller.ts';
import type { PostReply } from '../contract/posts.ts';
import { readNames } from '../views/names.ts';
import { pictureLinks } from '../views/picture-links.ts';
import { myPosts, postPages } from './post-list.ts';
import { mentionedBy, postRow, captionView } from './post-view.ts';
import { tagged } from '../edge/revisions.ts';
import * as routes from './post-routes.ts';

type PostDeps = Pick<AppDeps, 'table' | 'clock' | 'ids' | 'media' | 'dispatch' | 'log'>;

async function findPost({ table }: PostDeps, caller: Caller, id: string): Promise<Post> {
  const post = await loadPost(table, caller.actor.community, id);
  if (!post) throw new ProblemError([postNotFound]);
  return post;
}

/** Returns a post as the API shows it to the caller, with its caption if it has one. */
async function replyWith(deps: PostDeps, post: Post, caller: Caller): Promise<PostReply> {
  const caption = await loadPostCaption(deps.table, post);
  const { members, ...others } = mentionedBy([post]);
  const mentioned = { members: [...members, caption?.editedBy], ...others };
  const names = await readNames(deps.table, post.community, mentioned);
  const row = await postRow(post, names, { caller, now: deps.clock.now(), link: pictureLinks(deps) });
  return { ...row, ...(caption && { words: captionView(post, caption, names) }) };
}

interface PostWithOwner {
  readonly post: Post;
  /** The present owner of the post's page; undefined when the page is the community's, or gone. */
  readonly owner: string | undefined;
}

async function findWithOwner(deps: PostDeps, caller: Caller, id: string): Promise<PostWithOwner> {
  const post = await findPost(deps, caller, id);
  const channel = await loadEventually(deps.table, channelRecord, keys.channel(post.community, post.channel));
  return { post, owner: channel?.owner };
}

const allowOnFound = (caller: Caller, { post, owner }: PostWithOwner, action: PostAction): void =>
  allow(caller, action, rightsOn(post, owner)[action]);

/**
 * Throws `ProblemError` unless the post exists and the caller may do the action on it. The page's
 * owner is its present one, not the one at the time when the post was planned.
 */
async function allowOn(deps: PostDeps, caller: Caller, id: string, action: PostAction): Promise<void> {
  allowOnFound(caller, await findWithOwner(deps, caller, id), action);
}

/** Loads what edits captions: with it the law. */
const editing = () => import('../../captions/edit-post-caption.ts');

/**
 * Registers the routes of posts (`post-routes.ts`). Each checks the caller's right, calls one function, and returns the post
 * as it is then.
 */
export function servePosts(app: InsideApp, deps: PostDeps): void {
  const decide = decidePost(deps);
  const move = reschedulePost(deps);
  const steer = steerPost(deps);
  const cancel = cancelOnePost(deps);
  const retry = retryPost(deps);
  const stop = stopMyPosts(deps);
  const check = settleNow(deps);
  const readPage = postPages(deps, routes.listPosts.operationId);

  app.openapi(routes.listPosts, async (c) => {
    const { caller } = c.var;
    allow(caller, 'plan.read');
    const query = c.req.valid('query');
    const isMine = query.mine !== undefined;
    return c.json(isMine ? await myPosts(deps, caller) : await readPage(caller, query), 200);
  });

  app.openapi(routes.readPost, async (c) => {
    const { caller } = c.var;
    allow(caller, 'plan.read');
    const post = await findPost(deps, caller, c.req.valid('param').id);
    return c.json(tagged(c, await replyWith(deps, post, caller)), 200);
  });

  app.openapi(routes.decidePost, async (c) => {
    const { caller } = c.var;
    const { id } = c.req.valid('param');
    const { decision } = c.req.valid('json');
    const found = await findWithOwner(deps, caller, id);
    const needed = neededToDecide(decision, found.owner);
    allowOnFound(caller, found, needed);
    const { community, member: by } = caller.actor;
    const post =
      needed === 'post.cancel'
        ? await cancel({ community, post: id, by, how: 'skipped' })
        : await decide({ community, post: id, decision });
    return c.json(tagged(c, await replyWith(deps, post, caller)), 200);
  });

  app.openapi(routes.editPostCaption, async (c) => {
    const { caller } = c.var;
    const { id } = c.req.valid('param');
    await allowOn(deps, caller, id, 'post.edit');
    const { community, member: by } = caller.actor;
    const seen = Number(c.req.valid('header')['if-match']);
    const { editPostCaption } = await editing();
    await editPostCaption(deps)({ community, post: id, by, seen, ...c.req.valid('json') });
    return c.json(tagged(c, await replyWith(deps, await findPost(deps, caller, id), caller)), 200);
  });

  app.openapi(routes.movePost, async (c) => {
    const { caller } = c.var;
    const { id } = c.req.valid('param');
    await allowOn(deps, caller, id, 'post.move');
    const { community, member: by } = caller.actor;
    const publishAt = fromIso(c.req.valid('json').publishAt);
    const seen = Number(c.req.valid('header')['if-match']);
    const post = await move({ community, post: id, publishAt, by, seen, isChosen: true });
    return c.json(tagged(c, await replyWith(deps, post, caller)), 200);
  });

  app.openapi(routes.steerPost, async (c) => {
    const { caller } = c.var;
    const { id } = c.req.valid('param');
    const found = await findWithOwner(deps, caller, id);
    allowOnFound(caller, found, 'post.pause');
    const { community, member: by } = caller.actor;
    const { steering } = c.req.valid('json');
    const post = await steer({ community, post: id, by, owner: found.owner, steering });
    return c.json(tagged(c, await replyWith(deps, post, caller)), 200);
  });

  app.openapi(routes.cancelPost, async (c) => {
    const { caller } = c.var;
    const { id } = c.req.valid('param');
    await allowOn(deps, caller, id, 'post.cancel');
    const { community, member: by } = caller.actor;
    const post = await cancel({ community, post: id, by, how: 'cancelled' });
    return c.json(tagged(c, await replyWith(deps, post, caller)), 200);
  });

  app.openapi(routes.stopMyPosts, async (c) => {
    const { caller } = c.var;
    const { community, member } = caller.actor;
    allow(caller, 'post.decide', [member]);
    return c.json(await stop({ community, member }), 200);
  });

  app.openapi(routes.retryPost, async (c) => {
    const { caller } = c.var;
    const { id } = c.req.valid('param');
    // A retry gives the post a new time.
    await allowOn(deps, caller, id, 'post.move');
    const { community, member: by } = caller.actor;
    const post = await retry({ community, post: id, by });
    return c.json(tagged(c, await replyWith(deps, post, caller)), 200);
  });

  app.openapi(routes.checkPost, async (c) => {
    const { caller } = c.var;
    const { id } = c.req.valid('param');
    await allowOn(deps, caller, id, 'post.settle');
    const post = await check({ community: caller.actor.community, post: id });
    return c.json(tagged(c, await replyWith(deps, post, caller)), 200);
  });

  app.openapi(routes.resolveDoubt, async (c) => {
    const { caller } = c.var;
    const { id } = c.req.valid('param');
    await allowOn(deps, caller, id, 'post.settle');
    const { community, member: by } = caller.actor;
    const body = c.req.valid('json');
    const answer = body.is === 'out' ? body.is : { publishAt: fromIso(body.publishAt) };
    const post = await resolveDoubt(deps)({ community, post: id, by, answer });
    return c.json(tagged(c, await replyWith(deps, post, caller)), 200);
  });

  app.openapi(routes.confirmRemoval, async (c) => {
    const { caller } = c.var;
    const { id } = c.req.valid('param');
    await allowOn(deps, caller, id, 'post.settle');
    const { community, member: by } = caller.actor;
    const post = await confirmRemoval(deps)({ community, post: id, by });
    return c.json(tagged(c, await replyWith(deps, post, caller)), 200);
  });
}
