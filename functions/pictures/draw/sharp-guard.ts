import sharp from 'sharp';

/**
 * libvips opens everything it knows, SVG and TIFF included, whatever a file is called. We allow four formats of photos
 * and the SVG that we write ourselves; photos are told apart by their first bytes before sharp sees them.
 * Holds for the whole process, for files by path too, so read pictures as bytes.
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
  // Pictures are drawn in turn: more threads would need more memory and, on Lambda's one processor, no less time.
  sharp.concurrency(1);
}
