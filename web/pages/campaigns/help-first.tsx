import type { CampaignReply } from '../../../functions/http/contract/campaigns.ts';
import { homeMessages } from '../../i18n/home.ts';
import { say } from '../../i18n/language.ts';
import { MadePosts } from './made-posts.tsx';

/** Lists posts that wait for a person, above all others. */
export function HelpFirst({ campaign: { posts, helpFirst } }: { readonly campaign: CampaignReply }) {
  const first = new Set(helpFirst);
  if (first.size === 0) return null;
  return (
    <section class="stack">
      <h2>{say(homeMessages).needHelp(first.size)}</h2>
      <MadePosts posts={posts.filter(({ id }) => first.has(id))} />
    </section>
  );
}
