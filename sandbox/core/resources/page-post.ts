import { mustReadAsPage, mustWriteAsPage } from '../access/may.ts';
import { project } from '../fields/project.ts';
import type { Operation, Outcome } from '../operation.ts';
import type { PagePost } from '../state/records.ts';
import { fieldsOf, isHidden, shownAsOf, type AuthenticatedCall } from '../graph-call.ts';
import { readMoment } from '../wire/moment.ts';
import { invalid, mayNotWrite, missingObject } from '../wire/refusals.ts';
import { checkScheduled } from './page-feed.ts';
import { postType } from './post-fields.ts';

const SUCCESS: Outcome = { body: { success: true } };

function mustChange(call: AuthenticatedCall, post: PagePost): void {
  if (isHidden(call, post.id)) throw missingObject(post.id, call.method);
  mustWriteAsPage(call, {
    page: post.page,
    id: post.id,
    permissions: ['pages_manage_posts', 'pages_read_engagement'],
    task: 'CREATE_CONTENT',
  });
  if (post.app !== call.setting.app.id)
    throw mayNotWrite('An app can only change a post made by that same app.');
}

/**
 * Returns the post as a lagging read shows it. A post that was published since then is shown as unpublished or, in half of
 * the reads, is not found: both were seen in the field (docs/facts/meta.md#reading-back).
 */
function asShown(call: AuthenticatedCall, post: PagePost): PagePost {
  const asOf = shownAsOf(call, 'readLag');
  const { publishedAt, ...unpublished } = post;
  if (Math.max(post.createdAt, publishedAt ?? 0) <= asOf) return post;
  if (post.createdAt > asOf || call.random() < 0.5) throw missingObject(post.id, call.method);
  return unpublished;
}

/** `GET /{post}`. */
export const readPost: Operation<PagePost> = {
  verb: 'post.read',
  parameters: [],
  run: (call, post) => {
    if (isHidden(call, post.id)) throw missingObject(post.id, call.method);
    mustReadAsPage(call, { page: post.page, id: post.id, permissions: ['pages_read_engagement'] });
    return { body: project(postType, asShown(call, post), call, fieldsOf(call)) };
  },
};

/** Publishing a published post is undocumented, hence a switch. A published post cannot be unpublished. */
function flip(call: AuthenticatedCall, post: PagePost, isPublished: boolean): void {
  if (post.publishedAt === undefined) {
    if (isPublished) call.record({ is: 'postPublished', id: post.id, at: call.now });
    return;
  }
  if (!isPublished) throw invalid('A published post cannot be unpublished.');
  if (call.state.switches.secondFlip === 'refused') throw invalid('This post has already been published.');
}

/**
 * `POST /{post}`: changes the text or the scheduled time, or publishes. Everything is checked before anything is changed.
 */
export const updatePost: Operation<PagePost> = {
  verb: 'post.update',
  parameters: ['is_published', 'message', 'scheduled_publish_time'],
  run: (call, post) => {
    const { parameters } = call;
    mustChange(call, post);
    const isPublished = parameters.flag('is_published');
    const message = parameters.text('message');
    const time = parameters.text('scheduled_publish_time');
    if (isPublished === undefined && message === undefined && time === undefined) {
      throw invalid('Nothing to update: message, is_published or scheduled_publish_time is needed.');
    }
    if (time !== undefined && (isPublished === true || post.publishedAt !== undefined)) {
      throw invalid('A published post cannot be scheduled.');
    }
    const at =
      time === undefined ? undefined : checkScheduled(call, readMoment('scheduled_publish_time', time));
    if (isPublished !== undefined) flip(call, post, isPublished);
    if (message !== undefined) call.record({ is: 'postEdited', id: post.id, message, at: call.now });
    if (at !== undefined) call.record({ is: 'postScheduled', id: post.id, for: at });
    return SUCCESS;
  },
};

/** `DELETE /{post}`. */
export const deletePost: Operation<PagePost> = {
  verb: 'post.delete',
  parameters: [],
  run: (call, post) => {
    mustChange(call, post);
    call.record({ is: 'postRemoved', id: post.id, at: call.now });
    return SUCCESS;
  },
};
