export { Channels } from '../pages/channels/channels.tsx';
export { Connect } from '../pages/channels/connect.tsx';
export { Consents } from '../pages/consents.tsx';
export { Me } from '../pages/me.tsx';
export { MemberPage } from '../pages/members/member.tsx';
export { Members } from '../pages/members/members.tsx';
