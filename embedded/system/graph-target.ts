import type { EmbeddedSettings } from '../../functions/config.ts';
import { ProblemError, refuseIfAny } from '../../functions/domain/problem.ts';
import { DEFAULT_APP } from '../../sandbox/core/access/app.ts';
import type { MetaApp } from './app-of-folder.ts';
import {
  appIdNeeded,
  appSecretNeeded,
  graphSilent,
  publicUrlNeeded,
  sandboxSecretKnown,
} from './graph-problems.ts';
import { appOfSandbox, askGraph, type GraphAnswer, type SandboxClient } from './sandbox-client.ts';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

const isLoopback = (url: string): boolean => LOOPBACK.test(new URL(url).hostname);

/** A Graph server that `GRAPH_URL` names. */
export interface NamedGraph {
  readonly url: string;
  readonly app: MetaApp;
  /** The sandbox's admin API when its clock can be set to ours; undefined for a server with its own clock. */
  readonly sandbox: SandboxClient | undefined;
  /** False when the server is unreachable, which `maySleep` allows for a while. */
  readonly answers: boolean;
}

type GraphSettings = Pick<EmbeddedSettings, 'GRAPH_URL' | 'PUBLIC_URL' | 'META_APP_ID' | 'META_APP_SECRET'>;

/**
 * Asks what answers at `GRAPH_URL` and checks that it can be used: a server on another machine must be able to fetch our
 * pictures, and any server but our own sandbox on this machine alone needs the app's id and secret. Returns undefined when no
 * server is named; our own sandbox is then used instead. Throws a `ProblemError` with everything that is missing.
 */
export async function findGraph(
  settings: GraphSettings,
  /** Whether a server on another machine may be unreachable for a while: existing posts and pages work without it. */
  { maySleep = false }: { readonly maySleep?: boolean } = {},
): Promise<NamedGraph | undefined> {
  const { GRAPH_URL: url, META_APP_ID: id, META_APP_SECRET: secret } = settings;
  if (url === undefined) return undefined;
  const isNear = isLoopback(url);
  const isOutOfSight = !isNear && !settings.PUBLIC_URL?.startsWith('https://');
  // When PUBLIC_URL must be corrected anyway, all other problems are reported at once, without asking a distant server.
  const answer: GraphAnswer = isOutOfSight ? { is: 'other' } : await askGraph(url);
  // Our own sandbox needs no app, but only its answer tells whether the server is one.
  if (answer.is === 'silent' && isNear) throw new ProblemError([graphSilent(url, answer.why)]);
  const app = await appFor(url, answer, { id, secret });
  refuseIfAny([
    ...(isOutOfSight ? [publicUrlNeeded] : []),
    ...(answer.is === 'silent' && !maySleep ? [graphSilent(url, answer.why)] : []),
    ...(app.id === undefined ? [appIdNeeded] : []),
    ...(app.secret === undefined ? [appSecretNeeded] : []),
    ...(app.secret === DEFAULT_APP.secret && isReached(settings) ? [sandboxSecretKnown] : []),
  ]);
  const sandbox = answer.is === 'sandbox' ? answer.client : undefined;
  return {
    url,
    app: { id: app.id ?? '', secret: app.secret ?? '' },
    sandbox,
    answers: answer.is !== 'silent',
  };
}

/** Whether others than this machine reach the system, and may send it what claims to be signed by Meta. */
const isReached = ({ PUBLIC_URL: url }: GraphSettings): boolean => url !== undefined && !isLoopback(url);

type GivenApp = { readonly [Setting in keyof MetaApp]: string | undefined };

/** Returns the app that was given; at our own sandbox, when neither id nor secret was given, the sandbox's app. */
async function appFor(url: string, answer: GraphAnswer, given: GivenApp): Promise<GivenApp> {
  const isGiven = given.id !== undefined || given.secret !== undefined;
  if (isGiven || answer.is !== 'sandbox') return given;
  return (await appOfSandbox(url)) === DEFAULT_APP.id ? DEFAULT_APP : given;
}
