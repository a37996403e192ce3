import type { ReportReply, ReportView } from '../../functions/http/contract/report.ts';
import { language } from '../i18n/language.ts';
import { request } from '../../client/request.ts';
import { get } from './call.ts';

// Each function sends the request that it names. The API's description (docs/openapi.json) says who may, and what is refused;
// a refusal is thrown as `Refused`.

export interface ReportQuery {
  readonly from: string;
  readonly to: string;
  /** Only this campaign's posts, over its own days. */
  readonly campaign?: string;
  readonly view: ReportView;
}

/** A campaign has its own days. */
const queryOf = ({ from, to, campaign, view }: ReportQuery) =>
  campaign === undefined ? { from, to, view } : { campaign, view };

export const readReport = (query: ReportQuery, left?: AbortSignal): Promise<ReportReply> =>
  get(request('GET /api/report', { query: queryOf(query) }), left);

/**
 * Returns the address of the report as a table for a spreadsheet. It names the language that the user reads, since the
 * browser requests it without the app.
 */
export const reportFile = (query: ReportQuery): string =>
  request('GET /api/report.csv', { query: { ...queryOf(query), lang: language.value } }).path;
