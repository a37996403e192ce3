import { DAY } from '../../../functions/domain/time/instant.ts';
import { mustActOnInstagram } from '../access/may.ts';
import { project } from '../fields/project.ts';
import { LIST_PARAMETERS, pageOf } from '../lists/page-of.ts';
import type { Operation } from '../operation.ts';
import type { InstagramAccount, Media } from '../state/records.ts';
import { known, type InstagramTimes } from '../state/sandbox-state.ts';
import type { Verb } from '../faults/verbs.ts';
import { fieldsOf, isHidden, shownAsOf } from '../graph-call.ts';
import { missingObject } from '../wire/refusals.ts';
import { mediaType } from './media-fields.ts';
import { mustSeeMedia } from './see-media.ts';

/** A story is shown for a day. */
const STORY_LIFE = DAY;

function listOf(verb: Verb, timeline: 'media' | 'stories', life: number): Operation<InstagramAccount> {
  return {
    verb,
    parameters: LIST_PARAMETERS,
    run: (call, account) => {
      mustActOnInstagram(call, { page: account.page, id: account.id, permissions: ['instagram_basic'] });
      const { state, now } = call;
      const times: InstagramTimes = known(state.instagramTimes, account.id);
      const fields = fieldsOf(call);
      const asOf = shownAsOf(call, 'listLag');
      const body = pageOf(call, {
        timeline: times[timeline],
        momentOf: (id) => {
          const { publishedAt, archived = false } = known(state.media, id);
          const isUp = !archived && now < publishedAt + life && publishedAt <= asOf && !isHidden(call, id);
          return isUp ? publishedAt : undefined;
        },
        show: (id) => project(mediaType, known(state.media, id), call, fields),
      });
      return { body };
    },
  };
}

/** `GET /{ig}/media`: the newest first, without stories. */
export const listMedia = listOf('media.list', 'media', Number.POSITIVE_INFINITY);

/** `GET /{ig}/stories`: those of the last 24 h. */
export const listStories = listOf('media.stories', 'stories', STORY_LIFE);

/** `GET /{ig-media}`. */
export const readMedia: Operation<Media> = {
  verb: 'media.read',
  parameters: [],
  run: (call, media) => {
    mustSeeMedia(call, media, ['instagram_basic']);
    if (media.publishedAt > shownAsOf(call, 'readLag')) throw missingObject(media.id, call.method);
    return { body: project(mediaType, media, call, fieldsOf(call)) };
  },
};

/** `DELETE /{ig-media}`. */
export const deleteMedia: Operation<Media> = {
  verb: 'media.delete',
  parameters: [],
  run: (call, media) => {
    mustSeeMedia(call, media, ['instagram_basic', 'instagram_manage_contents']);
    call.record({ is: 'mediaRemoved', id: media.id, at: call.now });
    return { body: { success: true } };
  },
};
