import type { TotalsReply } from '../../../functions/http/contract/report.ts';
import { formatNumber } from '../../words/formats.ts';
import { language, say } from '../../words/language.ts';
import { reportWords } from '../../words/report.ts';

export interface TotalsRow {
  readonly key: string;
  readonly name: string;
  readonly totals: TotalsReply;
}

/** Sums in a table: whose they are, and the three numbers that matter. */
export const TotalsTable = ({
  of,
  rows,
  foot,
  onPaper = true,
}: {
  /** What the rows are, over the first column. */
  readonly of: string;
  readonly rows: readonly TotalsRow[];
  readonly foot?: TotalsReply;
  /** False for what is not to be printed and passed round. */
  readonly onPaper?: boolean;
}) => {
  const words = say(reportWords);
  return (
    <div class={onPaper ? 'table' : 'table no-print'}>
      <table>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col">{words.posts}</th>
            <th scope="col">{words.reach}</th>
            <th scope="col">{words.engagement}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, totals }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <Cells totals={totals} />
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              <Cells totals={foot} />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
};

const Cells = ({ totals: { posts, reach, engagement } }: { readonly totals: TotalsReply }) => (
  <>
    {[posts, reach, engagement].map((value, index) => (
      <td key={index}>{formatNumber(value, language.value)}</td>
    ))}
  </>
);
