import type { SandboxCore } from '../core/sandbox-core.ts';

/** Who there is, for a person or a test to look up ids. No tokens and no secrets. */
export function worldView({ state, app }: SandboxCore): unknown {
  return {
    app: { id: app.id, name: app.name },
    users: [...state.users.values()].map(({ id, name, roles }) => ({ id, name, pages: Object.keys(roles) })),
    pages: [...state.pages.values()].map(({ id, name, category, followers, instagram }) => {
      const account = state.instagrams.get(instagram ?? '');
      return {
        id,
        name,
        category,
        followers,
        instagram: account
          ? { id: account.id, username: account.username, followers: account.followers }
          : null,
      };
    }),
  };
}
