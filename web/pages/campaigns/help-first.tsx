import type { CampaignReply } from '../../../functions/http/contract/campaigns.ts';
import { homeWords } from '../../words/home.ts';
import { say } from '../../words/language.ts';
import { MadePosts } from './made-posts.tsx';

/** Lists posts that wait for a person, above all others. */
export function HelpFirst({ campaign: { posts, helpFirst } }: { readonly campaign: CampaignReply }) {
  const first = new Set(helpFirst);
  if (first.size === 0) return null;
  return (
    <section class="stack">
      <h2>{say(homeWords).needHelp(first.size)}</h2>
      <MadePosts posts={posts.filter(({ id }) => first.has(id))} />
    </section>
  );
}
