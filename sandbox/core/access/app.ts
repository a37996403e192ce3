import { createHmac } from 'node:crypto';

/** The Meta app that the sandbox knows. */
export interface SandboxApp {
  readonly id: string;
  readonly secret: string;
  readonly name: string;
  /** The app setting "Require App Secret": every call must carry `appsecret_proof`. */
  readonly requireProof: boolean;
}

export const DEFAULT_APP: SandboxApp = {
  id: '700100200300400',
  secret: 'sandbox-app-secret-0123456789abcdef',
  name: 'Etalase (sandbox)',
  requireProof: false,
};

/** Returns the app's own token. */
export const appTokenOf = (app: SandboxApp): string => `${app.id}|${app.secret}`;

const proofOf = (app: SandboxApp, message: string): string =>
  createHmac('sha256', app.secret).update(message).digest('hex');

/**
 * Returns a function that computes the `appsecret_proof` of a token and caches it, since few tokens are used in many calls.
 */
export function proofBook(app: SandboxApp): (token: string) => string {
  const known = new Map<string, string>();
  return (token) => {
    const proof = known.get(token) ?? proofOf(app, token);
    if (known.size > 50_000) known.clear();
    known.set(token, proof);
    return proof;
  };
}

/** The proof over `token|unix seconds`, which is valid for five minutes. */
export const timedProofOf = (app: SandboxApp, token: string, seconds: number): string =>
  proofOf(app, `${token}|${seconds}`);
