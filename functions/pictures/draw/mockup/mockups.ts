import { join } from 'node:path';
import { type Pack, PACKS } from '../../../domain/picture/pack.ts';
import { Mockup } from '../../layout/mockup.ts';
import { readTemplate } from '../templates.ts';

/** Reads the mock-up of every pack from `mockups/` of the templates. Throws when one is missing or invalid. */
export const readMockups = (folder: string): Readonly<Record<Pack, Mockup>> => {
  const mockups = PACKS.map((pack) => [pack, readTemplate(join(folder, 'mockups', `${pack}.json`), Mockup)]);
  return Object.fromEntries(mockups) as Record<Pack, Mockup>;
};
