import type { ComparisonReply, ReportReply } from '../../../functions/http/contract/report.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { toldMessages } from '../../i18n/told.ts';
import { changeText } from './change-text.ts';

/** What members told of orders and questions, beside the reach and never as revenue; nothing while nobody told any. */
export function ToldNumbers({
  told,
  changes,
}: {
  readonly told: ReportReply['told'];
  /** The differences to the period before, each shown under its number. */
  readonly changes?: ComparisonReply['told'];
}) {
  const messages = say(toldMessages);
  if (!told || told.sold + told.asked === 0) return null;
  const numbers = [
    [messages.soldCount, told.sold, changes?.sold],
    [messages.askedCount, told.asked, changes?.asked],
  ] as const;
  return (
    <>
      <dl class="big-numbers">
        {numbers.map(([name, count, change]) => (
          <div key={name}>
            <dt>
              {messages.told}: {name}
            </dt>
            <dd>{formatNumber(count, language.value)}</dd>
            {change && <dd class="change">{changeText(change)}</dd>}
          </div>
        ))}
      </dl>
      <p class="small soft">{messages.toldHow}</p>
    </>
  );
}
