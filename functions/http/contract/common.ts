import * as z from 'zod';
import { Bilingual } from '../../domain/bilingual.ts';
import { Id } from '../../domain/identity.ts';

/** A moment as ISO 8601 in UTC, for instance `2026-12-01T01:00:00.000Z`. */
export const Moment = z.iso.datetime().meta({
  id: 'Moment',
  description: 'ISO 8601, UTC',
  examples: ['2026-12-01T01:00:00.000Z'],
});
export type Moment = z.infer<typeof Moment>;

/** The revision of a facet of a member, made of its content. */
export const FacetRevision = z
  .string()
  .regex(/^[0-9a-f]{16}$/)
  .meta({ description: 'What `If-Match` sends back, in quotes', examples: ['9f2c41d07ab35e68'] });

/** A member or thing with its name. A deleted product keeps its name; anything else that is gone has its id as its name. */
export const Named = z.object({ id: Id, name: z.string() }).meta({
  id: 'Named',
  description:
    'A member or thing with its name; a deleted product keeps its name, of anything else that is gone it is the id',
  examples: [{ id: 'kenanga', name: 'Kenanga' }],
});
export type Named = z.infer<typeof Named>;

/** A sentence in both languages of the interface. */
export const Sentence = Bilingual.meta({
  id: 'Sentence',
  description: 'A sentence in both languages of the interface',
  examples: [{ id: 'Halaman ini tersambung.', en: 'This page is connected.' }],
});
export type Sentence = z.infer<typeof Sentence>;

/** A URL that can be fetched without the session. It is valid for at least a day and stays the same all day. */
export const PictureUrl = z.url().meta({
  id: 'PictureUrl',
  description: 'To be fetched without the session; good for at least a day, and the same all day',
  examples: ['https://etalase.example/media/7f3c.jpg'],
});

/** The cursor of the next page of a list, to be sent as `?cursor=`. Absent on the last page. */
export const NextPage = z
  .string()
  .optional()
  .meta({
    description: 'The `cursor` of the next page; absent on the last',
    examples: ['InRpd3VsIg.Zm9yLWV4YW1wbGU'],
  });
