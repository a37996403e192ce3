import type { ChangeReply } from '../../../functions/http/contract/report.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { reportMessages } from '../../i18n/report.ts';

const signed = (value: number): string =>
  (value > 0 ? '+' : '−') + formatNumber(Math.abs(value), language.value);

/** Returns a difference with its sign, and in percent where that means something: "+120 (+12%)". */
export function changeText({ by, percent }: ChangeReply): string {
  if (by === 0) return say(reportMessages).same;
  return percent === undefined ? signed(by) : `${signed(by)} (${signed(percent)}%)`;
}
