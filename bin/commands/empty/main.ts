import { S3Client } from '@aws-sdk/client-s3';
import { problem, ProblemError } from '../../../functions/domain/problem.ts';
import { Deployment, type Settings } from '../../../lib/settings.ts';
import { eraseVersions } from '../../kit/erase-versions.ts';
import { readOptions } from '../../kit/read-options.ts';
import { type Account, sdkAccount } from '../deploy/account.ts';
import { settingsOf } from '../deploy/deployment-settings.ts';

const wrongDeployment = problem('empty.deployment', 'invalid', {
  field: 'deployment',
  id: 'Pilih dev atau prod.',
  en: 'Choose dev or prod.',
});

const notDeployed = (stack: string) =>
  problem('empty.notDeployed', 'invalid', {
    id: `Tidak ada ${stack} di akun dan wilayah ini: periksa kredensial dan region di cdk.json.`,
    en: `There is no ${stack} in this account and region: check the credentials, and the region in cdk.json.`,
  });

const unsure = (buckets: readonly string[]) =>
  problem('empty.unsure', 'invalid', {
    field: 'yes',
    id: `Semua berkas di ${buckets.join(', ')} akan hilang untuk selamanya. Kalau yakin, jalankan lagi dengan --yes.`,
    en: `All files in ${buckets.join(', ')} will be gone for good. If you are sure, run this again with --yes.`,
  });

const NOTHING_LEFT = {
  en: 'No bucket stands in the way: go on with cdk destroy.',
  id: 'Tidak ada bucket yang menghalangi: lanjutkan dengan cdk destroy.',
};

/**
 * Returns the buckets that stand in the way when a deployment is taken down: CloudFormation deletes none that holds files. The
 * media bucket is among them only where its stack does not keep it. Throws `ProblemError` when nothing is deployed.
 */
export async function bucketsInTheWay(
  deployment: Deployment,
  { region, keepData }: Pick<Settings, 'region' | 'keepData'>,
  account: Pick<Account, 'stack'>,
): Promise<readonly string[]> {
  const name = `Etalase-${deployment}`;
  const [app, data] = [await account.stack(name, region), await account.stack(`${name}-data`, region)];
  if (!app && !data) throw new ProblemError([notDeployed(name)]);
  const { WebBucketName: web, UploadsBucketName: uploads } = app?.outputs ?? {};
  const media = keepData ? undefined : data?.outputs['MediaBucketName'];
  return [web, uploads, media].flatMap((bucket) => bucket ?? []);
}

/** Returns what is said when no bucket is left; undefined when the files may go. Throws `ProblemError` unless it is sure. */
export function readyToEmpty(buckets: readonly string[], sure: boolean): string | undefined {
  if (buckets.length === 0) return `${NOTHING_LEFT.en}\n${NOTHING_LEFT.id}`;
  if (!sure) throw new ProblemError([unsure(buckets)]);
  return undefined;
}

/** Runs `npm run empty`: deletes the files of a deployment that is to be taken down. */
export async function empty(args: readonly string[]): Promise<void> {
  const { texts, switches } = readOptions(args, { texts: ['deployment'], switches: ['yes'] });
  const deployment = Deployment.safeParse(texts.deployment);
  if (!deployment.success) throw new ProblemError([wrongDeployment]);
  const settings = await settingsOf(deployment.data);
  const buckets = await bucketsInTheWay(deployment.data, settings, sdkAccount);
  const said = readyToEmpty(buckets, switches.yes === true);
  if (said !== undefined) process.stdout.write(`${said}\n`);
  const client = new S3Client({ region: settings.region });
  for (const bucket of buckets)
    process.stdout.write(`${bucket}: ${String(await eraseVersions(client, bucket))} versions deleted\n`);
}
