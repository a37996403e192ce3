import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Bilingual } from '../domain/bilingual.ts';
import type { InterfaceLanguage } from '../domain/language.ts';
import { type Problem, problem, type ProblemKind } from '../domain/problem.ts';
import type { ProblemDocument, ProblemLine } from './contract/problem.ts';

type Meaning = { readonly status: ContentfulStatusCode; readonly title: Bilingual };

/** The HTTP status and title of each kind of problem. No other code chooses the status of a problem. */
export const MEANINGS: Readonly<Record<ProblemKind, Meaning>> = {
  malformed: { status: 400, title: { id: 'Permintaan tidak terbaca', en: 'Not readable' } },
  misdirected: { status: 421, title: { id: 'Salah alamat', en: 'Not the host of this address' } },
  invalid: { status: 422, title: { id: 'Isian perlu diperbaiki', en: 'Something needs correcting' } },
  unsupported: {
    status: 415,
    title: { id: 'Jenis berkas tidak bisa dipakai', en: 'This kind is not taken' },
  },
  tooLarge: { status: 413, title: { id: 'Terlalu besar', en: 'Too large' } },
  unauthenticated: { status: 401, title: { id: 'Belum masuk', en: 'Not signed in' } },
  forbidden: { status: 403, title: { id: 'Tidak diizinkan', en: 'Not allowed' } },
  notFound: { status: 404, title: { id: 'Tidak ada', en: 'Not found' } },
  conflict: { status: 409, title: { id: 'Sudah berubah', en: 'Changed meanwhile' } },
  stale: { status: 412, title: { id: 'Sudah diubah orang lain', en: 'Changed by somebody else' } },
  unconditional: { status: 428, title: { id: 'Versi belum disebut', en: 'Which revision is not said' } },
  gone: { status: 410, title: { id: 'Sudah tidak berlaku', en: 'No longer valid' } },
  outdated: { status: 426, title: { id: 'Perlu versi yang baru', en: 'A newer version is needed' } },
  tooMany: { status: 429, title: { id: 'Terlalu sering', en: 'Too often' } },
  unavailable: { status: 503, title: { id: 'Sedang terganggu', en: 'Out of service' } },
};

/** Seconds after which to retry a request that could not be served or came too soon. */
const RETRY_AFTER: Readonly<Partial<Record<ProblemKind, number>>> = { tooMany: 10, unavailable: 30 };

export type Problems = readonly [Problem, ...Problem[]];

/** Returns a problem in the caller's language. */
export const lineOf = (
  { code, field, text, better, quotes }: Problem,
  language: InterfaceLanguage,
): ProblemLine => ({
  code,
  ...(field !== undefined && { field }),
  text: text[language],
  ...(better && { better: better[language] }),
  ...(quotes && { quotes: [...quotes] }),
});

/** Returns problems in the form of RFC 9457, in the caller's language. The first problem determines status and code. */
function documentOf(problems: Problems, status: number, title: string, language: InterfaceLanguage) {
  const [first] = problems;
  return {
    type: `urn:etalase:problem:${first.code}`,
    title,
    status,
    code: first.code,
    detail: first.text[language],
    retryable: problems.every(({ retryable }) => retryable),
    problems: problems.map((problem) => lineOf(problem, language)),
  } satisfies ProblemDocument;
}

function respond(document: ProblemDocument, language: InterfaceLanguage, more: Record<string, string>) {
  return new Response(JSON.stringify(document), {
    status: document.status,
    headers: { 'content-type': 'application/problem+json', 'content-language': language, ...more },
  });
}

/** Returns the response to a request that failed with problems. */
export function problemResponse(problems: Problems, language: InterfaceLanguage): Response {
  const { kind } = problems[0];
  const { status, title } = MEANINGS[kind];
  const wait = RETRY_AFTER[kind];
  return respond(
    documentOf(problems, status, title[language], language),
    language,
    wait === undefined ? {} : { 'retry-after': String(wait) },
  );
}

export const SURPRISE = problem('http.surprise', 'unavailable', {
  id: 'Ada yang salah di sistem kami. Coba lagi nanti; yang sudah tersimpan tetap aman.',
  en: 'Something went wrong on our side. Try again later; what was saved is safe.',
  retryable: true,
});

/** Returns the response to an unexpected error. It reveals nothing about the error. */
export const surpriseResponse = (language: InterfaceLanguage): Response =>
  respond(documentOf([SURPRISE], 500, MEANINGS.unavailable.title[language], language), language, {});
