export { Consents } from '../pages/consents.tsx';
export { MemberPage } from '../pages/members/member.tsx';
export { Members } from '../pages/members/members.tsx';
export { PageRemovals } from '../pages/removals/page-removals.tsx';
