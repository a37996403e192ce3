import * as z from 'zod';
import { PhraseCondition } from './phrase-condition.ts';

/** The sections that may begin a caption: each shape has one. */
export const LEADS = [
  'opening',
  'askLead',
  'storyLead',
  'makerLead',
  'priceLead',
  'listLead',
  'useLead',
  'doesLead',
  'occasionLead',
  'tasteLead',
  'leftLead',
  'inviteLead',
] as const;

/** The blocks that a shape puts in order. The order line, the caution and the hashtags follow in every shape. */
const Block = z.enum(['lead', 'description', 'credit', 'facts', 'list', 'appeal', 'food']);
export type Block = z.infer<typeof Block>;

/** Blocks that are the member's own text or the law's: they stand in a paragraph of their own. */
const ALONE: ReadonlySet<Block> = new Set<Block>(['description', 'food', 'list']);

const Lines = z
  .array(z.array(Block).min(1))
  .min(1)
  .refine((lines) => lines.every((line) => line.length === 1 || !line.some((block) => ALONE.has(block))), {
    error: 'description, food and list each need a line of their own',
  })
  .refine(
    (lines) => {
      const said = lines.flat();
      const needed = ['lead', 'description', 'credit', 'food'] as const;
      const hasFacts = said.includes('facts') !== said.includes('list');
      return hasFacts && needed.every((block) => said.includes(block)) && new Set(said).size === said.length;
    },
    { error: 'each shape says lead, description, credit and food, and either facts or list, each once' },
  );

/** A shape of captions: how it begins, and the order of its blocks, line by line. */
export const Shape = z.strictObject({
  name: z.string().regex(/^[a-z][a-zA-Z]{0,29}$/),
  for: PhraseCondition.optional(),
  lead: z.enum(LEADS),
  lines: Lines,
});
export type Shape = z.infer<typeof Shape>;

/** The shape of a caption from a book without shapes, of one that a model wrote, and of one that must be short. */
export const CLASSIC: Shape = {
  name: 'classic',
  lead: 'opening',
  lines: [['lead'], ['description'], ['credit', 'facts'], ['appeal'], ['food']],
};
