import { z } from 'zod';
import { Bilingual } from '../../domain/bilingual.ts';
import { Id } from '../../domain/identity.ts';

/** A moment as ISO 8601 in UTC, for instance `2026-12-01T01:00:00.000Z`. */
export const Moment = z.iso.datetime().meta({ id: 'Moment', description: 'ISO 8601, UTC' });
export type Moment = z.infer<typeof Moment>;

/** Somebody or something by name. Who was deleted since has her id for a name. */
export const Named = z.object({ id: Id, name: z.string() }).meta({ id: 'Named' });
export type Named = z.infer<typeof Named>;

/** A sentence in both languages of the interface. */
export const Sentence = Bilingual.meta({ id: 'Sentence' });
export type Sentence = z.infer<typeof Sentence>;

/** An address that can be fetched as it stands, without the session. Good for at least a day; the same all day long. */
export const PictureUrl = z.url().meta({ id: 'PictureUrl' });

/** Where the next page of a list begins: hand it back as `?after=`. Absent on the last page. */
export const NextPage = z.string().max(200).optional();
