import type { ChannelName } from '../../../functions/http/contract/posts.ts';
import { Notice } from '../../components/notice.tsx';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { formatList } from '../../i18n/further-formats.ts';
import { language, say } from '../../i18n/language.ts';

/** Names the pages of a plan that do not work now, so that they can be repaired before their posts have to wait. */
export function PagesToMend({ pages }: { readonly pages: readonly ChannelName[] }) {
  const messages = say(campaignMessages);
  if (pages.length === 0) return null;
  const names = [...new Set(pages.map(({ name }) => name))];
  return (
    <Notice mood="help">
      <p>{messages.pagesToMend(formatList(names, language.value))}</p>
      <a class="inline-way" href="/halaman">
        {messages.toPages}
      </a>
    </Notice>
  );
}
