import { toIso } from '../../domain/time/instant.ts';
import { answerInvitation, declineInvitation } from '../../partners/answer-invitation.ts';
import { type OpenInvitation, readInvitations } from '../../partners/open-invitations.ts';
import { type InvitedPartner, readInvited } from '../../partners/read-invited.ts';
import { withdrawInvitation } from '../../partners/withdraw-invitation.ts';
import type { AppDeps } from '../app-deps.ts';
import { campaignRow, campaignsMention } from '../campaigns/campaign-view.ts';
import { allow, type InsideApp } from '../caller.ts';
import type { CampaignInvitationRow, InvitedPartnerRow } from '../contract/partners.ts';
import { readNames } from '../views/names.ts';
import * as routes from './partner-routes.ts';

type PartnerCampaignDeps = Pick<AppDeps, 'table' | 'clock' | 'ids' | 'log'>;

/** Load what checks an invitation's words, with the law, and what takes a campaign in. */
const inviting = () => import('../../partners/invite-partner.ts');
const proposing = () => import('../../campaigns/propose-campaign.ts');

/** Serves inviting partners to a campaign, and answering their invitations. */
export function servePartnerCampaigns(app: InsideApp, deps: PartnerCampaignDeps): void {
  const { table } = deps;
  const readInvitedTo = readInvited(deps);
  const withdraw = withdrawInvitation(deps);
  const read = readInvitations(deps);
  const answer = answerInvitation(deps);
  const decline = declineInvitation(deps);

  app.openapi(routes.listInvitedPartners, async (c) => {
    const { caller } = c.var;
    allow(caller, 'community.partner');
    const invited = await readInvitedTo(caller.actor, c.req.valid('param').id);
    return c.json({ invited: invited.map(invitedRow) }, 200);
  });

  app.openapi(routes.invitePartner, async (c) => {
    const { caller } = c.var;
    allow(caller, 'community.partner');
    const { id: campaign } = c.req.valid('param');
    const { invitePartner } = await inviting();
    await invitePartner(deps)(caller.actor, { campaign, ...c.req.valid('json') });
    const invited = await readInvitedTo(caller.actor, campaign);
    return c.json({ invited: invited.map(invitedRow) }, 200);
  });

  app.openapi(routes.withdrawInvitation, async (c) => {
    const { caller } = c.var;
    allow(caller, 'community.partner');
    const { id: campaign, partner } = c.req.valid('param');
    await withdraw(caller.actor, { campaign, partner });
    return c.body(null, 204);
  });

  app.openapi(routes.listCampaignInvitations, async (c) => {
    const { caller } = c.var;
    allow(caller, 'community.partner');
    const invitations = await read(caller.actor.community);
    return c.json({ invitations: invitations.map(invitationRow) }, 200);
  });

  app.openapi(routes.answerInvitation, async (c) => {
    const { caller } = c.var;
    allow(caller, 'community.partner');
    const { community, member: by } = caller.actor;
    const { campaign: id, wish } = c.req.valid('json');
    const { proposeCampaign } = await proposing();
    const campaign = await answer(caller.actor, {
      id: c.req.valid('param').id,
      campaign: id,
      propose: (answers) => proposeCampaign(deps)({ community, id, by, wish, answers }),
    });
    const names = await readNames(table, community, campaignsMention([campaign]));
    return c.json(campaignRow(campaign, names, caller), 200);
  });

  app.openapi(routes.declineInvitation, async (c) => {
    const { caller } = c.var;
    allow(caller, 'community.partner');
    await decline(caller.actor, c.req.valid('param').id);
    return c.body(null, 204);
  });
}

const invitedRow = ({ partner, sent: { words, sentAt }, answer }: InvitedPartner): InvitedPartnerRow => ({
  partner,
  words,
  sentAt: toIso(sentAt),
  answer: answer.is,
  ...(answer.is === 'joined' && { counts: answer.counts }),
});

function invitationRow(invitation: OpenInvitation): CampaignInvitationRow {
  const { community: _, campaign: _theirs, partnership: _both, declinedAt: _none, ...told } = invitation;
  const { inviter: partner, sentAt, withdrawnAt, ...rest } = told;
  return {
    ...rest,
    partner,
    sentAt: toIso(sentAt),
    ...(withdrawnAt !== undefined && { withdrawn: true }),
  };
}
