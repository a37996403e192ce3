import * as z from 'zod';

/**
 * Who can be recognised in a product's photos, in her word: nobody, the maker herself, others who agreed, or a child whose
 * parent agreed.
 */
export const PEOPLE_IN_PHOTO = ['nobody', 'me', 'agreed', 'child'] as const;
export const PeopleInPhoto = z
  .enum(PEOPLE_IN_PHOTO)
  .meta({ description: 'Who can be recognised in the photos', examples: ['nobody'] });
export type PeopleInPhoto = z.infer<typeof PeopleInPhoto>;
