import { useState } from 'preact/hooks';
import type { LearnedHoursReply } from '../../../functions/http/contract/learned-hours.ts';
import { useLoaded } from '../../api/loaded.ts';
import { readLearnedHours, switchLearnedHours } from '../../api/report.ts';
import { heatMap } from '../../chart/heat-map.ts';
import { useAction } from '../../components/action.ts';
import { Show } from '../../components/loading.tsx';
import { Problems } from '../../components/notice.tsx';
import { Switch } from '../../components/switch.tsx';
import { formatNumber } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { learnedHoursMessages } from '../../i18n/learned-hours.ts';
import { reportPartMessages } from '../../i18n/report-parts.ts';
import { ChartMarks } from './chart-marks.tsx';

const WIDTH = 320;
const WHY = 'learned-hours-why';

/** For coordinators: what the community's own posts say about hours, and the switch by which plans follow it. */
export function LearnedHours() {
  const messages = say(learnedHoursMessages);
  const [open, setOpen] = useState(false);
  return (
    <details class="card" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{messages.title}</summary>
      {open && <Offer />}
    </details>
  );
}

function Offer() {
  const messages = say(learnedHoursMessages);
  const hours = useLoaded('learned-hours', readLearnedHours);
  const action = useAction();
  const flip = (inUse: boolean) => action.run(async () => hours.set(await switchLearnedHours(inUse)));
  return (
    <div class="stack">
      <p class="small soft" id={WHY}>
        {messages.why}
      </p>
      <Show from={hours}>
        {(known) => (
          <>
            {known.readers.map((one) => (
              <Readers key={one.readers} known={one} />
            ))}
            {(known.inUse || known.readers[0]?.enough === true) && (
              <>
                <Order order={known.order} />
                <Switch
                  on={known.inUse}
                  label={messages.label}
                  yes={messages.yes}
                  no={messages.no}
                  busy={action.busy}
                  about={WHY}
                  onFlip={() => flip(!known.inUse)}
                />
              </>
            )}
          </>
        )}
      </Show>
      <Problems lines={action.problems} />
    </div>
  );
}

const number = (value: number): string => formatNumber(value, language.value);
const two = (hour: number): string => String(hour).padStart(2, '0');

function Readers({ known }: { readonly known: LearnedHoursReply['readers'][number] }) {
  const messages = say(learnedHoursMessages);
  const { weekdays, shortWeekdays, hour: hourOf } = say(reportPartMessages);
  const texts = {
    title: messages.chart,
    weekday: (weekday: number) => shortWeekdays[weekday - 1] ?? '',
    hour: two,
    cell: ({ weekday, hour, posts, mean }: Parameters<Parameters<typeof heatMap>[1]['cell']>[0]) =>
      messages.cell(`${weekdays[weekday - 1] ?? ''} ${hourOf(two(hour))}`, number(posts), number(mean ?? 0)),
  };
  const cells = known.hours.map(({ percent: mean, ...rest }) => ({ ...rest, mean }));
  return (
    <figure class="stack">
      <figcaption>
        <h3>{messages.readers[known.readers]}</h3>
      </figcaption>
      {known.enough ? (
        <>
          <ChartMarks svg={heatMap(cells, texts, WIDTH)} hint={messages.chart} />
          <p class="small soft">{messages.how}</p>
        </>
      ) : (
        <p>{messages.few(number(known.posts))}</p>
      )}
    </figure>
  );
}

function Order({ order }: Pick<LearnedHoursReply, 'order'>) {
  const { weekdays } = say(reportPartMessages);
  return (
    <section>
      <h3>{say(learnedHoursMessages).order}</h3>
      <ul>
        {order.map(({ weekday, slots }) => (
          <li key={weekday}>
            <strong>{weekdays[weekday - 1]}</strong>: {slots.join(', ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
