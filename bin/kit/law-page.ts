import type { Bilingual } from '../../functions/domain/bilingual.ts';
import { languageName, LANGUAGES } from '../../functions/domain/language.ts';
import { type ClaimRow, EVERYTHING, type RecordedFact } from '../../functions/domain/law/claim-row.ts';

import { CLAIM_ROWS } from '../../functions/domain/law/claim-rows.ts';

const FACTS: Readonly<Record<RecordedFact, string>> = {
  halalNumber: 'a halal certificate number is in the form',
  notHalal: 'the form says that the product is not halal, which is then stated everywhere',
  permit: 'a permit number is in the form',
  traditionalMedicinePermit: 'a permit number for traditional medicine (TR) is in the form',
  bundle: 'a bundle is in the form',
};

const INTRODUCTION = `# What may not be written

Made by \`npm run law:page\` from the rows in \`functions/domain/law/rows\`; not edited by hand. It is no legal advice: see
[facts/law.md](facts/law.md) for the sources and who should read them again.

A line of text can be tried without the app: \`echo "Kopi sehat" | npm run -s words -- --kind food --language id\`. Further
options: \`--field words|name|address\`, \`--facts FILE\` (JSON with \`halal\`, \`permit\`, \`bundle\`, \`names\`), \`--json\`.

Rules for all rows:

- A claim is one about what is offered. Names of people, places and shops after their title ("Bu Murni", "Jl. Sehat"), addresses,
  denials ("bukan obat") and, where a row says so, notices ("Beri tahu kami kalau punya diabetes") are none.
- Patterns are found in any case, with Indonesian affixes, in hashtags, and through disguises: letters of other scripts, digits
  and signs for letters, stars for vowels, letters spaced, doubled or cut apart.
- In the patterns \`~\` stands for a stem with its affixes, \`(a|b)\` for either, \`?\` for what may be missing, "…" for up to twelve,
  "〜" for up to three and "‥" for up to four characters (in Arabic two words).
- Hashtags and words that were written as one are cut into words; what text messages leave out is added ("tnp", "pengwt").

`;

const both = ({ id, en }: Bilingual): string => `${en} / ${id}`;
/** A bar would end a table cell, and a backtick the code in it; patterns stand in a list, so only backticks matter. */
const code = (pattern: string): string => `\`${pattern.replaceAll('`', "'")}\``;

function patternsOf(row: ClaimRow): string {
  return LANGUAGES.flatMap((language) => {
    const claims = row.patterns[language] ?? [];
    const innocent = row.innocent?.[language] ?? [];
    if (claims.length === 0) return [];
    const allowed = innocent.length > 0 ? ` Lawful inside: ${innocent.map(code).join(' ')}` : '';
    return [`- ${languageName(language).en}: ${claims.map(code).join(' ')}${allowed}\n`];
  }).join('');
}

function sectionOf(row: ClaimRow): string {
  const kinds = row.kinds.length === EVERYTHING.length ? 'every kind of product' : row.kinds.join(', ');
  const ways = [
    row.unless && `Lawful when ${FACTS[row.unless]}.`,
    row.notice && 'Lawful in a sentence that gives notice.',
    row.lesson && 'Lawful in a sentence that says what a class teaches.',
    row.goods && 'Lawful where the product is said to be free of it.',
    row.alsoAName && 'Lawful as a name.',
  ].filter((way) => way !== undefined);
  return [
    `## ${row.id}\n`,
    `**Rule:** ${row.source}. **For:** ${kinds}.${ways.map((way) => ` ${way}`).join('')}\n`,
    `**Told:** ${both(row.reason)}\n`,
    `**Instead:** ${both(row.better)}\n`,
    `<details><summary>Patterns</summary>\n\n${patternsOf(row)}\n</details>\n`,
  ].join('\n');
}

/** Returns the page of the documentation that shows every row of the law. */
export const lawPage = (): string => INTRODUCTION + CLAIM_ROWS.map(sectionOf).join('\n');
