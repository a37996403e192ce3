import type { DrawResult, GroupPictureReply } from '../../functions/http/contract/group-pictures.ts';
import type {
  FunnelReply,
  GroupTextReply,
  SeasonsReply,
} from '../../functions/http/contract/report-group.ts';
import type { LearnedHoursReply } from '../../functions/http/contract/learned-hours.ts';
import type { ReportPeople } from '../../functions/http/contract/report-people.ts';
import type {
  NotablePosts,
  ReportPostQuery,
  ReportPosts,
} from '../../functions/http/contract/report-posts.ts';
import type { TryNextReply } from '../../functions/http/contract/report-try-next.ts';
import type { ReportReply, ReportView } from '../../functions/http/contract/report.ts';
import type { RollupList } from '../../functions/domain/insights/rollup-list.ts';
import { language } from '../i18n/language.ts';
import { request } from '../../client/request.ts';
import { get, once } from './call.ts';
import { send } from './send.ts';

// Each function sends the request that it names. The API's description (docs/openapi.json) says who may, and what is refused;
// a refusal is thrown as `Refused`.

/** The days of a report, both included. */
export interface ReportDays {
  readonly from: string;
  readonly to: string;
}

export interface ReportQuery extends ReportDays {
  /** Only this campaign's posts, over its own days. */
  readonly campaign?: string;
  readonly view: ReportView;
}

/** A campaign has its own days. */
const queryOf = ({ from, to, campaign, view }: ReportQuery) =>
  campaign === undefined ? { from, to, view } : { campaign, view };

export const readReport = (query: ReportQuery, left?: AbortSignal): Promise<ReportReply> =>
  get(request('GET /api/report', { query: queryOf(query) }), left);

/** Reads the first page of every list of a report, or one page of one list. */
export const readPeople = (
  { from, to }: ReportDays,
  page?: { readonly list: RollupList; readonly page: number },
  left?: AbortSignal,
): Promise<ReportPeople> => get(request('GET /api/report/people', { query: { from, to, ...page } }), left);

export const readLearnedHours = (left?: AbortSignal): Promise<LearnedHoursReply> =>
  get(request('GET /api/community/hours'), left);

export const switchLearnedHours = (inUse: boolean): Promise<LearnedHoursReply> =>
  send(request('PUT /api/community/hours', { body: { inUse } }));

/** What chooses the posts of one figure, beside the days of its report. */
export type Figure = Omit<ReportPostQuery, 'cursor'>;

export const readFigurePosts = (figure: Figure, cursor?: string, left?: AbortSignal): Promise<ReportPosts> =>
  get(
    request('GET /api/report/posts', { query: { ...figure, ...(cursor !== undefined && { cursor }) } }),
    left,
  );

export const readNotable = (
  { from, to }: ReportDays,
  whose: 'community' | 'mine',
  left?: AbortSignal,
): Promise<NotablePosts> => get(request('GET /api/report/notable', { query: { from, to, of: whose } }), left);

/** Returns the address of a calendar year as a table for supporters, in the language that the user reads. */
export const yearFile = (year: number): string =>
  request('GET /api/report/year.csv', { query: { year, lang: language.value } }).path;

/** Reads the text for the group. */
export const readGroupText = ({ from, to }: ReportDays, left?: AbortSignal): Promise<GroupTextReply> =>
  get(request('GET /api/report/group', { query: { from, to } }), left);

export const readFunnel = ({ from, to }: ReportDays, left?: AbortSignal): Promise<FunnelReply> =>
  get(request('GET /api/report/funnel', { query: { from, to } }), left);

/** Reads what the user can try next. */
export const readTryNext = (left?: AbortSignal): Promise<TryNextReply> =>
  get(request('GET /api/report/try-next'), left);

export const listSeasons = (left?: AbortSignal): Promise<SeasonsReply> =>
  get(request('GET /api/report/seasons'), left);

/** Draws the result as one picture. It stands here, and not with the posters, since only this room draws it. */
export const drawResult = (of: DrawResult): Promise<GroupPictureReply> =>
  once(request('PUT /api/result-pictures', { body: of }));

/** Returns the address of the report as a workbook, in the language that the user reads. */
export const reportWorkbook = (query: ReportQuery): string =>
  request('GET /api/report.xlsx', { query: { ...queryOf(query), lang: language.value } }).path;

/**
 * Returns the address of the report as a table for a spreadsheet. It names the language that the user reads, since the
 * browser requests it without the app.
 */
export const reportFile = (query: ReportQuery): string =>
  request('GET /api/report.csv', { query: { ...queryOf(query), lang: language.value } }).path;
