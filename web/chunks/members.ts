export { AuditPage } from '../pages/audit.tsx';
export { CommunityPage } from '../pages/community.tsx';
export { MemberPage } from '../pages/members/member.tsx';
export { Members } from '../pages/members/members.tsx';
