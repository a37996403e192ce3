import { useState } from 'preact/hooks';
import { useLoaded } from '../../api/loaded.ts';
import { readNotable, type ReportDays } from '../../api/report.ts';
import { Show } from '../../components/loading.tsx';
import { say } from '../../i18n/language.ts';
import { reportPartMessages } from '../../i18n/report-parts.ts';
import { Gallery } from './notable.tsx';

/**
 * The user's own posts that were seen most, and what she may try with those that were seen least. Read when she opens it, since
 * it takes all posts of her days; hers alone, so not printed.
 */
export function OwnNotable({ days }: { readonly days: ReportDays }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="more no-print" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say(reportPartMessages).ownBest}</summary>
      {isOpen && <Own key={`${days.from}/${days.to}`} days={days} />}
    </details>
  );
}

function Own({ days }: { readonly days: ReportDays }) {
  const messages = say(reportPartMessages);
  const notable = useLoaded(`own/${days.from}/${days.to}`, (left) => readNotable(days, 'mine', left));
  return (
    <Show from={notable}>
      {({ best, weakest = [] }) => (
        <div class="stack">
          <Gallery posts={best} />
          {weakest.length > 0 && (
            <>
              <h3>{messages.ownTry}</h3>
              <p class="small soft">{messages.ownTryHow}</p>
              <Gallery posts={weakest} />
            </>
          )}
        </div>
      )}
    </Show>
  );
}
