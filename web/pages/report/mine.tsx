import type { ReportReply, TotalsReply } from '../../../functions/http/contract/report.ts';
import { say } from '../../words/language.ts';
import { reportWords } from '../../words/report.ts';
import { BigNumbers } from './big-numbers.tsx';

/** Shows the user's own results, which only the user and the coordinator see with her name. */
export const Mine = ({ mine: { asMaker, asSeller } }: Pick<ReportReply, 'mine'>) => {
  const words = say(reportWords);
  if (asMaker.posts + asSeller.posts === 0) return null;
  return (
    <section class="stack">
      <h2>{words.mine}</h2>
      <Part name={words.asMaker} totals={asMaker} />
      <Part name={words.asSeller} totals={asSeller} />
    </section>
  );
};

const Part = ({ name, totals }: { readonly name: string; readonly totals: TotalsReply }) =>
  totals.posts === 0 ? null : (
    <>
      <h3>{name}</h3>
      <BigNumbers totals={totals} />
    </>
  );
