import { randomFrom } from '../../functions/domain/seeded.ts';
import type { Change } from './state/changes.ts';
import { TASKS, type Page, type User } from './state/records.ts';
import type { SandboxState } from './state/sandbox-state.ts';
import { newId } from './graph-call.ts';

/** A Page of the initial world; `instagram` is the user name of its linked account. */
export interface WorldPage {
  readonly name: string;
  readonly category?: string | undefined;
  readonly followers?: number | undefined;
  readonly instagram?: string | undefined;
  readonly instagramFollowers?: number | undefined;
}

export interface World {
  /** Name of the person who has every task on all the Pages. */
  readonly user: string;
  readonly pages: readonly WorldPage[];
}

/**
 * The demo community (docs/facts/people.md#the-demo-community): one coordinator, a Page of the community, and one per
 * maker's brand.
 */
export const DEMO_WORLD: World = {
  user: 'Flamboyan',
  pages: [
    { name: 'Rukun Lereng', category: 'Community', followers: 1_840, instagram: 'rukun.lereng' },
    { name: 'Watu Lereng', category: 'Food & beverage', followers: 620, instagram: 'watu.lereng' },
    { name: 'Pring Sumilir', category: 'Food & beverage', followers: 540, instagram: 'pring.sumilir' },
    { name: 'Ladang Embun', category: 'Food & beverage', followers: 310 },
    { name: 'Kali Wening', category: 'Food & beverage', followers: 450, instagram: 'kali.wening' },
    { name: 'Kelir Kabut', category: 'Clothing (brand)', followers: 980, instagram: 'kelir.kabut' },
    { name: 'Jelajah Giriwening', category: 'Tour agency', followers: 730, instagram: 'jelajah.giriwening' },
    { name: 'Sapa Dunia', category: 'Education', followers: 390, instagram: 'sapa.dunia' },
  ],
};

interface Scene {
  readonly state: SandboxState;
  readonly seed: string;
  readonly record: (change: Change) => void;
}

/** Adds a Page and its linked account, and gives the person every task on it. */
export function addPage({ state, seed, record }: Scene, user: User, wanted: WorldPage): Page {
  const random = randomFrom(`${seed}/page/${wanted.name}`);
  const followers = wanted.followers ?? 200 + Math.floor(random() * 1_200);
  const id = newId({ state }, 'page');
  const account =
    wanted.instagram === undefined
      ? undefined
      : {
          id: newId({ state }, 'instagram'),
          username: wanted.instagram,
          name: wanted.name,
          page: id,
          followers: wanted.instagramFollowers ?? Math.round(followers * (0.6 + random())),
        };
  const page: Page = {
    id,
    name: wanted.name,
    category: wanted.category ?? 'Local business',
    followers,
    ...(account ? { instagram: account.id } : {}),
  };
  record({ is: 'pageAdded', page, ...(account ? { instagram: account } : {}) });
  record({ is: 'rolesGiven', user: user.id, page: id, tasks: [...TASKS] });
  return page;
}

/** Adds the user and the pages of a world to the state of the sandbox. */
export function buildWorld(scene: Scene, world: World): void {
  const user: User = { id: newId(scene, 'user'), name: world.user, roles: {} };
  scene.record({ is: 'userAdded', user });
  for (const page of world.pages) addPage(scene, user, page);
}
