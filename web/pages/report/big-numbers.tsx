import type { TotalsReply } from '../../../functions/http/contract/report.ts';
import { formatNumber } from '../../words/formats.ts';
import { language, say } from '../../words/language.ts';
import { namesIn, reportWords } from '../../words/report.ts';

/** Shows the main numbers in large type, each under its name: first what people saw and did, then the number of posts. */
export const BigNumbers = ({
  totals,
  large = false,
}: {
  readonly totals: TotalsReply;
  /** Shows the reach on a line of its own. */
  readonly large?: boolean;
}) => {
  const { main } = say(reportWords);
  const names = namesIn(main);
  return (
    <dl class={large ? 'big-numbers large' : 'big-numbers'}>
      {[...names.slice(1), ...names.slice(0, 1)].map((what) => (
        <div key={what}>
          <dt>{main[what]}</dt>
          <dd>{formatNumber(totals[what], language.value)}</dd>
        </div>
      ))}
    </dl>
  );
};
