import type { ProposeCampaign } from '../../../functions/http/contract/campaigns.ts';
import type { ProblemLine } from '../../../functions/http/contract/problem.ts';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { say } from '../../i18n/language.ts';

/** The fields that can have problems, in the order of the form. */
export const WISH_FIELDS = ['title', 'products', 'from'] as const;

/** Returns the problems that the phone can detect without a signal. The server checks the rest. */
export function wishProblems({ title, products = [], from }: ProposeCampaign): ProblemLine[] {
  const messages = say(campaignMessages);
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
    ...(products.length === 0
      ? [{ code: 'app.productsMissing', field: 'products', text: messages.productsMissing }]
      : []),
    ...(from === '' ? [{ code: 'app.fromMissing', field: 'from', text: messages.fromMissing }] : []),
  ];
}
