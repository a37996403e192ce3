import type { PersonTotals, ReportBreakdown } from '../../../functions/http/contract/report.ts';
import { language, say } from '../../i18n/language.ts';
import { productMessages } from '../../i18n/product.ts';
import { reportMessages } from '../../i18n/report.ts';
import { TotalsTable, type TotalsRow } from './totals-table.tsx';

/** Members who did not consent to being named share one row with their number. */
const peopleRows = (people: readonly PersonTotals[]): TotalsRow[] =>
  people.map(({ id, name, count, totals }) => ({
    key: id ?? 'others',
    name: name ?? say(reportMessages).others(count),
    totals,
  }));

/** For leaders and coordinators: how evenly the reach is spread, then the parts. */
export const Breakdown = ({ breakdown }: { readonly breakdown: ReportBreakdown }) => {
  const messages = say(reportMessages);
  const { places, audiences } = say(productMessages);
  const { byPlatform, byProduct, byAudience, makers, sellers, byMaker, bySeller } = breakdown;
  return (
    <>
      <section class="stack">
        <h2>{messages.evenness}</h2>
        <p>
          <strong>{messages.makersEven}:</strong> {makers.text[language.value]}
        </p>
        <p>
          <strong>{messages.sellersEven}:</strong> {sellers.text[language.value]}
        </p>
      </section>
      <p class="small soft">{messages.shared}</p>
      <div class="tables">
        <TotalsTable
          heading={messages.platform}
          rows={byPlatform.map(({ platform, totals }) => ({ key: platform, name: places[platform], totals }))}
        />
        <TotalsTable
          heading={messages.product}
          rows={byProduct.map(({ id, name, totals }) => ({ key: id, name, totals }))}
        />
        {/* Not printed: a list of people by reach would shame the last of them when the sheet is passed round. */}
        <TotalsTable heading={messages.maker} rows={peopleRows(byMaker)} onPaper={false} />
        <TotalsTable heading={messages.seller} rows={peopleRows(bySeller)} onPaper={false} />
        <TotalsTable
          heading={messages.audience}
          rows={byAudience.map(({ audience, totals }) => ({
            key: audience,
            name: audiences[audience],
            totals,
          }))}
        />
      </div>
    </>
  );
};
