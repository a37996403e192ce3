import type { Audience } from '../../functions/domain/captions/audience.ts';
import { say } from '../i18n/language.ts';
import { productMessages } from '../i18n/product.ts';
import { SelectField } from './text-fields.tsx';

/** "Untuk siapa": the audience of the captions. */
export const ChooseAudience = ({
  audience,
  onChoose,
}: {
  readonly audience: Audience;
  readonly onChoose: (audience: Audience) => void;
}) => (
  <SelectField
    name="audience"
    label={say(productMessages).audience}
    value={audience}
    options={say(productMessages).audiences}
    onChoose={onChoose}
  />
);
