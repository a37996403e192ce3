import * as z from 'zod';
import type { Bilingual } from '../../domain/bilingual.ts';
import { POST_ID_FORM } from '../../domain/campaign/plan.ts';
import { ID_FORM } from '../../domain/identity.ts';
import { TOLD_ID_FORM } from '../../domain/product/told.ts';
import { type Problem, problem, ProblemError } from '../../domain/problem.ts';

type Issue = z.core.$ZodIssue;
type Finding = { readonly reason: string; readonly text: Bilingual };

const finding = (reason: string, id: string, en: string): Finding => ({ reason, text: { id, en } });

const KINDS: Readonly<Record<string, Bilingual>> = {
  string: { id: 'teks', en: 'text' },
  number: { id: 'angka', en: 'a number' },
  int: { id: 'bilangan bulat', en: 'a whole number' },
  boolean: { id: 'ya atau tidak', en: 'yes or no' },
  array: { id: 'daftar', en: 'a list' },
  object: { id: 'objek', en: 'an object' },
};

/** Zod says only in its message whether there was a value at all. */
const wasAbsent = ({ message }: Issue): boolean => message.endsWith('received undefined');

const UNKNOWN = finding(
  'unknownField',
  'Isian ini tidak dikenal di sini. Hapus, atau periksa namanya.',
  'There is no such field here. Leave it out, or check its name.',
);
const NOT_RIGHT = finding('notRight', 'Isian ini tidak sesuai.', 'This is not as it should be.');

/** What the forms of text that clients send look like, by the pattern of zod's issue. */
const FORMS: ReadonlyMap<string, Finding> = new Map([
  [
    String(ID_FORM),
    finding(
      'notAnId',
      'Hanya huruf kecil a sampai z, angka dan tanda hubung, paling banyak 64.',
      'Only lower-case letters a to z, digits and hyphens, at most 64.',
    ),
  ],
  [
    String(TOLD_ID_FORM),
    finding(
      'notAToldId',
      'Tulis seperti 20261201-9f2c41d07ab35e68: tanggal, tanda hubung, dan 16 sampai 32 angka heksadesimal.',
      'Write it like 20261201-9f2c41d07ab35e68: the day, a hyphen and 16 to 32 hexadecimal digits.',
    ),
  ],
  [
    String(POST_ID_FORM),
    finding(
      'notAPostId',
      'Tulis seperti pasar-minggu.0123456789abcdef: id promosi, titik, dan 16 angka heksadesimal.',
      'Write it like pasar-minggu.0123456789abcdef: the id of the campaign, a dot and 16 hexadecimal digits.',
    ),
  ],
]);

function formatFinding({ format, pattern = '' }: z.core.$ZodIssueInvalidStringFormat): Finding {
  if (format === 'date')
    return finding('notADay', 'Tulis tanggal seperti 2026-12-31.', 'Write a day like 2026-12-31.');
  if (format === 'datetime')
    return finding(
      'notAMoment',
      'Tulis waktu UTC seperti 2026-12-31T01:00:00.000Z.',
      'Write a moment in UTC like 2026-12-31T01:00:00.000Z.',
    );
  return FORMS.get(pattern) ?? NOT_RIGHT;
}

const oneOf = (values: readonly unknown[]): Finding => {
  const named = values.map(String).join(', ');
  return finding('notAChoice', `Pilih salah satu: ${named}.`, `Choose one of: ${named}.`);
};

const Reason = z.object({ reason: z.string(), id: z.string(), en: z.string() });

/**
 * Returns the reason of a schema's own check, as its `params`: what stands in the code after `input.`, and a text for
 * people. Without one, such a check answers only that something is not as it should be.
 */
export const because = (reason: string, text: Bilingual) => ({
  params: { reason, ...text } satisfies z.infer<typeof Reason>,
});

function ownReason({ params }: z.core.$ZodIssueCustom): Finding {
  const told = Reason.safeParse(params);
  return told.success ? finding(told.data.reason, told.data.id, told.data.en) : NOT_RIGHT;
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): Finding {
  const least = String(issue.minimum);
  if (issue.origin === 'string') {
    return least === '1'
      ? finding('empty', 'Isian ini masih kosong.', 'This is still empty.')
      : finding('tooShort', `Paling sedikit ${least} huruf.`, `At least ${least} characters.`);
  }
  if (issue.origin === 'array')
    return finding('tooFew', `Pilih paling sedikit ${least}.`, `Choose at least ${least}.`);
  return finding('tooSmall', `Paling sedikit ${least}.`, `At least ${least}.`);
}

function tooBig(issue: z.core.$ZodIssueTooBig): Finding {
  const most = String(issue.maximum);
  if (issue.origin === 'string')
    return finding('tooLong', `Paling panjang ${most} huruf.`, `At most ${most} characters.`);
  if (issue.origin === 'array')
    return finding('tooManyChosen', `Pilih paling banyak ${most}.`, `Choose at most ${most}.`);
  return finding('tooBig', `Paling banyak ${most}.`, `At most ${most}.`);
}

function findingOf(issue: Issue): Finding {
  switch (issue.code) {
    case 'invalid_type': {
      const kind = KINDS[issue.expected] ?? { id: 'isian', en: 'a value' };
      return finding(
        wasAbsent(issue) ? 'missing' : 'wrongType',
        `Isi bagian ini dengan ${kind.id}.`,
        `Fill this in with ${kind.en}.`,
      );
    }
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_value':
      return oneOf(issue.values);
    case 'invalid_union':
      return 'options' in issue && issue.options ? oneOf(issue.options) : NOT_RIGHT;
    case 'invalid_format':
      return formatFinding(issue);
    case 'custom':
      return ownReason(issue);
    case 'invalid_element':
    case 'invalid_key':
    case 'not_multiple_of':
      return NOT_RIGHT;
    case 'unrecognized_keys':
      return UNKNOWN;
  }
}

/** The most characters of a field's name in an answer, and the most problems: a client may send many unknown fields. */
const LONGEST_FIELD = 100;
const MOST_PROBLEMS = 20;

/** Returns the problems of an issue: one for each unknown field. A whole that is wrong is named by `whole`. */
function problemsOf(issue: Issue, whole: string): Problem[] {
  const { reason, text } = findingOf(issue);
  const names =
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return names.map((path) => {
    const field = (path.map(String).join('.') || whole).slice(0, LONGEST_FIELD);
    return problem(`input.${reason}`, 'invalid', { field, ...text });
  });
}

/**
 * Returns the issues of a schema as problems that a person can read. `whole` names what was parsed, for an issue that
 * concerns no single field of it.
 */
export function unreadable(error: { readonly issues: readonly Issue[] }, whole: string): ProblemError {
  const [first, ...rest] = error.issues.flatMap((issue) => problemsOf(issue, whole)).slice(0, MOST_PROBLEMS);
  return new ProblemError([first ?? problem('input.notRight', 'invalid', { ...NOT_RIGHT.text }), ...rest]);
}
