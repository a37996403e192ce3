import { problem, type Problem } from '../../../functions/domain/problem.ts';
import type { BootstrapPurpose } from '../../../lib/bootstrap-role.ts';

/** Where to ask AWS for more functions at once: the quota "Concurrent executions" of Lambda. */
const QUOTA = 'https://console.aws.amazon.com/servicequotas/home/services/lambda/quotas/L-B99A9384';

export const credentials = problem('deploy.credentials', 'invalid', {
  id: 'AWS tidak menerima kredensial. Masuk dulu: aws configure sso, atau isi AWS_ACCESS_KEY_ID dan AWS_SECRET_ACCESS_KEY.',
  en: 'AWS does not take the credentials. Sign in first: aws configure sso, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
});

export const regionOff = (region: string): Problem =>
  problem('deploy.regionOff', 'invalid', {
    field: 'region',
    id: `Wilayah ${region} belum aktif di akun ini. Aktifkan di konsol AWS: Account, AWS Regions; tunggu beberapa menit, lalu jalankan lagi.`,
    en: `The region ${region} is not enabled in this account. Enable it in the AWS console under Account, AWS Regions; wait some minutes, then run this again.`,
  });

export const notBootstrapped = (account: string, region: string): Problem =>
  problem('deploy.notBootstrapped', 'invalid', {
    id: `CDK belum disiapkan di ${region}. Jalankan sekali: npx cdk bootstrap aws://${account}/${region}`,
    en: `CDK is not set up in ${region}. Run once: npx cdk bootstrap aws://${account}/${region}`,
  });

/** What a role of `cdk bootstrap` is needed for, in Indonesian and English. */
const NEEDED_FOR: Readonly<Record<BootstrapPurpose, { readonly id: string; readonly en: string }>> = {
  deploy: { id: 'mengubah stack', en: 'changing the stacks' },
  'file-publishing': {
    id: 'mengunggah template dan kode fungsi',
    en: 'uploading templates and the functions’ code',
  },
  lookup: {
    id: 'membaca akun saat memeriksa perubahan',
    en: 'reading the account while it looks for changes',
  },
};

export const rights = (role: string, purpose: BootstrapPurpose): Problem =>
  problem('deploy.rights', 'forbidden', {
    id: `Kredensial ini tidak boleh memakai peran ${role}, yang dipakai untuk ${NEEDED_FOR[purpose].id}. Minta sts:AssumeRole untuk peran itu kepada pengelola akun.`,
    en: `These credentials may not assume the role ${role}, which is for ${NEEDED_FOR[purpose].en}. Ask whoever administers the account for sts:AssumeRole on it.`,
  });

export const ownRights = (actions: string): Problem =>
  problem('deploy.ownRights', 'forbidden', {
    id: `Kredensial ini sendiri tidak punya hak ${actions}, yang dipakai deploy tanpa peran CDK. Minta kebijakan IAM yang mengizinkannya kepada pengelola akun (docs/deploy.md, langkah 1).`,
    en: `These credentials themselves lack ${actions}, which deploy uses without a role of CDK. Ask whoever administers the account for a policy that allows it (docs/deploy.md, step 1).`,
  });

/** A warning: the deployment goes on. */
export const rightsUnknown = (actions: string): Problem =>
  problem('deploy.rightsUnknown', 'invalid', {
    id: `Tidak bisa ditanyakan apakah kredensial ini punya hak ${actions}: iam:SimulatePrincipalPolicy ditolak, atau ini bukan pengguna atau peran IAM. Kalau deploy berhenti dengan AccessDenied, salah satunya kurang.`,
    en: `Whether these credentials have ${actions} could not be asked: iam:SimulatePrincipalPolicy is refused, or they are no user or role of IAM. If deploying stops with AccessDenied, one of them is missing.`,
  });

