import type { Bilingual } from '../bilingual.ts';
import { type Problem, problem, type ProblemKind } from '../problem.ts';
import type { OtherKind } from './photo-kind.ts';
import { LEAST_SIDE, MOST_BYTES, MOST_PIXELS, MOST_SCANS } from './photo-limits.ts';

function photoProblem(reason: string, kind: ProblemKind, id: string, en: string): Problem {
  return problem(`intake.${reason}`, kind, { field: 'photo', id, en });
}

const ALLOWED: Bilingual = { id: 'JPEG, PNG, WebP, AVIF, atau HEIC', en: 'JPEG, PNG, WebP, AVIF or HEIC' };

function notTaken(reason: string, name: Bilingual): Problem {
  return photoProblem(
    reason,
    'unsupported',
    `Berkas ini ${name.id}, bukan foto yang bisa dipakai. Kirim foto ${ALLOWED.id}.`,
    `This file is ${name.en}, not a photo that can be used. Send a photo as ${ALLOWED.en}.`,
  );
}

const same = (name: string): Bilingual => ({ id: name, en: name });

/** Why a file of a kind that we do not accept is refused. */
export const OTHER_KINDS: Readonly<Record<OtherKind, Problem>> = {
  svg: notTaken('svg', same('SVG')),
  gif: notTaken('gif', same('GIF')),
  tiff: notTaken('tiff', same('TIFF')),
  pdf: notTaken('pdf', same('PDF')),
  archive: notTaken('archive', { id: 'arsip (ZIP atau GZIP)', en: 'an archive (ZIP or GZIP)' }),
  video: notTaken('video', { id: 'video', en: 'a video' }),
  unknown: photoProblem(
    'unknownFormat',
    'unsupported',
    `Berkas ini tidak dikenali sebagai foto. Kirim foto ${ALLOWED.id}.`,
    `This file is not recognised as a photo. Send a photo as ${ALLOWED.en}.`,
  ),
};

/** The decoder is not installed, or could not read this photo. */
export const HEIC_UNREADABLE = photoProblem(
  'heic',
  'unsupported',
  'Foto HEIC dari iPhone ini tidak bisa dibuka di sini. Di iPhone: Pengaturan › Kamera › Format › Paling Kompatibel, lalu foto lagi; atau kirim tangkapan layarnya.',
  'This HEIC photo from an iPhone cannot be opened here. On the iPhone choose Settings › Camera › Formats › Most Compatible and take it again, or send a screenshot of it.',
);

/** Only an HDR screen shows these colours as they are meant; shown without conversion, they would look grey. */
export const HEIC_COLOURS = photoProblem(
  'hdrColours',
  'unsupported',
  'Foto ini memakai warna HDR yang tidak bisa dicetak di gambar. Matikan HDR di kamera lalu foto lagi, atau kirim tangkapan layarnya.',
  'This photo has HDR colours that a picture cannot carry. Switch HDR off in the camera and take it again, or send a screenshot of it.',
);

export const TOO_SLOW = photoProblem(
  'tooSlow',
  'invalid',
  'Foto ini terlalu lama dibuka. Kirim sekali lagi; kalau tetap begitu, kirim tangkapan layarnya.',
  'This photo takes too long to open. Send it once more; if it stays so, send a screenshot of it.',
);

export const EMPTY = photoProblem(
  'empty',
  'invalid',
  'Berkas fotonya kosong. Pilih fotonya sekali lagi.',
  'The photo file is empty. Choose the photo once more.',
);

/** For a photo with more than `MOST_BYTES` bytes. */
export function tooManyBytes(bytes: number): Problem {
  const megabytes = (bytes / 1024 / 1024).toFixed(1);
  const most = MOST_BYTES / 1024 / 1024;
  return photoProblem(
    'tooLarge',
    'tooLarge',
    `Berkas foto ini ${megabytes.replace('.', ',')} MB; paling besar ${most} MB.`,
    `This photo file is ${megabytes} MB; the most is ${most} MB.`,
  );
}

export const TOO_MANY_PIXELS = photoProblem(
  'tooManyPixels',
  'tooLarge',
  `Ukuran gambar ini terlalu besar; paling besar ${MOST_PIXELS / 1e6} megapiksel.`,
  `This picture has too many pixels; the most is ${MOST_PIXELS / 1e6} megapixels.`,
);

/** For a photo whose shorter side has less than `LEAST_SIDE` pixels. */
export function tooFewPixels(width: number, height: number): Problem {
  return photoProblem(
    'tooSmall',
    'invalid',
    `Foto ini ${width} × ${height} piksel; sisi pendeknya paling sedikit ${LEAST_SIDE} piksel. Kirim foto aslinya, bukan yang sudah diperkecil.`,
    `This photo is ${width} × ${height} pixels; its short side needs at least ${LEAST_SIDE}. Send the original, not a reduced copy.`,
  );
}

export const TOO_MANY_SCANS = photoProblem(
  'tooManyScans',
  'invalid',
  `Foto ini disusun dari lebih dari ${MOST_SCANS} lapisan, tidak seperti foto kamera. Simpan ulang sebagai JPEG biasa.`,
  `This photo is built of more than ${MOST_SCANS} layers, unlike any camera's. Save it again as a plain JPEG.`,
);

export const DAMAGED = photoProblem(
  'damaged',
  'invalid',
  'Foto ini rusak atau terkirim sebagian. Kirim sekali lagi.',
  'This photo is damaged or arrived only in part. Send it once more.',
);
