import { type Problem, problem, type ProblemKind } from '../problem.ts';

/** The limits of a logo. */
export const LOGO_LIMITS = {
  /** Larger requests do not reach a function on AWS (docs/decisions/0018-large-photos-go-past-the-api.md). */
  bytes: 4 * 1024 * 1024,
  /** The longer side of a stored logo, in pixels. */
  keptSide: 512,
  /** The shorter side, in pixels. */
  leastSide: 64,
} as const;

function logoProblem(reason: string, kind: ProblemKind, id: string, en: string): Problem {
  return problem(`intake.${reason}`, kind, { field: 'logo', id, en });
}

export const LOGO_EMPTY = logoProblem(
  'logoEmpty',
  'invalid',
  'Berkas logonya kosong. Pilih logonya sekali lagi.',
  'The logo file is empty. Choose the logo once more.',
);

export const LOGO_TOO_LARGE = logoProblem(
  'logoTooLarge',
  'tooLarge',
  `Berkas logo paling besar ${LOGO_LIMITS.bytes / 1024 / 1024} MB.`,
  `A logo file may have ${LOGO_LIMITS.bytes / 1024 / 1024} MB at most.`,
);

export const LOGO_FORMAT = logoProblem(
  'logoFormat',
  'unsupported',
  'Logo harus berupa PNG, JPEG, atau WebP. Yang terbaik PNG dengan latar tembus pandang.',
  'A logo must be a PNG, JPEG or WebP. Best is a PNG with a see-through background.',
);

export const LOGO_TOO_SMALL = logoProblem(
  'logoTooSmall',
  'invalid',
  `Logo ini terlalu kecil; sisi pendeknya paling sedikit ${LOGO_LIMITS.leastSide} piksel.`,
  `This logo is too small; its short side needs at least ${LOGO_LIMITS.leastSide} pixels.`,
);

export const LOGO_TOO_MANY_PIXELS = logoProblem(
  'logoTooManyPixels',
  'tooLarge',
  'Ukuran logo ini terlalu besar untuk dibuka.',
  'This logo has too many pixels to be opened.',
);

export const LOGO_INVISIBLE = logoProblem(
  'logoInvisible',
  'invalid',
  'Logo ini tembus pandang semua: tidak ada yang bisa dilihat.',
  'This logo is see-through all over: there is nothing to see.',
);

export const LOGO_DAMAGED = logoProblem(
  'logoDamaged',
  'invalid',
  'Logo ini rusak atau terkirim sebagian. Kirim sekali lagi.',
  'This logo is damaged or arrived only in part. Send it once more.',
);
