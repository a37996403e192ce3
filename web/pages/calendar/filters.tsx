import type { Calendar } from '../../api/named-calendar.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { calendarMessages } from '../../i18n/calendar.ts';
import { language, say } from '../../i18n/language.ts';
import { productMessages } from '../../i18n/product.ts';
import { LIST_STATES, nameOfState } from './list-state.ts';
import { type CalendarFilter, isFiltering, NO_FILTER } from './filter.ts';

type Option = readonly [value: string, label: string];

/** Selects that choose among the posts of the days that are shown. */
export function Filters({
  reply,
  filter,
  onChange,
}: {
  readonly reply: Calendar;
  readonly filter: CalendarFilter;
  readonly onChange: (filter: CalendarFilter) => void;
}) {
  const messages = say(calendarMessages);
  const named = (all: readonly { readonly id: string; readonly name: string }[]): readonly Option[] =>
    all.map(({ id, name }): Option => [id, name]).sort(([, a], [, b]) => a.localeCompare(b, language.value));
  const options: Readonly<Record<keyof CalendarFilter, readonly Option[]>> = {
    member: named(reply.members),
    channel: named(reply.channels),
    product: named(reply.products),
    campaign: named(reply.campaigns),
    platform: Object.entries(say(productMessages).places),
    state: [...LIST_STATES.map((state): Option => [state, nameOfState(state)]), ['clash', messages.toLookAt]],
  };
  return (
    <details class="more" open={isFiltering(filter)}>
      <summary>{messages.filter}</summary>
      <div class="pair">
        {(Object.keys(NO_FILTER) as (keyof CalendarFilter)[]).map((field) => (
          <Field key={field} name={field} label={messages.fields[field]}>
            {(ties) => (
              <select
                {...ties}
                value={filter[field]}
                onChange={({ currentTarget: { value } }) => onChange({ ...filter, [field]: value })}
              >
                <option value="">{messages.all}</option>
                {options[field].map(([value, label]) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
      {isFiltering(filter) && (
        <Button icon="refresh" kind="quiet" onPress={() => onChange(NO_FILTER)}>
          {messages.filterOff}
        </Button>
      )}
    </details>
  );
}
