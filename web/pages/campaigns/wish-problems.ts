import type { CampaignKindRow } from '../../../functions/http/contract/campaign-kinds.ts';
import type { ProposeCampaign } from '../../../functions/http/contract/campaigns.ts';
import type { ProblemLine } from '../../../functions/http/contract/problem.ts';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { say } from '../../i18n/language.ts';

/** The fields that can have problems, in the order of the form. */
export const WISH_FIELDS = [
  'title',
  'products',
  'from',
  'days',
  'start',
  'perDay',
  'weekdays',
  'until',
  'on',
  'seats',
  'feast',
  'sentence',
  'theme',
] as const;

/** Returns the problems that the phone can detect without a signal. The server checks the rest. */
export function wishProblems(kind: CampaignKindRow, wish: ProposeCampaign): ProblemLine[] {
  const messages = say(campaignMessages);
  const { title, products } = wish;
  const missing = kind.fields
    .filter(({ name, needed }) => needed && isEmpty(wish[name]))
    .map(({ name }) => ({
      code: 'app.fieldMissing',
      field: name,
      text: name === 'from' ? messages.fromMissing : messages.fieldMissing,
    }));
  return [
    ...(title.trim() === ''
      ? [
          {
            code: 'app.titleMissing',
            field: 'title',
            text: messages.nameMissing,
            better: messages.nameBetter,
          },
        ]
      : []),
    ...(products?.length === 0 || (products === undefined && !kind.takesStock)
      ? [{ code: 'app.productsMissing', field: 'products', text: messages.productsMissing }]
      : []),
    ...missing,
  ];
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
