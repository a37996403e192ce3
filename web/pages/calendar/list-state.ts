import type { ListState } from '../../../functions/domain/post/list-state.ts';
import type { PostState } from '../../../functions/domain/post/post-states.ts';
import { SIGNS } from '../../components/post-state-chip.tsx';
import { calendarMessages } from '../../i18n/calendar.ts';
import { say } from '../../i18n/language.ts';
import { postStateMessages } from '../../i18n/post-states.ts';

/** The state of a post that looks and is called like each state of a list. */
const LIKE: Readonly<Record<ListState, PostState>> = {
  waiting: 'scheduled',
  asked: 'awaiting_owner',
  needsPerson: 'held',
  out: 'published',
  failed: 'failed',
  removed: 'removed',
  cancelled: 'cancelled',
};
export const LIST_STATES = Object.keys(LIKE) as ListState[];

/** Returns the mood (colour) in which a state is shown. */
export const moodOf = (state: ListState): string => SIGNS[LIKE[state]][0];

/** Names a state of a list; one that needs a person is held, or is to be deleted by hand. */
export const nameOfState = (state: ListState): string =>
  state === 'needsPerson' ? say(calendarMessages).needsPerson : say(postStateMessages).states[LIKE[state]];
