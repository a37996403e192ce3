import { timingSafeEqual } from 'node:crypto';
import { spendState } from '../../records/connect-states.ts';
import { problem, type Problem, ProblemError } from '../../domain/problem.ts';
import { type Instant, MINUTE } from '../../domain/time/instant.ts';
import type { AppDeps } from '../app-deps.ts';

/** How long a coordinator may take in Meta's consent dialog. */
const STATE_LIFE = 10 * MINUTE;

const refused = (reason: string, kind: Problem['kind'], id: string, en: string): Problem =>
  problem(`connect.${reason}`, kind, { id, en, retryable: true });

const stateNotOurs = refused(
  'stateNotOurs',
  'forbidden',
  'Sambungan ini tidak dimulai dari sini. Tekan "Sambungkan" sekali lagi.',
  'This connection was not begun here. Press "Connect" once more.',
);
const stateExpired = refused(
  'stateExpired',
  'gone',
  'Terlalu lama di Facebook. Tekan "Sambungkan" sekali lagi.',
  'It took too long at Facebook. Press "Connect" once more.',
);
const stateUsed = refused(
  'stateUsed',
  'conflict',
  'Sambungan ini sudah diteruskan. Tekan "Sambungkan" sekali lagi.',
  'This connection was gone on with already. Press "Connect" once more.',
);

type StateDeps = Pick<AppDeps, 'table' | 'clock' | 'ids' | 'sealer'>;

const proofOf = ({ sealer }: Pick<StateDeps, 'sealer'>, session: string, facts: string): Promise<string> =>
  sealer.fingerprint(`${session}|${facts}`, 'connect-state');

/**
 * Returns OAuth's parameter `state`, by which we know that a browser that comes back from Meta was sent there by us (RFC 6749,
 * 10.12). It is valid once, for this session only and for `STATE_LIFE`. The server stores nothing for it until it comes back.
 */
export async function makeState(deps: StateDeps, session: string): Promise<string> {
  const facts = `${deps.clock.now() + STATE_LIFE}.${deps.ids.secret()}`;
  return `${facts}.${await proofOf(deps, session, facts)}`;
}

/**
 * Uses a `state` up. Throws `connect.stateNotOurs` when it was not made for this session, `connect.stateExpired` or
 * `connect.stateUsed`.
 */
export async function takeState(deps: StateDeps, session: string, state: string): Promise<void> {
  const [expiresAt = '', secret = '', proof = ''] = state.split('.');
  const facts = `${expiresAt}.${secret}`;
  const expected = Buffer.from(await proofOf(deps, session, facts));
  const given = Buffer.from(proof);
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new ProblemError([stateNotOurs]);
  const ends: Instant = Number(expiresAt);
  if (deps.clock.now() >= ends) throw new ProblemError([stateExpired]);
  if (!(await spendState(deps.table, { digest: deps.ids.digest(secret), endsAt: ends })))
    throw new ProblemError([stateUsed]);
}
