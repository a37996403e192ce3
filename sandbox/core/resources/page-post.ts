import { mustReadAsPage, mustWriteAsPage } from '../access/may.ts';
import { project } from '../fields/project.ts';
import type { Operation, Outcome } from '../operation.ts';
import type { PagePost } from '../state/records.ts';
import { fieldsOf, isHidden, shownAsOf, type Turn } from '../turn.ts';
import { readMoment } from '../wire/moment.ts';
import { invalid, mayNotWrite, missingObject } from '../wire/refusals.ts';
import { checkScheduled } from './page-feed.ts';
import { postType } from './post-fields.ts';

const SUCCESS: Outcome = { body: { success: true } };

function mustChange(turn: Turn, post: PagePost): void {
  if (isHidden(turn, post.id)) throw missingObject(post.id, turn.method);
  mustWriteAsPage(turn, {
    page: post.page,
    id: post.id,
    permissions: ['pages_manage_posts', 'pages_read_engagement'],
    task: 'CREATE_CONTENT',
  });
  if (post.app !== turn.setting.app.id)
    throw mayNotWrite('An app can only change a post made by that same app.');
}

/**
 * Returns the post as a lagging read shows it. A post that was published since then is shown as unpublished or, in half of
 * the reads, is not found: both were seen in the field (docs/facts/meta.md#reading-back).
 */
function asShown(turn: Turn, post: PagePost): PagePost {
  const asOf = shownAsOf(turn, 'readLag');
  const { publishedAt, ...unpublished } = post;
  if (Math.max(post.createdAt, publishedAt ?? 0) <= asOf) return post;
  if (post.createdAt > asOf || turn.random() < 0.5) throw missingObject(post.id, turn.method);
  return unpublished;
}

/** `GET /{post}`. */
export const readPost: Operation<PagePost> = {
  verb: 'post.read',
  parameters: [],
  run: (turn, post) => {
    if (isHidden(turn, post.id)) throw missingObject(post.id, turn.method);
    mustReadAsPage(turn, { page: post.page, id: post.id, permissions: ['pages_read_engagement'] });
    return { body: project(postType, asShown(turn, post), turn, fieldsOf(turn)) };
  },
};

/** Publishing a published post is undocumented, hence a switch. A published post cannot be unpublished. */
function flip(turn: Turn, post: PagePost, isPublished: boolean): void {
  if (post.publishedAt === undefined) {
    if (isPublished) turn.record({ is: 'postPublished', id: post.id, at: turn.now });
    return;
  }
  if (!isPublished) throw invalid('A published post cannot be unpublished.');
  if (turn.state.switches.secondFlip === 'refused') throw invalid('This post has already been published.');
}

/**
 * `POST /{post}`: changes the words or the scheduled time, or publishes. Everything is checked before anything is changed.
 */
export const updatePost: Operation<PagePost> = {
  verb: 'post.update',
  parameters: ['is_published', 'message', 'scheduled_publish_time'],
  run: (turn, post) => {
    const { parameters } = turn;
    mustChange(turn, post);
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
      time === undefined ? undefined : checkScheduled(turn, readMoment('scheduled_publish_time', time));
    if (isPublished !== undefined) flip(turn, post, isPublished);
    if (message !== undefined) turn.record({ is: 'postEdited', id: post.id, message, at: turn.now });
    if (at !== undefined) turn.record({ is: 'postScheduled', id: post.id, for: at });
    return SUCCESS;
  },
};

/** `DELETE /{post}`. */
export const deletePost: Operation<PagePost> = {
  verb: 'post.delete',
  parameters: [],
  run: (turn, post) => {
    mustChange(turn, post);
    turn.record({ is: 'postRemoved', id: post.id, at: turn.now });
    return SUCCESS;
  },
};
