import href from '../styles/desk.css?url';
import { loadStyles } from '../components/load-styles.ts';
import { MemberPage } from '../pages/members/member.tsx';
import { Members } from '../pages/members/members.tsx';

export { AuditPage } from '../pages/audit.tsx';
export { CommunityPage } from '../pages/community.tsx';

/** Loads the list of members with its styles. */
export async function loadMembers(): Promise<typeof Members> {
  await loadStyles(href);
  return Members;
}

/** Loads the screen of a member with its styles. */
export async function loadMember(): Promise<typeof MemberPage> {
  await loadStyles(href);
  return MemberPage;
}
