import type { TotalsReply } from '../../../functions/http/contract/report.ts';
import { formatNumber } from '../../words/formats.ts';
import { language, say } from '../../words/language.ts';
import { reportWords } from '../../words/report.ts';

/** The three numbers that matter, large, each under its word. */
export const BigNumbers = ({
  totals,
  large = false,
}: {
  readonly totals: Pick<TotalsReply, 'reach' | 'engagement' | 'posts'>;
  /** Gives reach a line of its own. */
  readonly large?: boolean;
}) => {
  const words = say(reportWords);
  return (
    <dl class={large ? 'big-numbers large' : 'big-numbers'}>
      {(['reach', 'engagement', 'posts'] as const).map((what) => (
        <div key={what}>
          <dt>{words[what]}</dt>
          <dd>{formatNumber(totals[what], language.value)}</dd>
        </div>
      ))}
    </dl>
  );
};
