import { useState } from 'preact/hooks';
import type { DecidePost, PostRow } from '../../../functions/http/contract/posts.ts';
import { useLoaded } from '../../api/loaded.ts';
import { readPost } from '../../api/posts.ts';
import { ButtonLink } from '../../components/button.tsx';
import { LongText } from '../../components/long-text.tsx';
import { Notice } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { takeFocus } from '../../components/take-focus.ts';
import { say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import { postStateMessages } from '../../i18n/post-states.ts';
import { postMessages } from '../../i18n/posts.ts';
import { Decide } from './decide.tsx';
import { postPath } from './post-path.ts';

/** Shows one post that is to be published on the user's page: its picture, its caption, then yes, skip or edit. */
export function OwnerReview({
  post,
  isExpanded,
  onDecided,
}: {
  readonly post: PostRow;
  /** The post replaces the button that expanded it, and takes the focus. */
  readonly isExpanded: boolean;
  readonly onDecided: () => void;
}) {
  const messages = say(postMessages);
  const whole = useLoaded(`post/${post.id}`, (left) => readPost(post.id, left));
  const [decision, setDecision] = useState<DecidePost['decision']>();
  if (decision)
    return (
      <Outcome>
        <Notice mood="ok">{messages.decided[decision]}</Notice>
      </Outcome>
    );
  const text = whole.value?.words;
  return (
    <article class="review" {...(isExpanded && { tabIndex: -1, ref: takeFocus })}>
      {post.pictureUrl !== undefined && (
        <img
          src={post.pictureUrl}
          alt={text?.altText ?? ''}
          loading="lazy"
          decoding="async"
          width="540"
          height="675"
        />
      )}
      <div class="stack">
        <h3>{post.product.name}</h3>
        <p class="small soft">
          {messages.by(post.maker.name)} · {say(postStateMessages).on(post.channel.name)} ·{' '}
          {messages.goesOut(dayAndTime(post.publishAt))}
        </p>
        {text && <LongText text={text.text} lang={post.language} />}
        <Decide
          post={post}
          set={(decided, given) => {
            whole.set(decided);
            setDecision(given);
            onDecided();
          }}
        >
          <ButtonLink icon="pencil" to={postPath(post.id)}>
            {messages.change}
          </ButtonLink>
        </Decide>
      </div>
    </article>
  );
}
