import type { ComparisonReply, TotalsReply } from '../../../functions/http/contract/report.ts';
import { say } from '../../i18n/language.ts';
import { namesIn, reportMessages } from '../../i18n/report.ts';
import { changeText } from './change-text.ts';
import { sumText } from './sum-text.ts';

/** Shows the main numbers in large type, each under its name: first what people saw and did, then the number of posts. */
export const BigNumbers = ({
  totals,
  changes = {},
  large = false,
}: {
  readonly totals: TotalsReply;
  /** The differences to the period before, each shown under its number. */
  readonly changes?: ComparisonReply['changes'] | undefined;
  /** Shows the reach on a line of its own. */
  readonly large?: boolean;
}) => {
  const { main } = say(reportMessages);
  const names = namesIn(main);
  return (
    <dl class={large ? 'big-numbers large' : 'big-numbers'}>
      {[...names.slice(1), ...names.slice(0, 1)].map((what) => (
        <div key={what}>
          <dt>{main[what]}</dt>
          <dd class={totals[what] === null && totals.posts > 0 ? 'unknown' : ''}>
            {sumText(totals.posts === 0 ? 0 : totals[what])}
          </dd>
          {changes[what] && <dd class="change">{changeText(changes[what])}</dd>}
        </div>
      ))}
    </dl>
  );
};
