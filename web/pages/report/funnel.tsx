import { useLoaded } from '../../api/loaded.ts';
import { readFunnel, type ReportDays } from '../../api/report.ts';
import { say } from '../../i18n/language.ts';
import { reportGroupMessages } from '../../i18n/report-group.ts';
import { changeText } from './change-text.ts';
import { sumText } from './sum-text.ts';

/** How far the posts came, from the plan to what people told; the last two as members told it. */
export function Funnel({ days }: { readonly days: ReportDays }) {
  const messages = say(reportGroupMessages);
  const funnel = useLoaded(`funnel/${days.from}/${days.to}`, (left) => readFunnel(days, left)).value;
  if (!funnel) return null;
  const { planned, out } = funnel;
  return (
    <section class="card stack">
      <h2>{messages.funnel}</h2>
      <ol class="funnel">
        {(['planned', 'out', 'reach', 'engagement', 'asked', 'sold'] as const).map((step) => (
          <li key={step}>
            <span class="small soft">{messages.steps[step]}</span> <strong>{sumText(funnel[step])}</strong>
            {funnel.changes?.[step] && <span class="change">{changeText(funnel.changes[step])}</span>}
          </li>
        ))}
      </ol>
      {planned > out && (
        <p class="small">
          <a href="/kiriman">{messages.stuck(sumText(planned - out))}</a>
        </p>
      )}
      <p class="small soft">{messages.funnelHow}</p>
    </section>
  );
}
