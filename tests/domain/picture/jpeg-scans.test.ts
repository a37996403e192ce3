import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countScans } from '../../../functions/domain/picture/jpeg-scans.ts';

const SOI = [0xff, 0xd8];
const EOI = [0xff, 0xd9];
const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0, 0x12, 0xff, 0x00, 0xff, 0xd0, 0x34];
const metadata = (...inside: readonly number[]): number[] => [0xff, 0xe1, 0, 2 + inside.length, ...inside];
const jpeg = (...parts: readonly (readonly number[])[]): Uint8Array => Uint8Array.from(parts.flat());

describe('counting the scans of a JPEG', () => {
  it('counts each start of a scan, not stuffed bytes or restarts', () => {
    expect(countScans(jpeg(SOI, scan, EOI), 99)).toBe(1);
    expect(countScans(jpeg(SOI, scan, scan, scan, EOI), 99)).toBe(3);
  });

  it('steps over a thumbnail inside metadata', () => {
    expect(countScans(jpeg(SOI, metadata(...SOI, ...scan, ...scan, ...EOI), scan, EOI), 99)).toBe(1);
  });

  it('ends with the first picture, whatever is attached behind it', () => {
    expect(countScans(jpeg(SOI, scan, EOI, SOI, scan, scan, EOI), 99)).toBe(1);
  });

  it('stops as soon as it has counted enough', () => {
    expect(countScans(jpeg(SOI, ...Array.from({ length: 50 }, () => scan), EOI), 21)).toBe(21);
  });

  it('reads a marker after fill bytes', () => {
    expect(countScans(jpeg(SOI, [0xff, 0xff], scan, EOI), 99)).toBe(1);
  });

  it('comes to an end on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const scans = countScans(bytes, 1000);
        expect(scans).toBeGreaterThanOrEqual(0);
        expect(scans).toBeLessThanOrEqual(bytes.length / 2);
      }),
    );
  });
});
