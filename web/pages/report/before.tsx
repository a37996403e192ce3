import type { ComparisonReply } from '../../../functions/http/contract/report.ts';
import { language } from '../../i18n/language.ts';

/** What changed against the period before, and what is known to have moved it. */
export const Before = ({ before: { text, why } }: { readonly before: ComparisonReply }) => (
  <p>{[text, ...why].map((sentence) => sentence[language.value]).join(' ')}</p>
);
