import { describe, expect, it } from 'vitest';
import { importsOf, MODULE_FOLDERS, sourceFiles } from './source-files.ts';

const PICTURES = 'functions/pictures/';
const FACE = 'functions/pictures/face.ts';
const PAPER = 'functions/pictures/print/prints.ts';
/**
 * Pictures; paper apart from them, so that a function that prints nothing does not carry pdfkit; what is in photos; and the
 * themes, which bundling reads ahead.
 */
const DOORS = [
  'functions/pictures/draw/themes.ts',
  FACE,
  PAPER,
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
    expect(reached(FACE)).not.toContain('pdfkit');
    expect(reached(PAPER)).toContain('pdfkit');
  });
});
