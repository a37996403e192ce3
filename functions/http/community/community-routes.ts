import { communityChanged } from '../../people/community-problems.ts';
import { phoneLength, phoneNotDigits } from '../../people/member-problems.ts';
import { forbidden } from '../caller.ts';
import { tooFewForHours } from '../../insights/report-problems.ts';
import { CommunityReply, SaveCommunity } from '../contract/community.ts';
import { LearnedHoursReply, SwitchHours } from '../contract/learned-hours.ts';
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

export const readLearnedHours = get('/api/community/hours', 'readLearnedHours', {
  summary: 'What the community’s own posts say about hours, and whether plans follow it',
  description:
    'For coordinators: by weekday and hour, with the number of posts behind each, from the posts of the last eight weeks that ' +
    'have been out for three days. Each is compared with what its page and its maker usually reach, and drawn towards what is ' +
    'assumed of hours, the more the fewer posts there are. Of fewer than ten posts nothing is said.',
  refuses: [forbidden, ...NO_COMMUNITY],
  responses: { 200: reply(LearnedHoursReply, 'What plans follow or, while they do not, what they could') },
});

export const switchLearnedHours = put('/api/community/hours', 'switchLearnedHours', {
  summary: 'Say whether plans from now on follow what posts brought at their hours',
  description:
    'For coordinators; off until somebody says so. Then the hours of posting keep their places on the clock, and what is best ' +
    'first is learned for each weekday, anew each Monday. Nothing goes out in quiet hours. The last word holds.',
  request: { body: body(SwitchHours) },
  refuses: [forbidden, tooFewForHours, ...NO_COMMUNITY],
  responses: { 200: reply(LearnedHoursReply, 'What plans follow from now on') },
});
