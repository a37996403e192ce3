import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ProblemLine } from '../../functions/http/contract/problem.ts';
import { serverNow, zone } from '../session.ts';
import { isoDay, zoneName } from '../i18n/formats.ts';
import { say } from '../i18n/language.ts';
import { steeringMessages } from '../i18n/steering.ts';
import { clockAt, instantOnWall } from './wall-clock.ts';
import { Button } from './button.tsx';
import { TextField } from './text-fields.tsx';
import { useFirstInvalid } from './use-first-invalid.ts';

/** Fields for a day and a time in the community's zone, and a button that submits them. */
export function PickMoment({
  from,
  word: label,
  busy,
  problems,
  onPick,
  saying,
}: {
  /** The initial time as ISO. */
  readonly from: string;
  readonly word: string;
  readonly busy: boolean;
  readonly problems: readonly ProblemLine[];
  readonly onPick: (moment: string) => unknown;
  /** What is said about the moment that is picked, before it is submitted. */
  readonly saying?: ((moment: string) => ComponentChildren) | undefined;
}) {
  const messages = say(steeringMessages);
  useFirstInvalid(problems);
  // A time in the past is not proposed.
  const start = Math.max(Date.parse(from), serverNow() + 60 * 60_000);
  const [day, setDay] = useState(() => isoDay(start, zone.value));
  const [time, setTime] = useState(() => clockAt(start, zone.value));
  const moment = instantOnWall(day, time, zone.value);
  return (
    <div class="stack">
      <div class="pair">
        <TextField
          name="day"
          type="date"
          label={messages.day}
          value={day}
          problems={problems}
          onType={setDay}
        />
        <TextField
          name="time"
          type="time"
          label={messages.time(zoneName(zone.value))}
          value={time}
          problems={[]}
          onType={setTime}
        />
      </div>
      {moment !== undefined && saying?.(moment)}
      <Button
        icon="clock"
        kind="solid"
        busy={busy || moment === undefined}
        onPress={() => moment && onPick(moment)}
      >
        {label}
      </Button>
    </div>
  );
}
