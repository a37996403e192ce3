import type { EmbeddedSettings } from '../../functions/config.ts';
import { ProblemError, refuseIfAny } from '../../functions/domain/problem.ts';
import { DEFAULT_APP } from '../../sandbox/core/access/app.ts';
import { appIdNeeded, appSecretNeeded, graphSilent, publicUrlNeeded } from './graph-problems.ts';
import { appOfSandbox, askGraph, type GraphAnswer, type SandboxClient } from './sandbox-client.ts';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

export const isLoopback = (url: string): boolean => LOOPBACK.test(new URL(url).hostname);

/** The app by which Etalase is known at a Graph server. */
export interface MetaApp {
  readonly id: string;
  readonly secret: string;
}

/** A Graph server that `GRAPH_URL` names. */
export interface NamedGraph {
  readonly url: string;
  readonly app: MetaApp;
  /** Its own surfaces, when it is a sandbox that can be given our time; any other keeps its own. */
  readonly sandbox: SandboxClient | undefined;
  /** False when it may be out of reach for a while, and is. */
  readonly answers: boolean;
}

type GraphSettings = Pick<EmbeddedSettings, 'GRAPH_URL' | 'PUBLIC_URL' | 'META_APP_ID' | 'META_APP_SECRET'>;

/**
 * Finds out what answers at `GRAPH_URL`, and whether it can be worked with: a server elsewhere must be able to fetch our
 * pictures, and any but our own sandbox must be told of the app. Undefined when no server is named: then a sandbox of
 * our own takes its place, which knows its own app alone. Throws `ProblemError` with everything that is missing.
 */
export async function findGraph(
  settings: GraphSettings,
  /** Whether a server elsewhere may be out of reach for a while: what stands already goes on without it. */
  { maySleep = false }: { readonly maySleep?: boolean } = {},
): Promise<NamedGraph | undefined> {
  const { GRAPH_URL: url, META_APP_ID: id, META_APP_SECRET: secret } = settings;
  if (url === undefined) return undefined;
  const isNear = isLoopback(url);
  const isOutOfSight = !isNear && !settings.PUBLIC_URL?.startsWith('https://');
  // Who has to mend something anyway is told the rest at once, without asking a server far away first.
  const answer: GraphAnswer = isOutOfSight ? { is: 'other' } : await askGraph(url);
  // Our own sandbox asks for no app: whether this is one is seen when it answers.
  if (answer.is === 'silent' && isNear) throw new ProblemError([graphSilent(url, answer.why)]);
  const app = await appFor(url, answer, { id, secret });
  refuseIfAny([
    ...(isOutOfSight ? [publicUrlNeeded] : []),
    ...(answer.is === 'silent' && !maySleep ? [graphSilent(url, answer.why)] : []),
    ...(app.id === undefined ? [appIdNeeded] : []),
    ...(app.secret === undefined ? [appSecretNeeded] : []),
  ]);
  const sandbox = answer.is === 'sandbox' ? answer.client : undefined;
  return {
    url,
    app: { id: app.id ?? '', secret: app.secret ?? '' },
    sandbox,
    answers: answer.is !== 'silent',
  };
}

type GivenApp = { readonly [Part in keyof MetaApp]: string | undefined };

/** What was given; where nothing was, our own sandbox's app at our own sandbox. Half an app is none. */
async function appFor(url: string, answer: GraphAnswer, given: GivenApp): Promise<GivenApp> {
  const isGiven = given.id !== undefined || given.secret !== undefined;
  if (isGiven || answer.is !== 'sandbox') return given;
  return (await appOfSandbox(url)) === DEFAULT_APP.id ? DEFAULT_APP : given;
}
