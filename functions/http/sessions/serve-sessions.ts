import type { Community } from '../../domain/people/community.ts';
import type { Member } from '../../domain/people/member.ts';
import { doubtedKinds } from '../../domain/people/consent.ts';
import { mayConfirm } from '../../domain/people/consent-doubt.ts';
import { revisionOfFacet } from '../../domain/people/member-facets.ts';
import type { Session } from '../../domain/people/session.ts';
import { type Instant, toIso } from '../../domain/time/instant.ts';
import type { AppDeps } from '../app-deps.ts';
import type { InsideApp, OpenApp } from '../caller.ts';
import { tagged } from '../edge/revisions.ts';
import type { SessionReply } from '../contract/session.ts';
import { giveSessionCookie, readSessionCookie, takeSessionCookie } from './session-cookie.ts';
import { readSession, saveMyPhone, signIn, signOut } from './session-routes.ts';
import { saveOwnPhone } from '../../people/save-member.ts';
import { closeSession, openSession } from '../../people/sessions/open-session.ts';
import { loadCommunity } from '../../records/community-record.ts';

type SessionDeps = Pick<
  AppDeps,
  'table' | 'clock' | 'ids' | 'publicUrl' | 'writable' | 'phraseBooks' | 'translator'
>;

async function replyFor(deps: SessionDeps, member: Member, session: Session): Promise<SessionReply> {
  const community = await loadCommunity(deps.table, session.community);
  const { expiresAt } = session;
  return { ...sessionView({ member, community, expiresAt }, deps), ...toConfirm(member, session) };
}

/** Names the marked consents that may be confirmed in a session: her older devices are told by it. */
function toConfirm({ consents }: Member, session: Session): Pick<SessionReply, 'toConfirm'> {
  const kinds = doubtedKinds(consents).filter((kind) => {
    const doubt = consents[kind]?.doubt;
    return doubt !== undefined && mayConfirm(session, doubt);
  });
  return kinds.length > 0 ? { toConfirm: kinds } : {};
}

/** Serves signing in and out, which need no session. */
export function serveSigningIn(app: OpenApp, deps: SessionDeps): void {
  const open = openSession(deps);
  const close = closeSession(deps);

  app.openapi(signIn, async (c) => {
    const { cookie, session, member } = await open(c.req.valid('json'));
    const { expiresAt, createdAt: now } = session;
    giveSessionCookie(c, { secret: cookie, expiresAt, now }, deps.publicUrl());
    return c.json(await replyFor(deps, member, session), 200);
  });

  app.openapi(signOut, async (c) => {
    const secret = readSessionCookie(c);
    if (secret !== undefined) await close(secret);
    takeSessionCookie(c, deps.publicUrl());
    return c.body(null, 204);
  });
}

/** Serves the signed-in member and her phone number. She changes the number herself; a coordinator changes her name. */
export function serveSession(app: InsideApp, deps: SessionDeps & Pick<AppDeps, 'dispatch'>): void {
  app.openapi(readSession, async (c) => {
    const { member, session } = c.var.caller;
    return c.json(tagged(c, await replyFor(deps, member, session)), 200);
  });

  app.openapi(saveMyPhone, async (c) => {
    const { member, session } = c.var.caller;
    const { community, id } = member;
    const { phone: typed } = c.req.valid('json');
    const seen = c.req.valid('header')['if-match'];
    const saved = await saveOwnPhone(deps)({ community, member: id, typed, seen });
    return c.json(tagged(c, await replyFor(deps, saved, session)), 200);
  });
}

const sessionView = (
  facts: { readonly member: Member; readonly community: Community; readonly expiresAt: Instant },
  {
    writable,
    phraseBooks,
    translator,
    clock,
  }: Pick<SessionDeps, 'writable' | 'phraseBooks' | 'translator' | 'clock'>,
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
