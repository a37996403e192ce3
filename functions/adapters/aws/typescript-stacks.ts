import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

const maps = new Map<string, SourceMap | undefined>();

/** Reads the source map beside a bundled file; undefined where there is none. */
function mapOf(file: string): SourceMap | undefined {
  if (!maps.has(file)) maps.set(file, readMap(file));
  return maps.get(file);
}

function readMap(file: string): SourceMap | undefined {
  try {
    const path = file.startsWith('file:') ? fileURLToPath(file) : file;
    return new SourceMap(JSON.parse(readFileSync(`${path}.map`, 'utf8')));
  } catch {
    // Packages that are not bundled, and Node's own files, have no map. An error while an error is written must not hide it.
    return undefined;
  }
}

function placed(frame: NodeJS.CallSite): string {
  const [file, line, column] = [frame.getFileName(), frame.getLineNumber(), frame.getColumnNumber()];
  // oxlint-disable-next-line typescript/no-base-to-string -- V8's frames write themselves; their type does not say so
  const text = frame.toString();
  if (file === null || file === undefined || line === null || column === null) return text;
  const origin = mapOf(file)?.findOrigin(line, column);
  if (!origin || !('fileName' in origin)) return text;
  const { fileName, lineNumber, columnNumber } = origin;
  return text.replace(`${file}:${line}:${column}`, `${fileName}:${lineNumber}:${columnNumber}`);
}

/**
 * Lets the stacks of errors name our TypeScript files instead of places in the one long line of a bundle. It costs nothing until
 * somebody reads a stack: the map of a file is read with the first one.
 */
export function nameTypeScriptInStacks(): void {
  Error.prepareStackTrace = (error, frames) =>
    [Error.prototype.toString.call(error), ...frames.map((frame) => `    at ${placed(frame)}`)].join('\n');
}
