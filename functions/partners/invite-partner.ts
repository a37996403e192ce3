import { type SentInvitation, toldToPartner } from '../domain/campaign/campaign-invitation.ts';
import type { Campaign } from '../domain/campaign/campaign.ts';
import { checkText } from '../domain/captions/check-text.ts';
import { checkClaims } from '../domain/law/check-claims.ts';
import type { Partner } from '../domain/people/partner.ts';
import type { Actor } from '../domain/people/roles.ts';
import { ProblemError, refuseIfAny } from '../domain/problem.ts';
import { dayOf } from '../domain/time/local-day.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import {
  campaignInvitationRecord,
  loadThere,
  sentInvitationRecord,
} from '../records/campaign-invitation-records.ts';
import { loadCampaign } from '../records/campaign-record.ts';
import { loadCommunity } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { loadPartnership } from '../records/partner-records.ts';
import { change, insert, load, replace } from '../records/record.ts';
import { partnerName, partnerNames } from './partner-names.ts';
import { invitingOver, partnerNotFound } from './partner-problems.ts';
import { refuseAnswered, UNANSWERED } from './unanswered.ts';

interface InviteDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'next'>;
}

interface Inviting {
  readonly campaign: string;
  readonly partner: string;
  readonly words: string;
}

/**
 * Invites a partner to a campaign, in a coordinator's own words. Title, kind and dates go along; nothing of products, members
 * and numbers does. The same again changes nothing; other words replace the first until the partner has answered; one that was
 * withdrawn counts again, under its id, so that the partner sees one however often it is withdrawn. Throws
 * `campaignNotFound`, `partnerNotFound`, `invitingOver`, `invitationAnswered`, and what the law or a place refuses in the words.
 */
export const invitePartner =
  (deps: InviteDeps) =>
  async ({ community, member: by }: Actor, { campaign: id, partner, words }: Inviting): Promise<void> => {
    const { table, clock } = deps;
    const campaign = await loadCampaign(table, community, id);
    const side = await loadPartnership(table, community, partner);
    if (!side) throw new ProblemError([partnerNotFound]);
    const { zone, village, name } = await loadCommunity(table, community);
    const today = dayOf(clock.now(), zone);
    if (campaign.status === 'cancelled' || toldToPartner(campaign).lastDay < today)
      throw new ProblemError([invitingOver]);
    const there = (await partnerNames(table, [partner])).get(partner);
    const names = [name, village, ...(there ? [there.name, there.village] : [])];
    refuseIfAny([
      ...checkText(words, 'facebook', 'words'),
      ...checkClaims(words, { kind: 'food', field: 'words', names }),
    ]);
    await deliver(deps, campaign, await noteSent(deps, campaign, { side, words, by }));
  };

/** Notes an invitation on the side that sends it, before it is delivered. */
async function noteSent(
  { table, clock, ids }: InviteDeps,
  { community, id: campaign }: Campaign,
  { side, words, by }: { readonly side: Partner; readonly words: string; readonly by: string },
): Promise<SentInvitation> {
  const { partner, partnership } = side;
  const at = clock.now();
  const before = await load(table, sentInvitationRecord, keys.sentInvitation(community, campaign, partner));
  const isNew = before?.partnership !== partnership;
  if (!isNew) {
    const there = await loadThere(table, before);
    if (before.words === words && there?.withdrawnAt === undefined) return before;
    refuseAnswered(there);
  }
  const invitation = isNew ? ids.next() : before.invitation;
  const sent = { community, campaign, partner, partnership, invitation, words, by, sentAt: at };
  const detail = await partnerName(table, partner);
  await audit(table, { community, at, event: 'partner.invited', by, subject: campaign, detail });
  await replace(table, sentInvitationRecord, sent);
  return sent;
}

/** Stores an invitation on the side that gets it; a former one under its id gets the new words and counts again. */
async function deliver({ table }: InviteDeps, campaign: Campaign, sent: SentInvitation): Promise<void> {
  const { partner, partnership, invitation: id, words, sentAt } = sent;
  const { community } = campaign;
  const invitation = {
    ...toldToPartner(campaign),
    community: partner,
    id,
    partner: community,
    campaign: campaign.id,
    partnership,
    words,
    sentAt,
  };
  if ((await insert(table, campaignInvitationRecord, invitation)) === 'written') return;
  const before = await loadThere(table, sent);
  if (!before || (before.words === words && before.withdrawnAt === undefined)) return;
  await change(
    table,
    campaignInvitationRecord,
    before,
    { words, sentAt, withdrawnAt: undefined },
    UNANSWERED,
  );
}
