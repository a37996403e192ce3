import * as z from 'zod';
import { CampaignTemplate } from '../../domain/campaign/campaign-template.ts';
import { Id } from '../../domain/identity.ts';
import { Named } from './common.ts';

/** `PUT /api/campaign-templates/:id` (the client makes the id). Returns a `CampaignTemplate`. */
export const SaveTemplate = z
  .object({ campaign: Id.meta({ description: 'The campaign that is saved', examples: ['pasar-minggu'] }) })
  .meta({ id: 'SaveCampaignTemplate', description: 'Which campaign is to be begun again one day' });

/** A campaign without its dates; its fields mean what they mean in `ProposeCampaign`. */
export const TemplateRow = CampaignTemplate.omit({ community: true, savedAt: true })
  .extend({
    kind: CampaignTemplate.shape.kind.unwrap(),
    products: z.array(Named).meta({ description: 'Those that still exist' }),
    savedBy: Named,
  })
  .meta({
    id: 'CampaignTemplate',
    description: 'A campaign as it can be begun again, without its dates',
    examples: [
      {
        id: 'contoh-pasar',
        title: 'Pasar Minggu',
        kind: 'window',
        products: [{ id: 'tiwul', name: 'Tiwul instan' }],
        audience: 'bridging',
        days: 3,
        savedBy: { id: 'flamboyan', name: 'Flamboyan' },
      },
    ],
  });
export type TemplateRow = z.infer<typeof TemplateRow>;

/** `GET /api/campaign-templates`: by name; a community keeps thirty at most. */
export const TemplateList = z.object({ templates: z.array(TemplateRow) }).meta({ id: 'CampaignTemplates' });
export type TemplateList = z.infer<typeof TemplateList>;
