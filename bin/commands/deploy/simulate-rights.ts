import { GetRoleCommand, IAMClient, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam';
import type { OwnRight } from './own-rights.ts';

/** IAM is one for all regions, and answers here. */
const client = (): IAMClient => new IAMClient({ region: 'us-east-1' });

const ROLE = /^arn:[\w-]+:sts::\d+:assumed-role\/([^/]+)\//;

/**
 * Returns the identity of IAM whose policies can be simulated, by the ARN under which STS knows the caller; undefined for one
 * that has none, such as the root user. STS leaves out a role's path, which roles of IAM Identity Center have.
 */
async function policySource(caller: string): Promise<string | undefined> {
  if (/:user\//.test(caller)) return caller;
  const role = ROLE.exec(caller)?.[1];
  if (role === undefined) return undefined;
  return (await client().send(new GetRoleCommand({ RoleName: role }))).Role?.Arn;
}

/**
 * Returns the rights that the caller's policies do not allow; undefined when that cannot be asked: without the right to simulate, or
 * for a caller who is neither user nor role. Nothing is tried out.
 */
export async function simulateRights(
  caller: string,
  rights: readonly OwnRight[],
): Promise<readonly OwnRight[] | undefined> {
  try {
    const source = await policySource(caller);
    if (source === undefined) return undefined;
    const decided = await Promise.all(
      rights.map(async (right) => {
        const asked = { ActionNames: [right.action], ResourceArns: [right.resource] };
        const command = new SimulatePrincipalPolicyCommand({ PolicySourceArn: source, ...asked });
        const { EvaluationResults: results = [] } = await client().send(command);
        return { right, decision: results[0]?.EvalDecision };
      }),
    );
    if (decided.some(({ decision }) => decision === undefined)) return undefined;
    return decided.flatMap(({ right, decision }) => (decision === 'allowed' ? [] : [right]));
  } catch (error) {
    // Any refusal only means that the question cannot be answered: the deployment itself will show.
    if (error instanceof Error && CANNOT_ASK.has(error.name)) return undefined;
    throw error;
  }
}

/** Names of IAM's errors for who may not ask, and for an identity that it does not keep. */
const CANNOT_ASK: ReadonlySet<string> = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'InvalidInput',
  'InvalidInputException',
  'NoSuchEntity',
  'NoSuchEntityException',
]);
