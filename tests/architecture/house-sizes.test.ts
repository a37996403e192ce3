import { describe, expect, it } from 'vitest';
import { read, sourceFiles } from './source-files.ts';

const sources = sourceFiles('bin', 'lib', 'functions', 'local', 'web').map((path) => ({
  path,
  lines: read(path).split('\n').length - 1,
}));

describe('the size of source files', () => {
  it('is small: half have at most 60 lines, nine in ten at most 150', () => {
    const sorted = sources.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThanOrEqual(150);
  });

  it('is never over 300 lines', () => {
    expect(sources.filter(({ lines }) => lines > 300)).toEqual([]);
  });
});
