import type { ComparisonReply } from '../../../functions/http/contract/report.ts';
import { language } from '../../i18n/language.ts';

/** Says how the results differ from those of the period before, and what is known to have caused that. */
export const Before = ({ before: { text, why } }: { readonly before: ComparisonReply }) => (
  <p>{[text, ...why].map((sentence) => sentence[language.value]).join(' ')}</p>
);