export const stackBusy = (stack: string, status: string): Problem =>
  problem('deploy.stackBusy', 'conflict', {
    retryable: true,
    id: `${stack} sedang diubah (${status}). Tunggu sampai selesai, lalu jalankan lagi.`,
    en: `${stack} is being changed (${status}). Wait until that has ended, then run this again.`,
  });

export const stackHalfMade = (stack: string, status: string): Problem =>
  problem('deploy.stackHalfMade', 'conflict', {
    id: `${stack} berhenti di tengah perubahan (${status}). Kembalikan dulu: npx cdk rollback ${stack}`,
    en: `${stack} stopped in the middle of a change (${status}). Take it back first: npx cdk rollback ${stack}`,
  });

export const stackHalfDeleted = (stack: string): Problem =>
  problem('deploy.stackHalfDeleted', 'conflict', {
    id: `${stack} baru terhapus sebagian. Kosongkan bucket-nya dan hapus sampai selesai (docs/deploy.md, "Take it down"), lalu jalankan lagi.`,
    en: `${stack} is deleted only in part. Empty its buckets and finish deleting it (docs/deploy.md, "Take it down"), then run this again.`,
  });

export const certificateMissing = (arn: string): Problem =>
  problem('deploy.certificate', 'invalid', {
    field: 'domain.certificateArn',
    id: `Sertifikat ${arn} tidak ada di us-east-1. Minta sertifikat di sana (AWS Certificate Manager), lalu tulis ARN-nya.`,
    en: `There is no certificate ${arn} in us-east-1. Request one there (AWS Certificate Manager) and write its ARN.`,
  });

export const certificateNotIssued = (status: string): Problem =>
  problem('deploy.certificate', 'invalid', {
    field: 'domain.certificateArn',
    id: `Sertifikatnya belum terbit (${status}). Tambahkan catatan DNS yang ditunjukkan AWS Certificate Manager, lalu tunggu.`,
    en: `The certificate is not issued (${status}). Add the DNS record that AWS Certificate Manager shows, then wait.`,
  });

export const certificateForAnother = (name: string, names: readonly string[]): Problem =>
  problem('deploy.certificate', 'invalid', {
    field: 'domain.certificateArn',
    id: `Sertifikatnya untuk ${names.join(', ')}, bukan untuk ${name}. Minta satu untuk nama itu.`,
    en: `The certificate is for ${names.join(', ')}, not for ${name}. Request one for that name.`,
  });

export const keyUnusable = (arn: string, state: string): Problem =>
  problem('deploy.keyUnusable', 'conflict', {
    id: `Kunci ${arn} tidak bisa dipakai (${state}): token tidak terbuka. Batalkan penghapusannya atau aktifkan lagi (docs/runbook.md).`,
    en: `The key ${arn} cannot be used (${state}): no token opens. Cancel its deletion or enable it again (docs/runbook.md).`,
  });

export const tooFewPlaces = (places: number, needed: number, region: string): Problem =>
  problem('deploy.tooFewPlaces', 'invalid', {
    field: 'keepPlaces',
    id: `keepPlaces butuh ${String(needed)} fungsi bersamaan; akun ini boleh ${String(places)} di ${region}. Matikan setelan itu, atau minta lebih banyak (gratis): ${QUOTA}`,
    en: `keepPlaces needs ${String(needed)} functions at once; this account may run ${String(places)} in ${region}. Switch it off, or ask for more (free of charge): ${QUOTA}`,
  });

/** A warning: the deployment goes on. */
export const fewPlaces = (places: number, region: string): Problem =>
  problem('deploy.fewPlaces', 'invalid', {
    id: `Di ${region} hanya ${String(places)} fungsi boleh berjalan bersamaan; saat ramai, kiriman bisa terlambat. Minta 1.000 (gratis): ${QUOTA}`,
    en: `Only ${String(places)} functions may run at once in ${region}; when much is done, posts may be late. Ask for 1,000 (free of charge): ${QUOTA}`,
  });
