import { useState } from 'preact/hooks';
import type { PostRow } from '../../../functions/http/contract/posts.ts';
import { Button } from '../../parts/button.tsx';
import { say } from '../../words/language.ts';
import { postWords } from '../../words/posts.ts';
import { OwnerLook } from '../posts/owner-look.tsx';

/**
 * Posts that wait for my look: the first of them, and the next once I have said something. The rest unfold on wish, so
 * that my own shop stays within reach and a weak signal carries one picture, not seven.
 */
export function WaitingLooks({ posts }: { readonly posts: readonly PostRow[] }) {
  const words = say(postWords);
  const [said, setSaid] = useState<ReadonlySet<string>>(new Set());
  const [unfolded, setUnfolded] = useState(false);
  if (posts.length === 0) return null;
  const next = posts.find(({ id }) => !said.has(id));
  const shown = unfolded ? posts : posts.filter((post) => post === next || said.has(post.id));
  const rest = posts.length - shown.length;
  return (
    <section class="stack">
      <h2>{words.waitingForMe}</h2>
      <p class="small soft">{words.waitingForMeWhy}</p>
      {shown.map((post) => (
        <OwnerLook key={post.id} post={post} onSaid={() => setSaid(new Set([...said, post.id]))} />
      ))}
      {rest > 0 && (
        <Button icon="eye" onPress={() => setUnfolded(true)}>
          {words.moreWaiting(rest)}
        </Button>
      )}
    </section>
  );
}
