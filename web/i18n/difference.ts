import type { ChangeReply } from '../../functions/http/contract/report.ts';
import type { InterfaceLanguage } from '../../functions/domain/language.ts';
import { formatNumber } from './formats.ts';

const SIGNS: Readonly<Record<string, string>> = { '1': '+', '-1': '−' };

/** Writes a difference with its sign, and in percent where that means something: "+120 (+12%)". `same` is said of none. */
export function differenceText(
  { by, percent }: ChangeReply,
  language: InterfaceLanguage,
  same: string,
): string {
  const signed = (value: number): string =>
    (SIGNS[String(Math.sign(value))] ?? '') + formatNumber(Math.abs(value), language);
  if (by === 0) return same;
  return percent === undefined ? signed(by) : `${signed(by)} (${signed(percent)}%)`;
}
