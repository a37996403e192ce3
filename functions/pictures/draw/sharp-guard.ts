import sharp from 'sharp';

/**
 * Restricts the formats that sharp opens. libvips opens every format that it knows, including SVG and TIFF, whatever the
 * name of the file. We allow four photo formats and the SVG that we write ourselves; photos are checked by their first
 * bytes before sharp gets them. The restriction applies to the whole process, and also blocks reading by path, so pictures
 * must be read as bytes.
 */
export function guardSharp(): void {
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: [
      'VipsForeignLoadJpegBuffer',
      'VipsForeignLoadPngBuffer',
      'VipsForeignLoadWebpBuffer',
      'VipsForeignLoadHeifBuffer',
      'VipsForeignLoadSvgBuffer',
    ],
  });
  sharp.cache(false);
  // Pictures are drawn one after another: more threads would need more memory and save no time on Lambda's single
  // processor.
  sharp.concurrency(1);
}
