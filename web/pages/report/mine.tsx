import type { ReportReply, TotalsReply } from '../../../functions/http/contract/report.ts';
import { say } from '../../i18n/language.ts';
import { reportMessages } from '../../i18n/report.ts';
import { BigNumbers } from './big-numbers.tsx';

/** Shows the user's own results, which only the user and the coordinator see with her name. */
export const Mine = ({ mine: { asMaker, asSeller } }: Pick<ReportReply, 'mine'>) => {
  const messages = say(reportMessages);
  if (asMaker.posts + asSeller.posts === 0) return null;
  return (
    <section class="stack">
      <h2>{messages.mine}</h2>
      <OwnTotals name={messages.asMaker} totals={asMaker} />
      <OwnTotals name={messages.asSeller} totals={asSeller} />
    </section>
  );
};

const OwnTotals = ({ name, totals }: { readonly name: string; readonly totals: TotalsReply }) =>
  totals.posts === 0 ? null : (
    <>
      <h3>{name}</h3>
      <BigNumbers totals={totals} />
    </>
  );
