import type { ClaimReply, ReportBreakdown } from '../../../functions/http/contract/report.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { productMessages } from '../../i18n/product.ts';
import { reportPartMessages } from '../../i18n/report-parts.ts';
import { themeMessages } from '../../i18n/themes.ts';
import { type FigureDays, figurePath } from './to-posts.ts';

/** Returns what a claim's name is called on the screen. */
function nameOf({ about, name }: ClaimReply): string {
  const { shapes, weekdays } = say(reportPartMessages);
  const { themes } = say(themeMessages);
  const { places, audiences, languages } = say(productMessages);
  const names: Readonly<Record<ClaimReply['about'], Readonly<Record<string, string>>>> = {
    shape: shapes,
    theme: themes,
    platform: places,
    audience: audiences,
    language: languages,
    weekday: Object.fromEntries(weekdays.map((day, index) => [String(index + 1), day])),
    hour: {},
  };
  return names[about][name] ?? name.padStart(2, '0');
}

/** Says a spread in words: the mean, the usual range, and of how many posts. */
function spreadText({ mean, low, high, posts }: ClaimReply['its']): string {
  const [m, l, h, n] = [mean, low, high, posts].map((value) => formatNumber(value, language.value));
  return say(reportPartMessages).spread(m ?? '', l ?? '', h ?? '', n ?? '');
}

/** What reached clearly more people than the rest, each with its spread; a sentence when nothing did. */
export function Claims({ claims, days }: Pick<ReportBreakdown, 'claims'> & { readonly days: FigureDays }) {
  const messages = say(reportPartMessages);
  return (
    <section class="card stack">
      <h2>{messages.found}</h2>
      {claims.length === 0 && <p class="soft">{messages.foundNothing}</p>}
      <ul class="stack">
        {claims.map((claim) => (
          <li key={claim.about}>
            <p>
              <a href={figurePath(days, { [claim.about]: claim.name }, nameOf(claim))}>
                {messages.claim[claim.about](nameOf(claim))}:
              </a>{' '}
              {spreadText(claim.its)}; {messages.others}: {spreadText(claim.others)}.
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
