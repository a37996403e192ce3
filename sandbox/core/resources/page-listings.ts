import { mustReadAsPage } from '../access/may.ts';
import { project } from '../fields/project.ts';
import { LIST_PARAMETERS, pageOf } from '../lists/page-of.ts';
import type { Operation } from '../operation.ts';
import type { Page, PagePost } from '../state/records.ts';
import { known, type PageTimes } from '../state/sandbox-state.ts';
import { fieldsOf, isHidden, shownAsOf, type AuthenticatedCall } from '../graph-call.ts';
import { postType } from './post-fields.ts';

interface Kind {
  readonly timeline: keyof PageTimes;
  readonly momentOf: (post: PagePost, call: AuthenticatedCall) => number | undefined;
}

const listOf = ({ timeline, momentOf }: Kind): Operation<Page> => ({
  verb: 'post.list',
  parameters: LIST_PARAMETERS,
  run: (call, page) => {
    mustReadAsPage(call, { page: page.id, id: page.id, permissions: ['pages_read_engagement'] });
    const { state } = call;
    const fields = fieldsOf(call);
    const asOf = shownAsOf(call, 'listLag');
    const body = pageOf(call, {
      timeline: known(state.pageTimes, page.id)[timeline],
      momentOf: (id) => {
        const moment = momentOf(known(state.posts, id), call);
        return moment !== undefined && moment <= asOf && !isHidden(call, id) ? moment : undefined;
      },
      show: (id) => project(postType, known(state.posts, id), call, fields),
    });
    return { body };
  },
});

/** `GET /{page}/published_posts`. */
export const listPublished = listOf({ timeline: 'published', momentOf: (post) => post.publishedAt });

/** `GET /{page}/feed`: sorted by the time they were made, with the unpublished posts unless the switch hides them. */
export const listFeed = listOf({
  timeline: 'created',
  momentOf: (post, { state }) =>
    post.publishedAt === undefined && state.switches.unpublishedPosts === 'missing'
      ? undefined
      : post.createdAt,
});

/** `GET /{page}/scheduled_posts`. */
export const listScheduled = listOf({ timeline: 'scheduled', momentOf: (post) => post.createdAt });
