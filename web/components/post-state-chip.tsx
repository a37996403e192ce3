import type { PostState } from '../../functions/domain/post/post-states.ts';
import type { PostRow } from '../../functions/http/contract/posts.ts';
import { say } from '../i18n/language.ts';
import { postStateMessages } from '../i18n/post-states.ts';
import { steeringMessages } from '../i18n/steering.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

type Mood = 'ok' | 'wait' | 'help' | 'note';

/** How each state of a post looks. */
export const SIGNS: Readonly<Record<PostState, readonly [Mood, IconName]>> = {
  awaiting_picture: ['wait', 'clock'],
  awaiting_owner: ['wait', 'eye'],
  scheduled: ['wait', 'clock'],
  preparing: ['wait', 'clock'],
  prepared: ['wait', 'clock'],
  committing: ['wait', 'search'],
  settling: ['wait', 'search'],
  published: ['ok', 'check'],
  removing: ['note', 'clock'],
  removed: ['note', 'cross'],
  held: ['help', 'pause'],
  failed: ['help', 'help'],
  cancelled: ['note', 'skip'],
};

/** Icons of an overdue post: being retried, or ready and waiting. */
const OVERDUE_SIGNS = { trying: 'refresh', waiting: 'clock' } as const satisfies Record<
  NonNullable<PostRow['overdue']>,
  IconName
>;

/** Shows the state of a post as an icon and a text; the colour only repeats it. */
export function PostStateChip({ state, overdue }: Pick<PostRow, 'state' | 'overdue'>) {
  const [mood, icon] = SIGNS[state];
  return (
    <span class={`chip ${mood}`}>
      <Icon name={overdue ? OVERDUE_SIGNS[overdue] : icon} />
      {overdue ? say(steeringMessages).overdue[overdue] : say(postStateMessages).states[state]}
    </span>
  );
}
