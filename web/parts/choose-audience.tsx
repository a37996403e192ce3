import type { Audience } from '../../functions/domain/captions/audience.ts';
import { say } from '../words/language.ts';
import { productWords } from '../words/product.ts';
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
    label={say(productWords).audience}
    value={audience}
    options={say(productWords).audiences}
    onChoose={onChoose}
  />
);
