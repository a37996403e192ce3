import type { MemberFacet } from '../domain/people/member-facets.ts';
import type { Member } from '../domain/people/member.ts';
import { type Problem, ProblemError, refuseIfAny } from '../domain/problem.ts';
import { cleanText, isBroken } from '../domain/product/form/clean-text.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { keys } from '../records/keys.ts';
import { memberNotFound, memberRecord, memberStale, refuseStale } from '../records/member-record.ts';
import { change, insert, load } from '../records/record.ts';
import { stampRoster } from '../records/roster-stamp.ts';
import { nameBroken, nameMissing, nameTooLong } from './member-problems.ts';
import { readPhone } from './read-phone.ts';
import { requestReconciliation } from '../due/request-reconciliation.ts';

const LONGEST_NAME = 60;

interface SaveMemberDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
}

/** A member's name and phone number, as typed. */
export interface MemberFacts {
  readonly name: string;
  readonly phone?: string | undefined;
}

type Facts = Pick<Member, 'name' | 'phone'>;
interface Whose {
  readonly community: string;
  readonly member: string;
  readonly by: string;
  /** The revision of the member's row that the edit replaces; absent to add a member. */
  readonly seen?: string | undefined;
}

function nameProblem(name: string): Problem | undefined {
  if (isBroken(name)) return nameBroken;
  if (name === '') return nameMissing;
  return name.length > LONGEST_NAME ? nameTooLong : undefined;
}

function readFacts(typed: MemberFacts): Facts {
  const name = cleanText(typed.name);
  const phone = readPhone(typed.phone ?? '');
  const wrong = nameProblem(name);
  refuseIfAny([...(wrong ? [wrong] : []), ...(phone.is === 'wrong' ? [phone.problem] : [])]);
  return { name, ...(phone.is === 'one' && { phone: phone.phone }) };
}

/**
 * Adds a member, or changes her name and phone number; consents, roles and brand are changed elsewhere. A new member has
 * consented to nothing yet, so nothing of hers is published. Idempotent. Pending posts that name her get new captions.
 * Throws `memberStale` when she is no longer as the editor saw her, `memberNotFound` when she was erased meanwhile.
 */
export const saveMember =
  (deps: SaveMemberDeps) =>
  async ({ typed, ...whose }: Whose & { readonly typed: MemberFacts }): Promise<Member> =>
    save(deps, whose, readFacts(typed));

/** Saves the number that a member typed for herself, empty for none. Her name stays as her coordinator has it. */
export const saveOwnPhone =
  (deps: SaveMemberDeps) =>
  async (request: {
    readonly community: string;
    readonly member: string;
    readonly typed: string;
    /** The revision of the member's number that the edit replaces. */
    readonly seen: string;
  }): Promise<Member> => {
    const { community, member: id, typed, seen } = request;
    const reading = readPhone(typed);
    if (reading.is === 'wrong') throw new ProblemError([reading.problem]);
    const member = await load(deps.table, memberRecord, keys.member(community, id));
    if (!member) throw new ProblemError([memberNotFound]);
    const facts = { name: member.name, ...(reading.is === 'one' && { phone: reading.phone }) };
    const whose = { community, member: id, by: id, seen };
    return (await changeFacts(deps, whose, member, facts, 'phone')) ?? saveOwnPhone(deps)(request);
  };

async function save(deps: SaveMemberDeps, whose: Whose, facts: Facts): Promise<Member> {
  const { community, member: id } = whose;
  const member = await load(deps.table, memberRecord, keys.member(community, id));
  // Who was erased meanwhile must not be added again.
  if (!member && whose.seen !== undefined) throw new ProblemError([memberNotFound]);
  const saved = await (member ? changeFacts(deps, whose, member, facts, 'row') : add(deps, whose, facts));
  // On a conflict, start again from the current state.
  return saved ?? save(deps, whose, facts);
}

async function add(
  deps: SaveMemberDeps,
  { community, member: id, by }: Whose,
  facts: Facts,
): Promise<Member | undefined> {
  const at = deps.clock.now();
  const member: Member = {
    community,
    id,
    ...facts,
    roles: ['member'],
    consents: {},
    standingOk: { makers: [], products: [] },
    // Devices and links of somebody who had this id before and was erased end; those made from now on are hers.
    signedOutAt: at - 1,
    revision: 1,
  };
  if ((await insert(deps.table, memberRecord, member)) === 'conflict') return undefined;
  await audit(deps.table, { community, at, event: 'member.added', by, subject: id });
  return member;
}

async function changeFacts(
  deps: SaveMemberDeps,
  { community, by, seen }: Whose,
  member: Member,
  { name, phone }: Facts,
  facet: MemberFacet,
): Promise<Member | undefined> {
  const changed = [...(name === member.name ? [] : ['name']), ...(phone === member.phone ? [] : ['phone'])];
  if (changed.length === 0) return member;
  if (seen === undefined) throw new ProblemError([memberStale]);
  refuseStale(member, facet, seen);
  const check = { attribute: 'revision', is: '=', value: member.revision } as const;
  // Posts that name her get new captions: nobody may be sent to a phone number that is not hers any more.
  await requestReconciliation(deps, { community, subject: 'member', id: member.id }, deps.clock.now());
  const changes = { name, phone, revision: member.revision + 1 };
  const saved = await change(deps.table, memberRecord, member, changes, [check]);
  if (!saved) return undefined;
  if (changed.includes('name')) await stampRoster(deps.table, community, member.id, deps.clock.now());
  // Only which of the two changed, never its value: the audit contains no names and no phone numbers.
  const line = { community, at: deps.clock.now(), event: 'member.changed', by, subject: member.id } as const;
  await audit(deps.table, { ...line, detail: changed.join(', ') });
  return saved;
}
