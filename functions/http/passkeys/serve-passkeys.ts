import { isProven } from '../../domain/people/passkey.ts';
import { ProblemError } from '../../domain/problem.ts';
import { addPasskey, askForNew } from '../../people/passkeys/add-passkey.ts';
import { demandProof } from '../../people/passkeys/demand-proof.ts';
import { passkeyNotProven } from '../../people/passkeys/passkey-problems.ts';
import { askForProof, proveSession } from '../../people/passkeys/prove-passkey.ts';
import { forgetPasskeys, removePasskey } from '../../people/passkeys/remove-passkeys.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type InsideApp } from '../caller.ts';
import * as routes from './passkey-routes.ts';
import { newPasskeyQuestion, passkeyList, passkeyQuestion } from './passkey-view.ts';

/** Serves the caller's passkeys, the proof that it is she, and forgetting those of another who lost hers. */
export function servePasskeys(
  app: InsideApp,
  deps: Pick<AppDeps, 'table' | 'clock' | 'ids' | 'publicUrl' | 'passkeys' | 'passkeyRule'>,
): void {
  const demand = demandProof(deps);
  // Not what the request calls its host, which is the sender's to choose.
  const origin = (): string => new URL(deps.publicUrl()).origin;
  const proven = () => ({ provenAt: deps.clock.now() });

  app.openapi(routes.listMyPasskeys, async (c) => {
    const { member, session } = c.var.caller;
    return c.json(await passkeyList(deps, member, session), 200);
  });

  app.openapi(routes.askForNewPasskey, async (c) => {
    const { member, session } = c.var.caller;
    const asked = await askForNew(deps)({ member, session, origin: origin() });
    const handle = deps.ids.digest(`passkeys of ${member.community}/${member.id}`);
    return c.json(newPasskeyQuestion(asked, { name: member.name, handle }), 200);
  });

  app.openapi(routes.addPasskey, async (c) => {
    const { member, session } = c.var.caller;
    const request = { member, session, origin: origin() };
    const changed = await addPasskey(deps)(request, c.req.valid('json'));
    return c.json(await passkeyList(deps, changed, proven()), 200);
  });

  app.openapi(routes.removePasskey, async (c) => {
    const { member, session } = c.var.caller;
    if (!isProven(session, deps.clock.now())) throw new ProblemError([passkeyNotProven]);
    const left = await removePasskey(deps)(member, c.req.valid('param').passkey);
    return c.json(await passkeyList(deps, left, session), 200);
  });

  app.openapi(routes.askForProof, async (c) => {
    const { member, session } = c.var.caller;
    const asked = await askForProof(deps)({ member, session, origin: origin() });
    return c.json(passkeyQuestion(asked, asked.known), 200);
  });

  app.openapi(routes.proveByPasskey, async (c) => {
    const { member, session } = c.var.caller;
    const request = { member, session, origin: origin() };
    const changed = await proveSession(deps)(request, c.req.valid('json'));
    return c.json(await passkeyList(deps, changed, proven()), 200);
  });

  app.openapi(routes.forgetPasskeys, async (c) => {
    const { caller } = c.var;
    allow(caller, 'role.give');
    demand(caller);
    await forgetPasskeys(deps)({ actor: caller.actor, member: c.req.valid('param').id });
    return c.body(null, 204);
  });
}
