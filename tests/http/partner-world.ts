import { expect } from 'vitest';
import { expandCampaign } from '../../functions/campaigns/expand-campaign.ts';
import { DAY } from '../../functions/domain/time/instant.ts';
import { dayOf } from '../../functions/domain/time/local-day.ts';
import {
  CampaignInvitations,
  InvitedPartners,
  PartnerCodeReply,
} from '../../functions/http/contract/partners.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { postMetricsRecord } from '../../functions/records/post-metrics-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { insert } from '../../functions/records/record.ts';
import { aMember, aPost, MORNING } from '../factories/entities.ts';
import { PESISIR } from '../factories/neighbour.ts';
import { somePostMetrics } from '../factories/post-metrics.ts';
import { httpWorld } from './world.ts';

export const LERENG = 'rukun-lereng';
/** Coordinators of two villages: in Jakarta, and in Auckland. */
export const [OURS, THEIRS] = ['flamboyan', 'cemara'] as const;
export const AUCKLAND = 'Pacific/Auckland';
export const WORDS = 'Ayo ramaikan pasar akhir tahun bareng desa kami.';
export const OUR_WISH = {
  title: 'Pasar akhir tahun',
  products: ['tiwul', 'keripik'],
  audience: 'bridging',
  from: '2026-12-03',
  days: 7,
  start: 'slots',
};
export const THEIR_WISH = { ...OUR_WISH, title: 'Kami ikut', products: ['ikan'] };
export const ASK = '/api/campaigns/akhir-tahun/invitation';
export const INVITED = '/api/campaigns/akhir-tahun/partners';
export const put = (as: string, json: unknown) => ({ method: 'PUT', as, json });

/** Two communities that are partners, and what their coordinators do. */
export async function partners() {
  const world = await httpWorld();
  const { table, read, ask } = world;
  const cemara = { community: PESISIR, id: THEIRS, name: 'Cemara', roles: ['coordinator' as const] };
  await insert(table, memberRecord, aMember(cemara));
  await world.signIn(THEIRS, PESISIR);
  const { code } = await read(PartnerCodeReply, '/api/partner-code', { method: 'POST', as: OURS });
  await ask('/api/partners', { method: 'POST', as: THEIRS, json: { code } });
  await ask('/api/campaigns/akhir-tahun', put(OURS, OUR_WISH));
  const invite = (words = WORDS) => read(InvitedPartners, ASK, put(OURS, { partner: PESISIR, words }));
  const invitations = async () =>
    (await read(CampaignInvitations, '/api/campaign-invitations', { as: THEIRS })).invitations.filter(
      ({ partner }) => partner.id === LERENG,
    );
  const invited = async () => (await read(InvitedPartners, INVITED, { as: OURS })).invited;
  const pathOf = async (): Promise<string> =>
    `/api/campaign-invitations/${(await invitations())[0]?.id ?? 'none'}`;
  const answer = async (campaign = 'kami-ikut', wish: unknown = THEIR_WISH) =>
    ask(`${await pathOf()}/answer`, put(THEIRS, { campaign, wish }));
  /** Schedules the partner's campaign and makes its posts. */
  const schedule = async () => {
    expect((await ask('/api/campaigns/kami-ikut/schedule', { method: 'POST', as: THEIRS })).status).toBe(200);
    for (const { message } of world.queue.take())
      if (message.kind === 'expand') await expandCampaign(world.deps)(message);
  };
  /** Posts of so many of the partner's women that are out, each of which 700 people saw. */
  const publish = async (women: number) => {
    for (let number = 0; number < women; number += 1) {
      const id = `kami-ikut.00000000000000a${String(number)}`;
      const [maker, commitAt] = [`perempuan-${String(number)}`, MORNING + DAY + number * 60_000];
      const of = { community: PESISIR, maker, seller: maker, commitAt, publishedAt: commitAt };
      const state = { state: 'published', publishAt: commitAt, remoteId: `r${String(number)}` } as const;
      await insert(table, postRecord, aPost({ id, campaign: 'kami-ikut', ...of, ...state }));
      const day = dayOf(commitAt, AUCKLAND);
      await insert(table, postMetricsRecord, somePostMetrics({ ...of, day, post: id, reach: 700 }));
    }
  };
  return { ...world, invite, invitations, invited, pathOf, answer, schedule, publish };
}
