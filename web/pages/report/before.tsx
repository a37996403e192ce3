import type { ComparisonReply } from '../../../functions/http/contract/report.ts';
import { language } from '../../i18n/language.ts';

/** Says how the results differ from those of the period before, and what is known to have caused that. */
export const Before = ({
  before: { text, why },
  more = [],
}: {
  readonly before: ComparisonReply;
  /** What else is known of it, from the community's people and pages. */
  readonly more?: readonly ComparisonReply['text'][] | undefined;
}) => <p>{[text, ...why, ...more].map((sentence) => sentence[language.value]).join(' ')}</p>;
