import type { ComparisonReply, ReportReply, TotalsReply } from '../../../functions/http/contract/report.ts';
import type { ReportDays } from '../../api/report.ts';
import { myId } from '../../session.ts';
import { say } from '../../i18n/language.ts';
import { reportMessages } from '../../i18n/report.ts';
import { BigNumbers } from './big-numbers.tsx';
import { OwnNotable } from './own-notable.tsx';
import { ToldNumbers } from './told-numbers.tsx';
import { figurePath } from './to-posts.ts';

/**
 * Shows the user's own results beside her own before, and never beside anybody else's. Only the user and the coordinator
 * see them with her name.
 */
export const Mine = ({
  report: { mine, mineChanges },
  days,
}: {
  readonly report: ReportReply;
  readonly days: ReportDays;
}) => {
  const messages = say(reportMessages);
  const { asMaker, asSeller, told } = mine;
  if (asMaker.posts + asSeller.posts + told.sold + told.asked === 0) return null;
  return (
    <section class="stack">
      <h2>{messages.mine}</h2>
      <ToldNumbers told={told} />
      <OwnTotals
        name={messages.asMaker}
        totals={asMaker}
        changes={mineChanges?.asMaker}
        to={figurePath(days, { maker: myId.value }, messages.asMaker)}
      />
      <OwnTotals
        name={messages.asSeller}
        totals={asSeller}
        changes={mineChanges?.asSeller}
        to={figurePath(days, { seller: myId.value }, messages.asSeller)}
      />
      {asMaker.posts > 0 && <OwnNotable days={days} />}
    </section>
  );
};

const OwnTotals = ({
  name,
  totals,
  changes,
  to,
}: {
  readonly name: string;
  readonly totals: TotalsReply;
  readonly changes: ComparisonReply['changes'] | undefined;
  readonly to: string;
}) =>
  totals.posts === 0 ? null : (
    <>
      <h3>{name}</h3>
      <BigNumbers totals={totals} changes={changes} />
      <a class="inline-way" href={to}>
        {say(reportMessages).myPosts}
      </a>
    </>
  );
