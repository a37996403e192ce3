import { Choice } from '../../components/choice.tsx';
import { Field } from '../../components/field.tsx';
import { say } from '../../i18n/language.ts';
import { reportMessages } from '../../i18n/report.ts';
import type { Period, PeriodName } from './period.ts';

const NAMES: readonly PeriodName[] = ['week', 'month', 'season', 'own'];

/** Offers the usual periods, or two days to choose. */
export function ChoosePeriod({
  name,
  period,
  today,
  onName,
  onPeriod,
}: {
  readonly name: PeriodName;
  readonly period: Period;
  readonly today: string;
  readonly onName: (name: PeriodName) => void;
  readonly onPeriod: (period: Period) => void;
}) {
  const messages = say(reportMessages);
  const day = (which: keyof Period) => (
    <Field name={which} label={messages[which]}>
      {(ties) => (
        <input
          {...ties}
          type="date"
          max={today}
          value={period[which]}
          onChange={({ currentTarget: { value } }) => {
            // A date that is only partly typed is empty.
            if (value !== '') onPeriod({ ...period, [which]: value });
          }}
        />
      )}
    </Field>
  );
  return (
    <div class="stack no-print">
      <Choice
        name="period"
        legend={messages.period}
        options={NAMES.map((value) => ({ value, label: messages.periods[value] }))}
        chosen={name}
        onChoose={onName}
      />
      {name === 'own' && (
        <div class="pair">
          {day('from')}
          {day('to')}
        </div>
      )}
    </div>
  );
}
