import { communityChanged } from '../../people/community-problems.ts';
import { phoneLength, phoneNotDigits } from '../../people/member-problems.ts';
import { forbidden } from '../caller.ts';
import { CommunityReply, SaveCommunity } from '../contract/community.ts';
import { NO_COMMUNITY, UNLAWFUL } from '../edge/common-refusals.ts';
import { family } from '../edge/refusals.ts';
import { body, reply } from '../edge/route-schemas.ts';
import { edits } from '../edge/revisions.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get, put } = routesOf('community');

export const readCommunity = get('/api/community', 'readCommunity', {
  summary: 'How the community is set up, for coordinators',
  description:
    'For coordinators: name, number, hashtags, hours of posting, quiet hours and how much one page posts.',
  refuses: [forbidden, ...NO_COMMUNITY],
  responses: { 200: reply(CommunityReply, 'The settings') },
});

export const saveCommunity = put('/api/community', 'saveCommunity', {
  summary: 'Set the community up anew, for coordinators',
  description:
    'For coordinators. Everything that is wrong is told at once. Plans that are made from now on follow the new hours.',
  request: { headers: edits, body: body(SaveCommunity) },
  refuses: [
    forbidden,
    communityChanged,
    ...NO_COMMUNITY,
    family('community.*', 'invalid', 'A setting is missing, out of range or not readable; `field` names it.'),
    family('product.*', 'invalid', 'A text is missing, too long or broken; `field` names it.'),
    phoneNotDigits,
    phoneLength,
    UNLAWFUL,
  ],
  responses: { 200: reply(CommunityReply, 'The settings as saved') },
});
