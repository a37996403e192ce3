import type { SeasonsReply } from '../../../functions/http/contract/report-group.ts';
import { listCampaigns } from '../../api/campaigns.ts';
import { useLoaded } from '../../api/loaded.ts';
import { listSeasons } from '../../api/report.ts';
import { Show } from '../../components/loading.tsx';
import { Choice } from '../../components/choice.tsx';
import { Field } from '../../components/field.tsx';
import { language, say } from '../../i18n/language.ts';
import { reportMessages } from '../../i18n/report.ts';
import type { Period, PeriodName } from './period.ts';

/** A season as it is chosen: its feast and its days. */
export type Season = SeasonsReply['seasons'][number];

const NAMES: readonly PeriodName[] = [
  'week',
  'month',
  'season',
  'thisMonth',
  'lastMonth',
  'feast',
  'campaign',
  'own',
];

/** Offers the usual periods, one season, one campaign, or two days to choose. */
export function ChoosePeriod({
  name,
  period,
  today,
  onName,
  onPeriod,
  season,
  onSeason,
  campaign,
  onCampaign,
}: {
  readonly name: PeriodName;
  readonly period: Period;
  readonly today: string;
  readonly onName: (name: PeriodName) => void;
  readonly onPeriod: (period: Period) => void;
  readonly season: Season | undefined;
  readonly onSeason: (season: Season) => void;
  readonly campaign: string | undefined;
  readonly onCampaign: (campaign: string) => void;
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
    <div class="periods stack no-print">
      <Choice
        name="period"
        legend={messages.period}
        options={NAMES.map((value) => ({ value, label: messages.periods[value] }))}
        chosen={name}
        onChoose={onName}
      />
      {name === 'feast' && <ChooseSeason chosen={season} onChoose={onSeason} />}
      {name === 'campaign' && <ChooseCampaign chosen={campaign} onChoose={onCampaign} />}
      {name === 'own' && (
        <div class="pair">
          {day('from')}
          {day('to')}
        </div>
      )}
    </div>
  );
}

/** Offers the seasons of the last year. */
function ChooseSeason({
  chosen,
  onChoose,
}: {
  readonly chosen: Season | undefined;
  readonly onChoose: (season: Season) => void;
}) {
  const messages = say(reportMessages);
  const seasons = useLoaded('report/seasons', listSeasons);
  return (
    <Show from={seasons}>
      {({ seasons: all }) => (
        <Field name="season" label={messages.season} hint={messages.seasonHow}>
          {(ties) => (
            <select
              {...ties}
              value={chosen?.feast ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const one = all.find(({ feast }) => feast === value);
                if (one) onChoose(one);
              }}
            >
              <option value="">…</option>
              {all.map(({ feast, name }) => (
                <option key={feast} value={feast}>
                  {name[language.value]} {feast.slice(-4)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </Show>
  );
}

/** Offers the newest campaigns. */
function ChooseCampaign({
  chosen,
  onChoose,
}: {
  readonly chosen: string | undefined;
  readonly onChoose: (campaign: string) => void;
}) {
  const messages = say(reportMessages);
  const campaigns = useLoaded('campaigns', listCampaigns);
  return (
    <Show from={campaigns}>
      {({ campaigns: all }) =>
        all.length === 0 ? (
          <p class="soft">{messages.noCampaign}</p>
        ) : (
          <Field name="campaign" label={messages.campaign}>
            {(ties) => (
              <select
                {...ties}
                value={chosen ?? ''}
                onChange={({ currentTarget: { value } }) => {
                  if (value !== '') onChoose(value);
                }}
              >
                <option value="">…</option>
                {all.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )
      }
    </Show>
  );
}
