import * as z from 'zod';
import { Bilingual } from '../../domain/bilingual.ts';
import { LABEL_SIZES } from '../../domain/labels/paper-size.ts';

/** A size of labels with its measures in millimetres, and why it is not offered. */
const LabelSizeReply = z
  .object({
    size: z.enum(LABEL_SIZES),
    title: Bilingual,
    width: z.number(),
    height: z.number().optional().meta({ description: 'Absent on a roll: as high as the text needs' }),
    perPage: z.number().int().optional(),
    problem: Bilingual.optional().meta({ description: 'Why it is not offered' }),
  })
  .meta({ id: 'LabelSize' });
export type LabelSizeReply = z.infer<typeof LabelSizeReply>;
export const LabelSizeList = z.object({ sizes: z.array(LabelSizeReply) }).meta({ id: 'LabelSizeList' });
export type LabelSizeList = z.infer<typeof LabelSizeList>;
