import { ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import { makeLink } from '../../../functions/people/invite-member.ts';
import { forgetAllPasskeys } from '../../../functions/people/passkeys/remove-passkeys.ts';
import { nodeIds } from '../../../functions/adapters/system/node-ids.ts';
import { Id } from '../../../functions/domain/identity.ts';
import type { Community } from '../../../functions/domain/people/community.ts';
import { toIso } from '../../../functions/domain/time/instant.ts';
import { ProblemError } from '../../../functions/domain/problem.ts';
import { communityRecord } from '../../../functions/records/community-record.ts';
import { keys } from '../../../functions/records/keys.ts';
import { memberRecord } from '../../../functions/records/member-record.ts';
import { load } from '../../../functions/records/record.ts';
import { listMembers } from '../../../functions/records/tenant-lists.ts';
import { readOptions } from '../../kit/read-options.ts';
import { communityUnknown, memberUnknown, noCommunity, whichCommunity } from './sign-in-link-problems.ts';
import { type OpenedItems, openItems, type SystemLocation } from './open-items.ts';
import { readLocation, readUrl } from './read-location.ts';

interface Wanted {
  readonly member: string;
  readonly url: string;
  /** She lost her passkeys, and there is no second coordinator who could forget them. */
  readonly forgetsPasskeys: boolean;
}

interface SignInLinkOptions {
  readonly location: SystemLocation;
  /** Absent when the system has only one community. */
  readonly community: string | undefined;
  /** The member who gets the link; when absent, members are listed. */
  readonly link: Wanted | undefined;
}

/**
 * Reads the options of `npm run sign-in-link`. Throws when it is not clear which system is meant or where its link leads.
 */
function readSignInLinkOptions(args: readonly string[]): SignInLinkOptions {
  const { texts, switches } = readOptions(args, {
    texts: ['data', 'table', 'region', 'community', 'member', 'url'],
    switches: ['forget-passkeys'],
  });
  const { data, table, region, community, member } = texts;
  return {
    location: readLocation(data, table, region),
    community,
    link:
      member === undefined
        ? undefined
        : { member, url: readUrl(texts.url), forgetsPasskeys: switches['forget-passkeys'] === true },
  };
}

/**
 * Runs `npm run sign-in-link -- --data DIR --member ID --url ADDRESS`: makes a sign-in link on the operator's machine, for a
 * coordinator for whom no other member can make one. `--forget-passkeys` ends her passkeys, for one who lost hers and has no
 * second coordinator. Without `--member`, lists the members.
 */
export async function signInLink(
  args: readonly string[],
  say: (line: string) => void = (line) => void process.stdout.write(`${line}\n`),
): Promise<void> {
  const { location, community, link } = readSignInLinkOptions(args);
  const opened = await openItems(location);
  try {
    const home = await findCommunity(opened, community);
    if (!link) return await tellMembers(opened, home, say);
    await tellLink(opened, home, link, say);
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
    throw new ProblemError([opened.missing], { cause: error });
  } finally {
    await opened.close();
  }
}

async function findCommunity(items: OpenedItems, asked: string | undefined): Promise<Community> {
  const id = asked ?? (await onlyCommunity(items));
  const isId = Id.safeParse(id).success;
  const community = isId && (await load(items.table, communityRecord, keys.community(id)));
  if (!community) throw new ProblemError([communityUnknown(id)]);
  return community;
}

async function onlyCommunity(items: OpenedItems): Promise<string> {
  const [first, ...others] = await items.communities();
  if (first === undefined) throw new ProblemError([noCommunity]);
  if (others.length > 0) throw new ProblemError([whichCommunity([first, ...others])]);
  return first;
}

async function tellMembers(
  { table }: OpenedItems,
  { id, name }: Community,
  say: (line: string) => void,
): Promise<void> {
  const members = await listMembers(table, id);
  say(`members of ${name} (${id}); let one in with --member`);
  const width = Math.max(...members.map((member) => member.id.length), 0);
  for (const member of members)
    say(`  ${member.id.padEnd(width)}  ${member.roles.join(', ')}  (${member.name})`);
}

/** Prints the link and its expiry. */
async function tellLink(
  { table, clock }: OpenedItems,
  { id: community }: Community,
  { member: id, url, forgetsPasskeys }: Wanted,
  say: (line: string) => void,
): Promise<void> {
  const isId = Id.safeParse(id).success;
  const member = isId && (await load(table, memberRecord, keys.member(community, id)));
  if (!member) throw new ProblemError([memberUnknown(id)]);
  if (forgetsPasskeys) await forgetAllPasskeys({ table, clock }, member);
  const { secret, expiresAt } = await makeLink({ table, clock, ids: nodeIds }, member);
  say(`${url}/masuk#${secret}`);
  say(
    `lets ${member.name} in once, until ${toIso(expiresAt)}; the one before, if she did not use it, has ended`,
  );
}
