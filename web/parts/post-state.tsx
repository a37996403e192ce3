import type { PostState } from '../../functions/domain/post-states.ts';
import { say } from '../words/language.ts';
import { postWords } from '../words/posts.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

type Mood = 'ok' | 'wait' | 'help' | 'note';

const SIGNS: Readonly<Record<PostState, readonly [Mood, IconName]>> = {
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

/** Where a post is on its way: a sign and words; the colour only underlines them. */
export function PostStateMark({ state }: { readonly state: PostState }) {
  const [mood, icon] = SIGNS[state];
  return (
    <span class={`mark ${mood}`}>
      <Icon name={icon} />
      {say(postWords).states[state]}
    </span>
  );
}
