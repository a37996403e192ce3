import { writeFileSync } from 'node:fs';
import { drawGolden } from './draw-golden.ts';
import { GOLDEN_CASES } from './golden-cases.ts';

// Run by hand when a change of the drawing is meant: node --import tsx tests/pictures/update-golden.ts
// Look at every picture before you commit it.
for (const golden of GOLDEN_CASES) {
  for (const { name, jpeg } of await drawGolden(golden)) {
    writeFileSync(new URL(`golden/${name}`, import.meta.url), jpeg);
  }
}
