import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const MESSAGES = fileURLToPath(new URL('../i18n', import.meta.url));
/** The file that holds English in the built app, and nothing in the sources. */
const ALL_ENGLISH = join(MESSAGES, 'english.ts');
/** With this query, the file of a catalogue is a module whose default export is its English messages. */
const ENGLISH = '?english';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Call extends Node {
  readonly callee: { readonly name?: string };
  readonly arguments: readonly Node[];
}

/** What is used here of a module's statements: the constants that it declares and exports. */
interface Statement {
  readonly declaration?: { readonly declarations?: readonly Declared[] } | null;
}

interface Declared {
  readonly id: { readonly name: string };
  readonly init: Node | null;
}

interface Found {
  /** Of the exported constant. */
  readonly name: string;
  readonly call: Call;
  readonly english: Node;
}

/** Finds `export const name = catalogue(indonesian, english)`; throws if there is none. */
function findCatalogue(file: string, body: readonly Statement[]): Found {
  for (const { id, init } of body.flatMap(({ declaration }) => declaration?.declarations ?? [])) {
    if (init?.type !== 'CallExpression') continue;
    const call = init as Call;
    const english = call.arguments[1];
    if (call.callee.name === 'catalogue' && english) return { name: id.name, call, english };
  }
  throw new Error(`${file} exports no catalogue of messages`);
}

const isCatalogue = (file: string): boolean =>
  file.startsWith(MESSAGES) && readFileSync(file, 'utf8').includes(' = catalogue(\n');

/** Names a catalogue in the file of all English messages. */
const nameOf = (file: string): string => basename(file, '.ts');

function allEnglish(): string {
  const files = readdirSync(MESSAGES)
    .map((name) => join(MESSAGES, name))
    .filter(isCatalogue);
  const imports = files.map((file, at) => `import m${at} from ${JSON.stringify(file + ENGLISH)};`);
  const entries = files.map((file, at) => `${JSON.stringify(nameOf(file))}: m${at}`);
  return `${imports.join('\n')}\nexport const english = { ${entries.join(', ')} };\n`;
}

/**
 * Moves the English messages of all catalogues (web/i18n) to one file, which is loaded when somebody chooses English: two
 * languages in each file were a quarter of what a phone loads.
 */
export function lazyEnglish(): Plugin {
  return {
    name: 'etalase-lazy-english',
    apply: 'build',
    transform(code, id) {
      const [file = id] = id.split('?');
      if (file === ALL_ENGLISH) return { code: allEnglish(), map: null };
      if (!isCatalogue(file)) return undefined;
      const { name, call, english } = findCatalogue(file, this.parse(code).body as readonly Statement[]);
      const rest = code.slice(call.end);
      if (!id.endsWith(ENGLISH)) {
        const named = JSON.stringify(nameOf(file));
        return {
          code: `${code.slice(0, english.start)}${named}${code.slice(english.end, call.end)}${rest}`,
          map: null,
        };
      }
      const alone = `${code.slice(0, call.start)}${code.slice(english.start, english.end)}${rest}`;
      return { code: `${alone}\nexport { ${name} as default };\n`, map: null };
    },
  };
}
