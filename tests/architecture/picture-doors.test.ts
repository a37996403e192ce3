import { describe, expect, it } from 'vitest';
import { importsOf, MODULE_FOLDERS, sourceFiles } from './source-files.ts';

const PICTURES = 'functions/pictures/';
/** Pictures; paper apart from them, so that a function that prints nothing does not carry pdfkit; and what is in photos. */
const DOORS = [
  'functions/pictures/face.ts',
  'functions/pictures/print/prints.ts',
  'functions/pictures/subject/subject-finder.ts',
];

/** Everything that a file imports, and what that imports in turn. */
function reached(path: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const { to } of importsOf(path)) {
    if (seen.has(to)) continue;
    seen.add(to);
    if (to.endsWith('.ts')) reached(to, seen);
  }
  return seen;
}

describe('the doors of the module of pictures', () => {
  it('are all that other modules import of it', () => {
    const imported = sourceFiles(...MODULE_FOLDERS)
      .filter((path) => !path.startsWith(PICTURES))
      .flatMap(importsOf)
      .filter(({ to }) => to.startsWith(PICTURES));
    expect([...new Set(imported.map(({ to }) => to))].toSorted()).toEqual(DOORS);
  });

  it('keep pdfkit behind the one for paper', () => {
    const [pictures = '', paper = ''] = DOORS;
    expect(reached(pictures)).not.toContain('pdfkit');
    expect(reached(paper)).toContain('pdfkit');
  });
});
