import type { ComponentChildren } from 'preact';
import type { PostRow } from '../../../functions/http/contract/posts.ts';
import { Icon } from '../../components/icon.tsx';
import { PostStateChip } from '../../components/post-state-chip.tsx';
import { language, say } from '../../i18n/language.ts';
import { postMessages } from '../../i18n/posts.ts';
import { steeringMessages } from '../../i18n/steering.ts';
import { postPath } from '../posts/post-path.ts';
import { Days } from './days.tsx';

/** Lists existing posts by day, each with its state, its reason and a link to it. */
export const MadePosts = ({
  posts,
  unfolded,
  ofDay,
}: {
  readonly posts: readonly PostRow[];
  /** The days that are open at first; without, all are. */
  readonly unfolded?: readonly string[];
  readonly ofDay?: (day: string, posts: readonly PostRow[]) => ComponentChildren;
}) => (
  <Days posts={posts} {...(ofDay && { ofDay })} {...(unfolded && { collapsed: true, unfolded })}>
    {({ id, may, state, overdue, reason, permalink }) => (
      <>
        <PostStateChip state={state} overdue={overdue} />
        {reason && (
          <p class="small">
            {reason.text[language.value]} <strong>{reason.nextStep[language.value]}</strong>
          </p>
        )}
        {permalink !== undefined && (
          <a class="inline-way small" href={permalink} target="_blank" rel="noopener noreferrer">
            <Icon name="out" /> {say(postMessages).openPost}
          </a>
        )}
        {Object.values(may).includes(true) && (
          <a class="inline-way small" href={postPath(id)}>
            <Icon name="pencil" /> {say(steeringMessages).open}
          </a>
        )}
      </>
    )}
  </Days>
);
