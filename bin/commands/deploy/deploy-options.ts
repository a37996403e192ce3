import { z } from 'zod';
import { type Problem, problem, ProblemError } from '../../../functions/domain/problem.ts';
import { Deployment } from '../../../lib/settings.ts';
import { readOptions } from '../../kit/read-options.ts';

export interface DeployOptions {
  readonly deployment: z.infer<typeof Deployment>;
  readonly metaAppId: string;
  readonly metaAppSecret: string;
}

const deployProblem = (code: string, id: string, en: string, field?: 'deployment'): Problem =>
  problem(`deploy.${code}`, 'invalid', { ...(field !== undefined && { field }), id, en });

const FAULTS = {
  deployment: deployProblem('deployment', 'Pilih dev atau prod.', 'Choose dev or prod.', 'deployment'),
  appId: deployProblem(
    'metaAppId',
    'Isi META_APP_ID: angka dari halaman aplikasi di Meta.',
    'Set META_APP_ID in the environment: the number on the app’s page at Meta.',
  ),
  appSecret: deployProblem(
    'metaAppSecret',
    'Isi META_APP_SECRET: 32 huruf dan angka dari halaman aplikasi di Meta. Tidak disimpan, hanya disegel.',
    'Set META_APP_SECRET in the environment: 32 hexadecimal characters from the app’s page at Meta. It is not kept, only sealed.',
  ),
};

/** What a deployment needs from whoever starts it. Throws `ProblemError` with everything that is missing or wrong. */
export function readDeployOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): DeployOptions {
  const { texts } = readOptions(args, { texts: ['deployment'], switches: [] });
  const deployment = Deployment.safeParse(texts.deployment ?? 'dev');
  const metaAppId = z
    .string()
    .regex(/^\d{5,20}$/)
    .safeParse(environment['META_APP_ID']);
  const metaAppSecret = z
    .string()
    .regex(/^[0-9a-f]{32}$/i)
    .safeParse(environment['META_APP_SECRET']);
  if (deployment.success && metaAppId.success && metaAppSecret.success)
    return { deployment: deployment.data, metaAppId: metaAppId.data, metaAppSecret: metaAppSecret.data };
  const [first, ...others] = [
    ...(deployment.success ? [] : [FAULTS.deployment]),
    ...(metaAppId.success ? [] : [FAULTS.appId]),
    ...(metaAppSecret.success ? [] : [FAULTS.appSecret]),
  ];
  throw new ProblemError([first ?? FAULTS.deployment, ...others]);
}
