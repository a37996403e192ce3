import type { RowChangesReply, TotalsReply } from '../../../functions/http/contract/report.ts';
import { say } from '../../i18n/language.ts';
import { namesIn, reportMessages } from '../../i18n/report.ts';
import { changeText } from './change-text.ts';
import { sumText } from './sum-text.ts';

export interface TotalsRow {
  readonly key: string;
  readonly name: string;
  readonly totals: TotalsReply;
  /** The differences to the period before, each under its number. */
  readonly changes?: RowChangesReply | undefined;
  /** What is known of it beside the sums, under its name. */
  readonly note?: string | undefined;
  /** The address of the posts behind it. */
  readonly to?: string;
}

/** Numbers that a phone leaves out of tables for want of width. */
const roomOf = (name: string): string => (name === 'views' ? 'roomy' : '');

/** Shows sums in a table: a name, and the main numbers. */
export const TotalsTable = ({
  heading,
  rows,
  foot,
  onPaper = true,
}: {
  /** Heading of the first column. */
  readonly heading: string;
  readonly rows: readonly TotalsRow[];
  readonly foot?: TotalsReply;
  /** False for tables that are not to be printed and passed round. */
  readonly onPaper?: boolean;
}) => {
  const messages = say(reportMessages);
  if (rows.length === 0) return null;
  return (
    <div class={onPaper ? 'table' : 'table no-print'}>
      <table>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            {namesIn(messages.main).map((name) => (
              <th scope="col" key={name} class={roomOf(name)}>
                {messages.main[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, totals, changes, note, to }) => (
            <tr key={key}>
              <th scope="row">
                {to === undefined ? name : <a href={to}>{name}</a>}
                {note !== undefined && <span class="note small soft">{note}</span>}
              </th>
              <Cells totals={totals} changes={changes} />
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <tr>
              <th scope="row">{messages.total}</th>
              <Cells totals={foot} />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
};

const Cells = ({ totals, changes = {} }: Pick<TotalsRow, 'totals' | 'changes'>) => {
  const messages = say(reportMessages);
  // What had no post before would show every number twice.
  const isNew = totals.posts > 0 && changes.posts?.by === totals.posts;
  return (
    <>
      {namesIn(messages.main).map((name) => (
        <td
          key={name}
          class={`${roomOf(name)} ${totals[name] === null && totals.posts > 0 ? 'unknown' : ''}`}
        >
          {sumText(totals.posts === 0 ? 0 : totals[name])}
          {changes[name] && !isNew && <span class="change">{changeText(changes[name])}</span>}
          {isNew && name === 'posts' && <span class="change">{messages.isNew}</span>}
        </td>
      ))}
    </>
  );
};
