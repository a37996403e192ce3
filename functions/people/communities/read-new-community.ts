import { Id } from '../../domain/identity.ts';
import { InterfaceLanguage } from '../../domain/language.ts';
import type { Community } from '../../domain/people/community.ts';
import { USUAL_PACE } from '../../domain/people/new-community.ts';
import { type Problem, ProblemError, refuseIfAny } from '../../domain/problem.ts';
import { valueOf } from '../../domain/product/form/reading.ts';
import { readText } from '../../domain/product/form/text-field.ts';
import { Zone } from '../../domain/time/local-day.ts';
import type { CommunitySettings } from '../community-settings.ts';
import { readSettings } from '../read-settings.ts';
import { idWrong, languageUnknown, zoneUnknown } from './new-community-problems.ts';

/** A community that somebody asks for, as it was typed. */
export interface NewCommunityWish {
  readonly id: string;
  readonly name: string;
  readonly village: string;
  readonly zone: string;
  /** The number that is printed for members without a phone. */
  readonly phone: string;
  readonly language: string;
  /** The name of its first coordinator. */
  readonly coordinator: string;
  /** The most posts that one of its pages publishes in a day. */
  readonly postsPerDay: number;
}

/** What the settings are called here, where they are called otherwise. */
const CALLED: Readonly<Record<string, string>> = {
  contactPhone: 'phone',
  postsPerChannelAndDay: 'posts-per-day',
};

const LONGEST_NAME = 60;

/** Reads a wish for a community. Throws everything that is wrong with it. */
export function readNewCommunity(wish: NewCommunityWish): {
  readonly community: Community;
  readonly coordinator: string;
} {
  const problems: Problem[] = [];
  if (!Id.safeParse(wish.id).success) problems.push(idWrong);
  if (!Zone.safeParse(wish.zone).success) problems.push(zoneUnknown(wish.zone));
  const language = InterfaceLanguage.safeParse(wish.language);
  if (!language.success) problems.push(languageUnknown(wish.language));
  const blank: Community = {
    id: wish.id,
    name: wish.name,
    village: wish.village,
    zone: wish.zone,
    contactPhone: wish.phone,
    hashtags: [],
    ...USUAL_PACE,
    slots: [...USUAL_PACE.slots],
    ...(language.data === 'en' && { language: language.data }),
    revision: 1,
  };
  const settings = noteProblems(problems, () => readSettings(settingsIn(wish), blank));
  const coordinator = readText(wish.coordinator, {
    field: 'coordinator',
    longest: LONGEST_NAME,
    required: true,
  });
  if ('problem' in coordinator) problems.push(coordinator.problem);
  refuseIfAny(problems);
  const { postsPerChannelAndDay, ...rest } = settings ?? settingsIn(wish);
  const pacing = { ...blank.pacing, postsPerChannelAndDay };
  return { community: { ...blank, ...rest, pacing }, coordinator: valueOf(coordinator) ?? '' };
}

const settingsIn = ({ name, village, phone, postsPerDay }: NewCommunityWish): CommunitySettings => ({
  name,
  village,
  contactPhone: phone,
  hashtags: [],
  slots: [...USUAL_PACE.slots],
  quietHours: USUAL_PACE.quietHours,
  postsPerChannelAndDay: postsPerDay,
});

/** Returns what is read; notes its problems, by what they are called here, instead of throwing them. */
function noteProblems<T>(problems: Problem[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    problems.push(
      ...error.problems.map((found) =>
        found.field === undefined ? found : { ...found, field: CALLED[found.field] ?? found.field },
      ),
    );
    return undefined;
  }
}
