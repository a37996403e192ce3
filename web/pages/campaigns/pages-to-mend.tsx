import type { ChannelName } from '../../../functions/http/contract/posts.ts';
import { Notice } from '../../parts/notice.tsx';
import { campaignWords } from '../../words/campaigns.ts';
import { formatList } from '../../words/formats.ts';
import { language, say } from '../../words/language.ts';

/** Names the pages of a plan that do not work now, so that they can be repaired before their posts have to wait. */
export function PagesToMend({ pages }: { readonly pages: readonly ChannelName[] }) {
  const words = say(campaignWords);
  if (pages.length === 0) return null;
  const names = [...new Set(pages.map(({ name }) => name))];
  return (
    <Notice mood="help">
      <p>{words.pagesToMend(formatList(names, language.value))}</p>
      <a class="inline-way" href="/halaman">
        {words.toPages}
      </a>
    </Notice>
  );
}
