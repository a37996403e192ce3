import type { Community } from '../../domain/people/community.ts';
import type { Member } from '../../domain/people/member.ts';
import { doubtedKinds } from '../../domain/people/consent.ts';
import { removalOf, REMOVAL_WAIT } from '../../domain/people/coordinator-removal.ts';
import { HANDOVER_LIFE, handoverOf } from '../../domain/people/handover.ts';
import { mayConfirm } from '../../domain/people/consent-doubt.ts';
import { revisionOfFacet } from '../../domain/people/member-facets.ts';
import type { Session } from '../../domain/people/session.ts';
import { type Instant, toIso } from '../../domain/time/instant.ts';
import { loadCommunity } from '../../records/community-record.ts';
import type { AppDeps } from '../app-deps.ts';
import { readNames } from '../views/names.ts';
import type { SessionReply } from '../contract/session.ts';

export type SessionReplyDeps = Pick<AppDeps, 'table' | 'clock' | 'writable' | 'phraseBooks' | 'translator'>;

/** Answers who is signed in, and what her screens need to know about her community. */
export async function sessionReply(
  deps: SessionReplyDeps,
  member: Member,
  session: Session,
): Promise<SessionReply> {
  const community = await loadCommunity(deps.table, session.community);
  const { expiresAt } = session;
  return {
    ...sessionView({ member, community, expiresAt }, deps),
    ...toConfirm(member, session),
    ...(await removalView(deps, member)),
    ...(await handoverView(deps, member)),
  };
}

/** Tells a coordinator that somebody has asked to take her role. */
async function removalView(
  { table, clock }: Pick<SessionReplyDeps, 'table' | 'clock'>,
  member: Member,
): Promise<Pick<SessionReply, 'removal'>> {
  const removal = removalOf(member, clock.now());
  if (!removal) return {};
  const names = await readNames(table, member.community, { members: [removal.by] });
  return { removal: { by: names.member(removal.by), from: toIso(removal.at + REMOVAL_WAIT) } };
}

/** Tells a member that a coordinator offers her own role to her. */
async function handoverView(
  { table, clock }: Pick<SessionReplyDeps, 'table' | 'clock'>,
  member: Member,
): Promise<Pick<SessionReply, 'handover'>> {
  const offer = handoverOf(member, clock.now());
  if (!offer) return {};
  const { by, at, overlaps } = offer;
  const names = await readNames(table, member.community, { members: [by] });
  return { handover: { by: names.member(by), overlaps, until: toIso(at + HANDOVER_LIFE) } };
}

/** Names the marked consents that may be confirmed in a session: her older devices are told by it. */
function toConfirm({ consents }: Member, session: Session): Pick<SessionReply, 'toConfirm'> {
  const kinds = doubtedKinds(consents).filter((kind) => {
    const doubt = consents[kind]?.doubt;
    return doubt !== undefined && mayConfirm(session, doubt);
  });
  return kinds.length > 0 ? { toConfirm: kinds } : {};
}

const sessionView = (
  facts: { readonly member: Member; readonly community: Community; readonly expiresAt: Instant },
  {
    writable,
    phraseBooks,
    translator,
    clock,
  }: Pick<SessionReplyDeps, 'writable' | 'phraseBooks' | 'translator' | 'clock'>,
): SessionReply => {
  const { member, community } = facts;
  return {
    member: {
      id: member.id,
      name: member.name,
      roles: member.roles,
      ...(member.phone !== undefined && { phone: member.phone }),
      ...(member.brand && { brand: member.brand }),
    },
    community: {
      id: community.id,
      name: community.name,
      village: community.village,
      zone: community.zone,
      contactPhone: community.contactPhone,
      ...(community.language && { language: community.language }),
      ownerWindowHours: community.ownerWindowHours,
    },
    revision: revisionOfFacet(member, 'phone'),
    languages: [...writable],
    ...(phraseBooks.unread.length > 0 && { unreadLanguages: [...phraseBooks.unread] }),
    ...(translator && { translates: true as const }),
    ...(member.roles.includes('coordinator') &&
      phraseBooks.problems.length > 0 && { phraseBookFaults: phraseBooks.problems.map(({ text }) => text) }),
    now: toIso(clock.now()),
    expiresAt: toIso(facts.expiresAt),
  };
};
