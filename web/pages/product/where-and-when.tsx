import type { LeftOutRow, PlannedRow } from '../../../functions/http/contract/campaigns.ts';
import { Icon } from '../../components/icon.tsx';
import { platformText } from '../../components/platform-text.ts';
import { language, say } from '../../i18n/language.ts';
import { postMessages } from '../../i18n/posts.ts';
import { shareMessages } from '../../i18n/share.ts';
import { session } from '../../session.ts';
import { goesOut } from './goes-out.ts';

/** Rows that fit on a phone beside the button. */
const FIRST = 4;

/** Lists on which pages a product goes out and when, before it is shared; and why nothing goes out on hers, if so. */
export function WhereAndWhen({
  posts,
  leftOut,
}: {
  readonly posts: readonly PlannedRow[];
  readonly leftOut: readonly LeftOutRow[];
}) {
  const messages = say(shareMessages);
  const me = session.value?.member.id;
  const mine = leftOut.filter(({ members }) => members.some(({ id }) => id === me));
  const [first, rest] = [posts.slice(0, FIRST), posts.slice(FIRST)];
  return (
    <>
      {posts.length > 0 && (
        <>
          <h3>{messages.whereAndWhen(posts.length)}</h3>
          <Rows posts={first} />
          {rest.length > 0 && (
            <details class="more">
              <summary>{messages.more(rest.length)}</summary>
              <Rows posts={rest} />
            </details>
          )}
        </>
      )}
      {mine.map(({ reason, text }) => (
        <p key={reason} class="small soft">
          {text[language.value]}
        </p>
      ))}
    </>
  );
}

const Rows = ({ posts }: { readonly posts: readonly PlannedRow[] }) => (
  <ul class="rows">
    {posts.map((post) => (
      <li key={post.id}>
        <strong>{post.channel.name}</strong> <span class="small soft">{platformText(post)}</span>
        <p class="small">{goesOut(post.publishAt)}</p>
        {post.ownerWindowEndsAt !== undefined && post.channel.owner && (
          <span class="chip wait">
            <Icon name="eye" />
            {say(postMessages).reviewsFirst(post.channel.owner.name)}
          </span>
        )}
      </li>
    ))}
  </ul>
);
