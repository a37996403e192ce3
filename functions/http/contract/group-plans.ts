import * as z from 'zod';
import { GroupLink } from '../../domain/campaign/group-ask.ts';
import { VoteAbout, VoteAnswer } from '../../domain/campaign/vote.ts';
import { Id } from '../../domain/identity.ts';
import { LocalDay } from '../../domain/time/local-day.ts';
import { Moment, Named, Sentence } from './common.ts';

/** `PUT /api/campaigns/:id/group-ask`: opens the plan to the answers of its members. Returns a `GroupAskReply`. */
export const AskGroup = z
  .object({ until: Moment.meta({ description: 'Until when members may answer' }) })
  .meta({
    id: 'AskGroup',
    description: 'Until when members may answer: later than now, and not after the last day of the campaign',
    examples: [{ until: '2026-12-01T11:00:00.000Z' }],
  });
export type AskGroup = z.infer<typeof AskGroup>;

/** The question to the group as a coordinator sees it, with what was answered. */
export const GroupAskView = z
  .object({
    until: Moment,
    /** Whether members may still answer. */
    isOpen: z.boolean(),
    /** Where members answer: the last part of the link. */
    link: GroupLink,
    /** How many answers there are; silence is none. */
    yes: z.number().int(),
    no: z.number().int(),
    anotherTime: z.number().int(),
    /** Who asked for another time, for what, and which day suits her. Only for callers who schedule. */
    wishes: z
      .array(z.object({ member: Named, about: VoteAbout, thing: Named, day: LocalDay.optional() }))
      .optional(),
    /** The plan for the group's chat, at most 600 characters, with the link. Only for callers who schedule. */
    text: Sentence.optional(),
  })
  .meta({ id: 'GroupAsk' });
export type GroupAskView = z.infer<typeof GroupAskView>;

/** `GET /api/group-plans/:link`, without a session: numbers and days, and no names. */
export const GroupPlanReply = z
  .object({
    until: Moment,
    isOpen: z.boolean(),
    posts: z.number().int(),
    products: z.number().int(),
    pages: z.number().int(),
    /** The days that have posts, as they were planned when the group was asked. */
    days: z.array(z.object({ day: LocalDay, posts: z.number().int() })),
  })
  .meta({
    id: 'GroupPlan',
    examples: [
      {
        until: '2026-12-01T11:00:00.000Z',
        isOpen: true,
        posts: 9,
        products: 3,
        pages: 5,
        days: [{ day: '2026-12-02', posts: 9 }],
      },
    ],
  });
export type GroupPlanReply = z.infer<typeof GroupPlanReply>;

/** A page or product of the caller's in a plan. */
const PlanThingRow = z.object({
  about: VoteAbout,
  thing: Named,
  /** How many posts of the plan are about it, and how many of them are out or going out. */
  posts: z.number().int(),
  out: z.number().int(),
  /** When the first and the last of them go out. */
  first: Moment.optional(),
  last: Moment.optional(),
  /** What she answered; absent means her consent counts. */
  answer: VoteAnswer.optional(),
  day: LocalDay.optional(),
});

/** `GET /api/group-plans/:link/mine`: what a plan has of the caller. */
export const PlanPartReply = z
  .object({
    campaign: Named,
    until: Moment,
    isOpen: z.boolean(),
    /** The days of the campaign that are not over, for "another time". */
    days: z.array(LocalDay),
    things: z.array(PlanThingRow),
  })
  .meta({
    id: 'PlanPart',
    examples: [
      {
        campaign: { id: 'pasar-minggu', name: 'Pasar Minggu' },
        until: '2026-12-01T11:00:00.000Z',
        isOpen: true,
        days: ['2026-12-02', '2026-12-03'],
        things: [
          {
            about: 'product',
            thing: { id: 'tiwul', name: 'Tiwul instan' },
            posts: 3,
            out: 0,
            first: '2026-12-02T05:00:00.000Z',
            last: '2026-12-03T12:00:00.000Z',
            answer: 'yes',
          },
        ],
      },
    ],
  });
export type PlanPartReply = z.infer<typeof PlanPartReply>;

/** `PUT /api/group-plans/:link/votes/:about/:thing`. The same again changes nothing. Returns a `VoteReply`. */
export const VoteOnPlan = z
  .object({
    answer: VoteAnswer,
    day: LocalDay.optional().meta({ description: 'With `anotherTime`: the day that suits her' }),
  })
  .meta({
    id: 'VoteOnPlan',
    description: '`no` takes her posts out of the plan, `anotherTime` gives them another hour or day',
    examples: [{ answer: 'yes' }, { answer: 'anotherTime', day: '2026-12-03' }],
  });
export type VoteOnPlan = z.infer<typeof VoteOnPlan>;

/** What an answer changed at once; of a campaign that is not scheduled yet nothing, because its plan will obey. */
export const VoteReply = VoteOnPlan.extend({
  about: VoteAbout,
  thing: Id,
  stopped: z.number().int(),
  moved: z.number().int(),
  /** Posts that were out or going out by then. */
  out: z.number().int(),
}).meta({
  id: 'VoteReply',
  examples: [{ about: 'product', thing: 'tiwul', answer: 'no', stopped: 3, moved: 0, out: 1 }],
});
export type VoteReply = z.infer<typeof VoteReply>;
