import * as z from 'zod';
import { RollupList } from '../../domain/insights/rollup-list.ts';
import { Id } from '../../domain/identity.ts';
import { LocalDay } from '../../domain/time/local-day.ts';
import { Named, Sentence } from './common.ts';
import { RowChangesReply, TotalsReply } from './report.ts';
import { ToldSumReply } from './told.ts';

/**
 * How many members had a post (`withPosts`), of all who agreed or had one (`members`). `without` names who had none, to
 * coordinators only, at most fifty.
 */
export const ParticipationReply = z
  .object({
    members: z.number().int(),
    withPosts: z.number().int(),
    text: Sentence,
    without: z.array(Named).max(50).optional(),
  })
  .meta({ id: 'Participation' });
export type ParticipationReply = z.infer<typeof ParticipationReply>;

/**
 * How evenly reach is spread over all members who could have had a post, as a sentence and as numbers, which are absent
 * when there is nothing to compare.
 */
export const EvennessReply = z
  .object({
    members: z.number().int(),
    withPosts: z.number().int(),
    gini: z.number().optional(),
    topFifthShare: z.number().optional(),
    text: Sentence,
  })
  .meta({ id: 'Evenness' });
export type EvennessReply = z.infer<typeof EvennessReply>;

/**
 * Results by person. On a coordinator's screen everybody has a row with `id` and `name`. For other callers, and in every
 * file, only members who granted `nameInReports` do; all others are added up in one row without a name, the last of the
 * last page, where `count` is their number.
 */
export const PersonTotals = z
  .object({
    id: Id.optional(),
    name: z.string().optional(),
    count: z.number().int(),
    totals: TotalsReply,
    changes: RowChangesReply.optional(),
  })
  .meta({ id: 'PersonTotals' });
export type PersonTotals = z.infer<typeof PersonTotals>;

const ThingTotals = z
  .object({
    id: Id,
    name: z.string(),
    totals: TotalsReply,
    /** Absent of campaigns, which have days of their own. */
    changes: RowChangesReply.optional(),
    /** Of products, what members told of it; it may have sold without a post in the period. */
    told: ToldSumReply.optional(),
  })
  .meta({ id: 'ThingTotals' });

const listOf = <R extends z.ZodType>(row: R) =>
  z
    .object({
      rows: z.array(row),
      count: z.number().int().meta({ description: 'Of all pages together' }),
      more: z.boolean().meta({ description: 'Whether another page follows' }),
    })
    .optional();

/** `GET /api/report/people?from=…&to=…`, and with `list` and `page` one further page of one list. */
export const ReportPeople = z
  .object({
    from: LocalDay,
    to: LocalDay,
    participation: ParticipationReply,
    makers: EvennessReply,
    sellers: EvennessReply,
    /** What went well, in a sentence; empty without posts. */
    well: z.array(Sentence),
    /** What is known to have moved the numbers beside what the sums tell: members who joined, pages that broke. */
    why: z.array(Sentence),
    /** Pages that have not worked since a day of the period; the first are named in `why`. */
    brokenPages: z.number().int(),
    /** The one thing to do next; absent when nothing is known that would help. */
    doNext: Sentence.optional(),
    /** What the community did for its members, whatever the reach. */
    social: z.array(Sentence),
    byMaker: listOf(PersonTotals),
    bySeller: listOf(PersonTotals),
    byProduct: listOf(ThingTotals),
    byCampaign: listOf(ThingTotals),
  })
  .meta({ id: 'ReportPeople', description: 'What of a report grows with the community, in pages of fifty' });
export type ReportPeople = z.infer<typeof ReportPeople>;

export const PeopleQuery = z.object({
  from: LocalDay.optional().meta({
    description: 'The first day; with `to` absent too, the last thirty days, today included',
    examples: ['2026-12-01'],
  }),
  to: LocalDay.optional().meta({ description: 'The last day, included', examples: ['2026-12-31'] }),
  list: RollupList.optional().meta({
    description: 'Only this list; all of them when it is absent',
    examples: ['maker'],
  }),
  page: z.coerce
    .number()
    .int()
    .min(0)
    .max(9999)
    .default(0)
    .meta({ type: 'integer', description: 'The page of fifty rows, from 0', examples: [0] }),
});
