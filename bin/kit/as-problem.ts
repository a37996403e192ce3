import { type Problem, ProblemError } from '../../functions/domain/problem.ts';

const problem = (code: `cli.${string}`, id: string, en: string): Problem => ({
  code,
  kind: 'unavailable',
  text: { id, en },
  retryable: false,
});

/** Errors of the file system for a path that the user named. */
const FILES: Readonly<Record<string, readonly [id: string, en: string]>> = {
  EACCES: ['tidak boleh dibaca atau ditulisi', 'may not be read or written'],
  EEXIST: ['sudah ada', 'is there already'],
  EISDIR: ['adalah folder, bukan berkas', 'is a folder, not a file'],
  ENOENT: ['tidak ada', 'is not there'],
  ENOSPC: ['tidak muat lagi di penyimpanan ini', 'does not fit on this disk'],
  ENOTDIR: ['bukan folder', 'is no folder'],
  EPERM: ['tidak boleh dibaca atau ditulisi', 'may not be read or written'],
  EROFS: ['tidak bisa ditulisi', 'cannot be written to'],
};

/** Names of the errors by which AWS's services and the SDK report missing or insufficient credentials. */
const NOT_PERMITTED = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'CredentialsProviderError',
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidAccessKeyId',
  'InvalidClientTokenId',
  'InvalidSignatureException',
  'SignatureDoesNotMatch',
  'TokenProviderError',
  'UnrecognizedClientException',
]);
/** Names of the errors that report a missing table, bucket or key. */
const NOT_THERE = new Set(['NoSuchBucket', 'NotFoundException', 'ResourceNotFoundException']);
/**
 * System error codes that mean that no server listens at an address, or that the address does not belong to this machine.
 */
const NOT_ANSWERED = new Set(['EADDRNOTAVAIL', 'EAI_AGAIN', 'ECONNREFUSED', 'ENOTFOUND']);

function problemOf(error: Error): Problem | undefined {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const path = 'path' in error && typeof error.path === 'string' ? error.path : undefined;
  const file = FILES[code];
  if (file && path !== undefined) return problem('cli.file', `${path} ${file[0]}.`, `${path} ${file[1]}.`);
  if (NOT_PERMITTED.has(error.name))
    return problem(
      'cli.notLetIn',
      `AWS menolak perintah ini (${error.name}: ${error.message}). Masuk dulu ke AWS: docs/deploy.md, langkah 1.`,
      `AWS refuses this command (${error.name}: ${error.message}). Sign in first: docs/deploy.md, step 1.`,
    );
  if (NOT_THERE.has(error.name))
    return problem(
      'cli.notThere',
      `Tidak ada di AWS (${error.name}: ${error.message}). Periksa nama dan wilayahnya.`,
      `AWS has no such thing (${error.name}: ${error.message}). Check names and region.`,
    );
  if (NOT_ANSWERED.has(code))
    return problem(
      'cli.unreachable',
      `Alamat tidak bisa dihubungi (${error.message}). Periksa nama, wilayah, dan jaringannya.`,
      `An address cannot be reached (${error.message}). Check names, region and the network.`,
    );
  return undefined;
}

/**
 * Turns errors that the user can correct into sentences: a missing path, missing credentials, an address without a server.
 * Returns any other error unchanged.
 */
export function asProblem(error: unknown): unknown {
  const found = error instanceof Error && !(error instanceof ProblemError) ? problemOf(error) : undefined;
  return found ? new ProblemError([found], { cause: error }) : error;
}
