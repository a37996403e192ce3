import { describe, expect, it } from 'vitest';
import { read, sourceFiles } from './source-files.ts';

const sources = sourceFiles('bin', 'lib', 'functions', 'local', 'web').map((path) => ({
  path,
  lines: read(path).split('\n').length - 1,
}));

describe('the size of source files', () => {
  it('is never over 300 lines', () => {
    expect(sources.filter(({ lines }) => lines > 300)).toEqual([]);
  });
});
