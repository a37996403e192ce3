import type { PersonTotals, ReportBreakdown } from '../../../functions/http/contract/report.ts';
import { language, say } from '../../words/language.ts';
import { productWords } from '../../words/product.ts';
import { reportWords } from '../../words/report.ts';
import { TotalsTable, type TotalsRow } from './totals-table.tsx';

/** Members who did not consent to being named share one row with their number. */
const peopleRows = (people: readonly PersonTotals[]): TotalsRow[] =>
  people.map(({ id, name, count, totals }) => ({
    key: id ?? 'others',
    name: name ?? say(reportWords).others(count),
    totals,
  }));

/** For leaders and coordinators: how evenly the reach is spread, then the parts. */
export const Breakdown = ({ breakdown }: { readonly breakdown: ReportBreakdown }) => {
  const words = say(reportWords);
  const { places, audiences } = say(productWords);
  const { byPlatform, byProduct, byAudience, makers, sellers, byMaker, bySeller } = breakdown;
  return (
    <>
      <section class="stack">
        <h2>{words.evenness}</h2>
        <p>
          <strong>{words.makersEven}:</strong> {makers.text[language.value]}
        </p>
        <p>
          <strong>{words.sellersEven}:</strong> {sellers.text[language.value]}
        </p>
      </section>
      <div class="tables">
        <TotalsTable
          of={words.platform}
          rows={byPlatform.map(({ platform, totals }) => ({ key: platform, name: places[platform], totals }))}
        />
        <TotalsTable
          of={words.product}
          rows={byProduct.map(({ id, name, totals }) => ({ key: id, name, totals }))}
        />
        {/* Not printed: a list of people by reach would shame the last of them when the sheet is passed round. */}
        <TotalsTable of={words.maker} rows={peopleRows(byMaker)} onPaper={false} />
        <TotalsTable of={words.seller} rows={peopleRows(bySeller)} onPaper={false} />
        <TotalsTable
          of={words.audience}
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
