import { useState } from 'preact/hooks';
import type { PostRow } from '../../../functions/http/contract/posts.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { homeMessages } from '../../i18n/home.ts';
import { say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import { postStateMessages } from '../../i18n/post-states.ts';
import { postPath } from './post-path.ts';

/** A broken page may hold back all its posts: the first few are shown, the others on request. */
const FIRST = 3;

/**
 * Lists the user's posts that wait for a person, as links to their screens with the reason and the actions. In the first file:
 * loaded later, it would push away what the user is about to tap.
 */
export function InNeed({ posts }: { readonly posts: readonly PostRow[] }) {
  const messages = say(postStateMessages);
  const [expanded, setExpanded] = useState(false);
  if (posts.length === 0) return null;
  const rest = expanded ? 0 : Math.max(0, posts.length - FIRST);
  return (
    <section class="stack">
      <h2>{say(homeMessages).needHelp(posts.length)}</h2>
      <ul class="ways">
        {posts
          .slice(0, posts.length - rest)
          .map(({ id, product, channel, state, publishAt, may, pictureUrl, thumbUrl }) => (
            <li key={id}>
              <a class="way" href={postPath(id)}>
                {pictureUrl !== undefined && (
                  <img
                    class="thumb"
                    src={thumbUrl ?? pictureUrl}
                    alt=""
                    width="54"
                    height="54"
                    loading="lazy"
                    decoding="async"
                  />
                )}
                <span>
                  <strong>{product.name}</strong>
                  <span class="small soft">
                    {messages.on(channel.name)} · {dayAndTime(publishAt)}
                  </span>
                  <span class="chip help">
                    <Icon name={may.answer ? 'search' : state === 'held' ? 'pause' : 'help'} />
                    {may.answer ? messages.askWhetherOut : messages.states[state]}
                  </span>
                </span>
                <Icon name="next" />
              </a>
            </li>
          ))}
      </ul>
      {rest > 0 && (
        <Button icon="help" onPress={() => setExpanded(true)}>
          {messages.moreWaiting(rest)}
        </Button>
      )}
    </section>
  );
}
