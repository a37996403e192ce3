import { type Problem, ProblemError, refuseIfAny } from '../../../functions/domain/problem.ts';
import { type BootstrapPurpose, bootstrapRole } from '../../../lib/bootstrap-role.ts';
import { BUDGET_REGION } from '../../../lib/budget-stack.ts';
import { type Places, placesNeeded } from '../../../lib/ceilings.ts';
import type { Deployment, Settings } from '../../../lib/settings.ts';
import type { Account, ExistingStack } from './account.ts';
import { namesOf, rightsToAct, rightsToLook } from './own-rights.ts';
import * as faults from './preflight-faults.ts';

/** What is deployed, and with which settings. */
export interface Target {
  readonly deployment: Deployment;
  readonly settings: Pick<Settings, 'region' | 'operatorEmail' | 'domain' | keyof Places>;
}

/** The stack that `cdk bootstrap` makes in an account and region. */
const TOOLKIT = 'CDKToolkit';
/** The roles that CDK takes while it deploys. */
const ROLES: readonly BootstrapPurpose[] = ['deploy', 'file-publishing', 'lookup'];
/**
 * How many functions should be able to run at once: with fewer, pictures and numbers, which nothing limits by default, can
 * take every place from publishing. A new account has 10 (docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html).
 */
const LEAST_CONCURRENCY = 50;

/** Returns whether a certificate's name, which may begin with `*.`, covers a host. */
const covers = (name: string, host: string): boolean =>
  name === host || (name.startsWith('*.') && host.slice(host.indexOf('.')) === name.slice(1));

/** Returns what stands against deploying onto a stack in this state. */
function faultOf(name: string, stack: ExistingStack | undefined): readonly Problem[] {
  const status = stack?.status ?? '';
  // What was only looked at, or never came to be, is replaced by CDK.
  if (status === 'REVIEW_IN_PROGRESS' || status === 'ROLLBACK_COMPLETE') return [];
  if (status.endsWith('_IN_PROGRESS')) return [faults.stackBusy(name, status)];
  if (status === 'DELETE_FAILED') return [faults.stackHalfDeleted(name)];
  if (status.endsWith('_FAILED')) return [faults.stackHalfMade(name, status)];
  return [];
}

async function faultsOfCertificate({ settings: { domain } }: Target, account: Account): Promise<Problem[]> {
  if (!domain) return [];
  const found = await account.certificate(domain.certificateArn);
  if (!found) return [faults.certificateMissing(domain.certificateArn)];
  if (found.status !== 'ISSUED') return [faults.certificateNotIssued(found.status)];
  return found.names.some((name) => covers(name, domain.name))
    ? []
    : [faults.certificateForAnother(domain.name, found.names)];
}

async function faultsOfKey(
  data: ExistingStack | undefined,
  region: string,
  account: Account,
): Promise<Problem[]> {
  const arn = data?.outputs['KeyArn'];
  if (arn === undefined) return [];
  const state = await account.keyState(arn, region);
  return state === 'Enabled' ? [] : [faults.keyUnusable(arn, state ?? 'deleted')];
}

/**
 * Checks, before anything is changed, what would make a deployment fail half-way or run badly. Throws `ProblemError` with
 * everything that stands against it, each with the next step. Returns warnings, and the stack of the functions as it is.
 */
export async function preflight(
  target: Target,
  account: Account,
): Promise<{ readonly warnings: readonly Problem[]; readonly stack: ExistingStack | undefined }> {
  const { deployment, settings } = target;
  const { region } = settings;
  const regions = settings.operatorEmail === undefined ? [region] : [region, BUDGET_REGION];
  // Every account can be asked in this region.
  const id = await account.id(BUDGET_REGION);
  if (id === undefined) throw new ProblemError([faults.credentials]);
  if ((await account.id(region)) === undefined) throw new ProblemError([faults.regionOff(region)]);
  // Before the account is looked at, for which rights of one's own are needed, too.
  const unable = await account.lacking(rightsToLook(target, id));
  if (unable && unable.length > 0) throw new ProblemError([faults.ownRights(namesOf(unable))]);
  const missing: string[] = [];
  for (const each of regions) if (!(await account.stack(TOOLKIT, each))) missing.push(each);
  refuseIfAny(missing.map((each) => faults.notBootstrapped(id, each)));

  const name = `Etalase-${deployment}`;
  const [data, stack] = await Promise.all([
    account.stack(`${name}-data`, region),
    account.stack(name, region),
  ]);
  const denied: Problem[] = [];
  for (const each of regions)
    for (const purpose of ROLES) {
      const role = bootstrapRole(purpose, id, each);
      if (!(await account.mayAssume(role, each))) denied.push(faults.rights(role, purpose));
    }
  const used = rightsToAct(target, id, { data, stack });
  const lacking = await account.lacking(used);
  if (lacking && lacking.length > 0) denied.push(faults.ownRights(namesOf(lacking)));
  const places = await account.concurrency(region);
  const needed = placesNeeded(settings);
  refuseIfAny([
    ...denied,
    ...faultOf(`${name}-data`, data),
    ...faultOf(name, stack),
    ...(await faultsOfCertificate(target, account)),
    ...(await faultsOfKey(data, region, account)),
    ...(places < needed ? [faults.tooFewPlaces(places, needed, region)] : []),
  ]);
  const warnings = [
    ...(lacking ? [] : [faults.rightsUnknown(namesOf(used))]),
    ...(places < LEAST_CONCURRENCY ? [faults.fewPlaces(places, region)] : []),
  ];
  return { warnings, stack };
}
