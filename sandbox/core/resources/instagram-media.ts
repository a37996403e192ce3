import { DAY } from '../../../functions/domain/time/instant.ts';
import { mustActOnInstagram } from '../access/may.ts';
import { project } from '../fields/project.ts';
import { LIST_PARAMETERS, pageOf } from '../lists/page-of.ts';
import type { Operation } from '../operation.ts';
import type { InstagramAccount, Media } from '../state/records.ts';
import { known, type InstagramTimes } from '../state/sandbox-state.ts';
import type { Verb } from '../faults/verbs.ts';
import { fieldsOf, isHidden, shownAsOf } from '../turn.ts';
import { missingObject } from '../wire/refusals.ts';
import { mediaType } from './media-fields.ts';
import { mustSeeMedia } from './see-media.ts';

/** A story is shown for a day. */
const STORY_LIFE = DAY;

function listOf(verb: Verb, timeline: 'media' | 'stories', life: number): Operation<InstagramAccount> {
  return {
    verb,
    parameters: LIST_PARAMETERS,
    run: (turn, account) => {
      mustActOnInstagram(turn, { page: account.page, id: account.id, permissions: ['instagram_basic'] });
      const { state, now } = turn;
      const times: InstagramTimes = known(state.instagramTimes, account.id);
      const fields = fieldsOf(turn);
      const asOf = shownAsOf(turn, 'listLag');
      const body = pageOf(turn, {
        timeline: times[timeline],
        momentOf: (id) => {
          const { publishedAt, archived = false } = known(state.media, id);
          const isUp = !archived && now < publishedAt + life && publishedAt <= asOf && !isHidden(turn, id);
          return isUp ? publishedAt : undefined;
        },
        show: (id) => project(mediaType, known(state.media, id), turn, fields),
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
  run: (turn, media) => {
    mustSeeMedia(turn, media, ['instagram_basic']);
    if (media.publishedAt > shownAsOf(turn, 'readLag')) throw missingObject(media.id, turn.method);
    return { body: project(mediaType, media, turn, fieldsOf(turn)) };
  },
};

/** `DELETE /{ig-media}`. */
export const deleteMedia: Operation<Media> = {
  verb: 'media.delete',
  parameters: [],
  run: (turn, media) => {
    mustSeeMedia(turn, media, ['instagram_basic', 'instagram_manage_contents']);
    turn.record({ is: 'mediaRemoved', id: media.id, at: turn.now });
    return { body: { success: true } };
  },
};
