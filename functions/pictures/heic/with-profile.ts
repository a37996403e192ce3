import { crc32, deflateSync } from 'node:zlib';

/** Signature and IHDR of a PNG, behind which a profile may stand. */
const HEAD = 8 + 25;

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/**
 * The PNG with a colour profile that says what its numbers mean, the numbers themselves unchanged. Sharp can convert
 * colours into a profile, but has no way to say which profile raw pixels are already in; a file can say it.
 */
export function withProfile(png: Buffer, profile: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from('photo\0\0', 'latin1'), deflateSync(profile)]);
  return Buffer.concat([png.subarray(0, HEAD), chunk('iCCP', named), png.subarray(HEAD)]);
}
