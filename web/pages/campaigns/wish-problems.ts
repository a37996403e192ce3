import type { ProposeCampaign } from '../../../functions/http/contract/campaigns.ts';
import type { ProblemLine } from '../../../functions/http/contract/problem.ts';
import { campaignWords } from '../../words/campaigns.ts';
import { say } from '../../words/language.ts';

/** The fields that can have problems, in the order of the form. */
export const WISH_FIELDS = ['title', 'products', 'from'] as const;

/** Returns the problems that the phone can detect without a signal. The server checks the rest. */
export function wishProblems({ title, products, from }: ProposeCampaign): ProblemLine[] {
  const words = say(campaignWords);
  return [
    ...(title.trim() === ''
      ? [{ code: 'app.titleMissing', field: 'title', text: words.nameMissing, better: words.nameBetter }]
      : []),
    ...(products.length === 0
      ? [{ code: 'app.productsMissing', field: 'products', text: words.productsMissing }]
      : []),
    ...(from === '' ? [{ code: 'app.fromMissing', field: 'from', text: words.fromMissing }] : []),
  ];
}
