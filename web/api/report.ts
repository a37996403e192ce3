import type { ReportReply, ReportView } from '../../functions/http/contract/report.ts';
import { language } from '../i18n/language.ts';
import { get } from './call.ts';

export interface ReportQuery {
  readonly from: string;
  readonly to: string;
  /** Only this campaign's posts, over its own days. */
  readonly campaign?: string;
  readonly view: ReportView;
}

const queryOf = ({ from, to, campaign, view }: ReportQuery): string =>
  new URLSearchParams(campaign === undefined ? { from, to, view } : { campaign, view }).toString();

export const readReport = (query: ReportQuery, left?: AbortSignal): Promise<ReportReply> =>
  get(`/report?${queryOf(query)}`, left);

/**
 * Returns the address of the report as a table for a spreadsheet. It names the language that the user reads, since the
 * browser requests it without the app.
 */
export const reportFile = (query: ReportQuery): string =>
  `/api/report.csv?${queryOf(query)}&lang=${language.value}`;
