import { createHash } from 'node:crypto';
import { createPictures } from '../../../functions/pictures/face.ts';
import { labelOf, orderOf, photoFile } from '../fixtures.ts';

/** The hash of a link picture whose texts need every bundled font. */
export async function hashOfDrawing(): Promise<string> {
  const pictures = createPictures();
  const { bytes, focus } = await pictures.clean(await photoFile(800, 600));
  const label = labelOf({ name: 'Kopi ₩ ā', description: 'Dari Ṭungku ḍan kebun.' });
  const [picture] = await pictures.draw({ photo: bytes, focus, label, order: orderOf(), formats: ['link'] });
  return createHash('sha256')
    .update(picture?.bytes ?? '')
    .digest('hex');
}
