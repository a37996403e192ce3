import { useState } from 'preact/hooks';
import type { PostRow } from '../../../functions/http/contract/posts.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import { postStateMessages } from '../../i18n/post-states.ts';
import { postMessages } from '../../i18n/posts.ts';
import { serverNow, session } from '../../session.ts';
import { OwnerReview } from '../posts/owner-review.tsx';
import { lastCalls } from './last-calls.ts';

/**
 * Shows the first post that waits for the user's decision, and the next one after each decision. The rest is collapsed, so that
 * the user's own shop stays within reach and one picture is loaded over a weak signal, not seven.
 */
export function WaitingReviews({ posts }: { readonly posts: readonly PostRow[] }) {
  const messages = say(postMessages);
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  /** The first post that was expanded. */
  const [expanded, setExpanded] = useState<string>();
  if (posts.length === 0) return null;
  const left = posts.filter(({ id }) => !decided.has(id));
  const hours = session.value?.community.ownerWindowHours ?? 0;
  const [soonest, ...others] = lastCalls(left, serverNow(), hours);
  const next = posts.find(({ id }) => !decided.has(id));
  const rest = expanded ? [] : posts.filter((post) => post !== next && !decided.has(post.id));
  return (
    <section class="stack">
      <h2>{messages.waitingForMe}</h2>
      <p class="small soft">{messages.waitingForMeWhy}</p>
      {soonest?.ownerWindowEndsAt !== undefined && (
        <Notice mood="note" icon="eye">
          {messages.lastCall(others.length + 1, dayAndTime(soonest.ownerWindowEndsAt))}
        </Notice>
      )}
      {posts
        .filter((post) => !rest.includes(post))
        .map((post) => (
          <OwnerReview
            key={post.id}
            post={post}
            isExpanded={post.id === expanded}
            onDecided={() => setDecided(new Set([...decided, post.id]))}
          />
        ))}
      {rest.length > 0 && (
        <Button icon="eye" onPress={() => setExpanded(rest[0]?.id)}>
          {say(postStateMessages).moreWaiting(rest.length)}
        </Button>
      )}
    </section>
  );
}
