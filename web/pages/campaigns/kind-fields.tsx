import type { CampaignKindRow, FeastRow } from '../../../functions/http/contract/campaign-kinds.ts';
import type { ProposeCampaign } from '../../../functions/http/contract/campaigns.ts';
import type { ProblemLine } from '../../../functions/http/contract/problem.ts';
import { Choice } from '../../components/choice.tsx';
import { Choices } from '../../components/choices.tsx';
import { Field } from '../../components/field.tsx';
import { Problems } from '../../components/notice.tsx';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { formatWeekday } from '../../i18n/desk-formats.ts';
import { formatDate, noonOf } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';

/** How many days a campaign may be asked to last; a rotation lasts longer than anything else. */
const DAYS = [1, 2, 3, 5, 7, 14] as const;
const DAYS_OF_ROTATION = [7, 14, 21, 30, 60] as const;
const PER_DAY = [1, 2, 3, 4, 5] as const;
/** A Monday, from which the names of weekdays are formatted. */
const A_MONDAY = noonOf('2026-11-30');
const DAY = 24 * 60 * 60 * 1000;

type KindField = CampaignKindRow['fields'][number];

interface KindFieldsProps {
  readonly kind: CampaignKindRow;
  readonly feasts: readonly FeastRow[];
  readonly wish: ProposeCampaign;
  readonly today: string;
  readonly problems: Readonly<Partial<Record<KindField['name'], readonly ProblemLine[]>>>;
  readonly update: (changes: Partial<ProposeCampaign>) => void;
}

/** The fields that a campaign of a kind has, and no other. */
export const KindFields = (props: KindFieldsProps) => (
  <>
    {props.kind.fields.map((field) => (
      <OneField key={field.name} {...props} field={field} />
    ))}
  </>
);

function OneField({
  field: { name, label: both },
  kind,
  feasts,
  wish,
  today,
  problems,
  update,
}: KindFieldsProps & { readonly field: KindField }) {
  const messages = say(campaignMessages);
  const label = both[language.value];
  const lines = problems[name] ?? [];
  switch (name) {
    case 'from':
    case 'until':
    case 'on':
      return (
        <Field name={name} label={label} problems={lines}>
          {(ties) => (
            <input
              {...ties}
              type="date"
              min={today}
              value={wish[name] ?? ''}
              onInput={({ currentTarget: { value } }) => update({ [name]: value === '' ? undefined : value })}
            />
          )}
        </Field>
      );
    case 'days':
      return (
        <Numbers
          name={name}
          legend={label}
          counts={kind.perDay === undefined ? DAYS : DAYS_OF_ROTATION}
          say={messages.dayCounts}
          chosen={wish.days}
          onChoose={(days) => update({ days })}
          problems={lines}
        />
      );
    case 'perDay':
      return (
        <Numbers
          name={name}
          legend={label}
          counts={PER_DAY}
          say={messages.productCounts}
          chosen={wish.perDay ?? kind.perDay}
          onChoose={(perDay) => update({ perDay })}
          problems={lines}
        />
      );
    case 'weekdays':
      return (
        <>
          <Choices
            legend={label}
            options={Array.from({ length: 7 }, (_, index) => ({
              value: String(index + 1),
              label: formatWeekday(A_MONDAY + index * DAY, 'UTC', language.value),
            }))}
            chosen={(wish.weekdays ?? []).map(String)}
            onChange={(days) => update({ weekdays: days.map(Number).toSorted((a, b) => a - b) })}
          />
          <Problems lines={lines} />
        </>
      );
    case 'seats':
      return (
        <Field name={name} label={label} problems={lines}>
          {(ties) => (
            <input
              {...ties}
              type="number"
              inputMode="numeric"
              min={1}
              max={1000}
              value={wish.seats ?? ''}
              onInput={({ currentTarget: { value } }) =>
                update({ seats: value === '' ? undefined : Number(value) })
              }
            />
          )}
        </Field>
      );
    case 'feast':
      return (
        <Field name={name} label={label} hint={messages.feastHint} problems={lines}>
          {(ties) => (
            <select
              {...ties}
              value={wish.feast ?? ''}
              onChange={({ currentTarget: { value } }) => update({ feast: value === '' ? undefined : value })}
            >
              <option value="">{messages.chooseFeast}</option>
              {feasts.map((feast) => (
                <option key={feast.id} value={feast.id}>
                  {feastLabel(feast)}
                </option>
              ))}
            </select>
          )}
        </Field>
      );
    case 'start':
      // "Everywhere, now" is a kind of its own.
      return null;
  }
}

const feastLabel = ({ name, day, mayMove }: FeastRow): string =>
  `${name[language.value]}, ${formatDate(noonOf(day), 'UTC', language.value)}${mayMove ? ' (±1)' : ''}`;

/** A choice between a few numbers. */
function Numbers({
  name,
  legend,
  counts,
  say: sayCount,
  chosen,
  onChoose,
  problems,
}: {
  readonly name: string;
  readonly legend: string;
  readonly counts: readonly number[];
  readonly say: (count: number) => string;
  readonly chosen: number | undefined;
  readonly onChoose: (count: number) => void;
  readonly problems: readonly ProblemLine[];
}) {
  // A copied campaign may have a number that is not offered otherwise.
  const offered = chosen === undefined || counts.includes(chosen) ? counts : [...counts, chosen];
  return (
    <>
      <Choice
        name={name}
        legend={legend}
        options={offered
          .toSorted((a, b) => a - b)
          .map((count) => ({ value: String(count), label: sayCount(count) }))}
        chosen={chosen === undefined ? undefined : String(chosen)}
        onChoose={(count) => onChoose(Number(count))}
      />
      <Problems lines={problems} />
    </>
  );
}
