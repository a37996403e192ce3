import type { ProposeCampaign } from '../../../functions/http/contract/campaigns.ts';
import type { ProblemLine } from '../../../functions/http/contract/problem.ts';
import { campaignWords } from '../../words/campaigns.ts';
import { say } from '../../words/language.ts';

/** The fields of the form that may be wrong, in the order in which they stand. */
export const WISH_FIELDS = ['title', 'products', 'from'] as const;

/** What the phone itself can tell, in the field's own words and without a signal. The rest is the server's to judge. */
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
