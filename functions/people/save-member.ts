import type { Member } from '../domain/people/member.ts';
import { type Problem, ProblemError, refuseIfAny } from '../domain/problem.ts';
import { cleanText, isBroken } from '../domain/product/form/clean-text.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { keys } from '../records/keys.ts';
import { memberNotFound, memberRecord } from '../records/member-record.ts';
import { change, insert, load } from '../records/record.ts';
import { nameBroken, nameMissing, nameTooLong } from './member-problems.ts';
import { readPhone } from './read-phone.ts';
import { requestSweep } from '../due/request-sweep.ts';

const LONGEST_NAME = 60;

interface SaveMemberDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
}

/** Who she is and how she is reached, as it was typed. */
export interface MemberFacts {
  readonly name: string;
  readonly phone?: string | undefined;
  /** What was left as it was found, and so stays as it is now: somebody else may have changed it since. */
  readonly untouched?: readonly ('name' | 'phone')[] | undefined;
}

type Facts = Pick<Member, 'name' | 'phone'> & Pick<MemberFacts, 'untouched'>;
type Whose = { readonly community: string; readonly member: string; readonly by: string };

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
  return { name, ...(phone.is === 'one' && { phone: phone.phone }), untouched: typed.untouched };
}

/**
 * Adds a member or says anew what she is called and how she is reached; what she agreed to, her roles and her brand are
 * said elsewhere. Who is new has agreed to nothing yet, so nothing of hers is published. Saving the same twice is once.
 * Pending posts that name her are worded anew.
 */
export const saveMember =
  (deps: SaveMemberDeps) =>
  async ({ typed, ...whose }: Whose & { readonly typed: MemberFacts }): Promise<Member> =>
    save(deps, whose, readFacts(typed));

async function save(deps: SaveMemberDeps, whose: Whose, facts: Facts): Promise<Member> {
  const { community, member: id } = whose;
  const member = await load(deps.table, memberRecord, keys.member(community, id));
  // Who left something untouched had her before her eyes: one that was erased meanwhile does not come back by it.
  if (!member && facts.untouched) throw new ProblemError([memberNotFound]);
  const saved = await (member ? changeFacts(deps, whose, member, facts) : add(deps, whose, facts));
  // Somebody else was faster: look again at what is there now.
  return saved ?? save(deps, whose, facts);
}

async function add(
  deps: SaveMemberDeps,
  whose: Whose,
  { untouched: _nothing, ...facts }: Facts,
): Promise<Member | undefined> {
  const { community, member: id, by } = whose;
  const member: Member = {
    community,
    id,
    ...facts,
    roles: ['member'],
    consents: {},
    standingOk: { makers: [], products: [] },
    revision: 1,
  };
  if ((await insert(deps.table, memberRecord, member)) === 'conflict') return undefined;
  await audit(deps.table, { community, at: deps.clock.now(), event: 'member.added', by, subject: id });
  return member;
}

async function changeFacts(
  deps: SaveMemberDeps,
  { community, by }: Whose,
  member: Member,
  { untouched = [], ...facts }: Facts,
): Promise<Member | undefined> {
  const name = untouched.includes('name') ? member.name : facts.name;
  const phone = untouched.includes('phone') ? member.phone : facts.phone;
  const changed = [...(name === member.name ? [] : ['name']), ...(phone === member.phone ? [] : ['phone'])];
  if (changed.length === 0) return member;
  const check = { attribute: 'revision', is: '=', value: member.revision } as const;
  // Posts that name her are worded anew: nobody may be told to order from a number that is not hers any more.
  await requestSweep(deps, { community, subject: 'member', id: member.id }, deps.clock.now());
  const changes = { name, phone, revision: member.revision + 1 };
  const saved = await change(deps.table, memberRecord, member, changes, [check]);
  if (!saved) return undefined;
  // Which of the two, never what it was: the audit holds no names and no numbers.
  const line = { community, at: deps.clock.now(), event: 'member.changed', by, subject: member.id } as const;
  await audit(deps.table, { ...line, detail: changed.join(', ') });
  return saved;
}
