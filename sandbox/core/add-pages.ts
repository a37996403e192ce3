import { randomFrom } from '../../functions/domain/seeded.ts';
import type { Change } from './state/changes.ts';
import { TASKS, type Page, type User } from './state/records.ts';
import type { SandboxState } from './state/sandbox-state.ts';
import { newId } from './turn.ts';
import type { World, WorldPage } from './world.ts';

interface Scene {
  readonly state: SandboxState;
  readonly seed: string;
  readonly record: (change: Change) => void;
}

/** Adds a Page, its linked account, and every task on it for the person. */
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

export function buildWorld(scene: Scene, world: World): void {
  const user: User = { id: newId(scene, 'user'), name: world.user, roles: {} };
  scene.record({ is: 'userAdded', user });
  for (const page of world.pages) addPage(scene, user, page);
}
