import * as z from 'zod';
import { DAY, HOUR, MINUTE, type Instant } from '../../../functions/domain/time/instant.ts';
import { mustWriteAsPage } from '../access/may.ts';
import type { Operation } from '../operation.ts';
import { isSwept } from '../rules/photo-life.ts';
import type { Page, PagePost } from '../state/records.ts';
import { known } from '../state/sandbox-state.ts';
import { byMetasClock, isHidden, newId, type AuthenticatedCall } from '../graph-call.ts';
import { GraphError } from '../wire/graph-error.ts';
import { invalid } from '../wire/refusals.ts';
import { readMoment } from '../wire/moment.ts';

const AttachedMedia = z.array(z.strictObject({ media_fbid: z.coerce.string() })).min(1);

/** Returns the ids of the photos. Each must exist, belong to this Page, be unpublished and in no other post. Throws 100. */
function photosFor(call: AuthenticatedCall, page: Page): string[] {
  const attached = call.parameters.structure('attached_media', AttachedMedia) ?? [];
  const ids = attached.map(({ media_fbid: id }) => id);
  if (new Set(ids).size < ids.length) throw invalid('The same media_fbid is attached twice.');
  for (const id of ids) checkPhoto(call, page, id);
  return ids;
}

function checkPhoto(call: AuthenticatedCall, page: Page, id: string): void {
  const photo = call.state.photos.get(id);
  if (!photo || photo.page !== page.id || isHidden(call, id) || isSwept(call, photo)) {
    throw invalid(`Object does not exist, or is not a photo of this page: media_fbid ${id}`);
  }
  if (photo.post !== undefined) {
    throw invalid(`Photos were already posted: media_fbid ${id}`, 1366051);
  }
}

/**
 * Checks a native schedule's instant against Meta's window. Meta's references say 30 or 75 days; the sandbox uses the
 * shorter one.
 */
export function checkScheduled(call: AuthenticatedCall, at: Instant): Instant {
  const now = byMetasClock(call, call.now);
  if (at < now + 10 * MINUTE || at > now + 30 * DAY) {
    throw invalid('The specified scheduled publish time is invalid.', 1363033);
  }
  return at;
}

function timesOf(call: AuthenticatedCall): Pick<PagePost, 'publishedAt' | 'scheduledAt'> {
  const published = call.parameters.flag('published') ?? true;
  const text = call.parameters.text('scheduled_publish_time');
  if (text === undefined) return published ? { publishedAt: call.now } : {};
  if (published) throw invalid('You cannot specify a scheduled publish time on a published post');
  return { scheduledAt: checkScheduled(call, readMoment('scheduled_publish_time', text)) };
}

/** How long Facebook is assumed to remember the text of a Page's posts. */
const REMEMBERED = HOUR;

/** Facebook's guard against duplicate posts, whose rules are undocumented, hence a switch. Throws 506. */
function refuseDuplicate(
  call: AuthenticatedCall,
  page: Page,
  message: string,
  link: string | undefined,
): void {
  const { state, now } = call;
  if (state.switches.sameWords === 'accepted') return;
  for (const id of known(state.pageTimes, page.id).created.newestFirst()) {
    const earlier = known(state.posts, id);
    if (earlier.createdAt <= now - REMEMBERED) return;
    if (earlier.message === message && earlier.link === link && earlier.photos.length === 0)
      throw new GraphError({ code: 506, message: 'Duplicate status message' });
  }
}

/** `POST /{page}/feed`: makes a post that is published at once, is scheduled, or stays unpublished. */
export const createPost: Operation<Page> = {
  verb: 'post.create',
  parameters: ['message', 'link', 'attached_media', 'published', 'scheduled_publish_time'],
  run: (call, page) => {
    const { parameters } = call;
    mustWriteAsPage(call, {
      page: page.id,
      id: page.id,
      permissions: ['pages_manage_posts', 'pages_read_engagement'],
      task: 'CREATE_CONTENT',
    });
    const link = parameters.text('link');
    if (link !== undefined && !/^https?:\/\//.test(link)) throw invalid('link URL is not properly formatted');
    const photos = photosFor(call, page);
    if (photos.length > 0 && link !== undefined) throw invalid('attached_media cannot be used with link');
    const message = parameters.text('message') ?? '';
    if (message === '' && link === undefined && photos.length === 0) {
      throw invalid('Missing message or attachment');
    }
    if (photos.length === 0) refuseDuplicate(call, page, message, link);
    const post: PagePost = {
      id: `${page.id}_${newId(call, 'post')}`,
      page: page.id,
      app: call.setting.app.id,
      message,
      ...(link === undefined ? {} : { link }),
      photos,
      createdAt: call.now,
      updatedAt: call.now,
      ...timesOf(call),
    };
    call.record({ is: 'postCreated', post });
    return { body: { id: post.id }, created: { is: 'post', value: known(call.state.posts, post.id) } };
  },
};
