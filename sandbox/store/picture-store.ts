import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const NAME = /^[0-9a-f]{64}$/;

/** Stores the pictures that were fetched, by their SHA-256. */
export class PictureStore {
  readonly #folder: string;

  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, 'pictures');
    mkdirSync(this.#folder, { recursive: true });
  }

  /** Writes to a temporary file and renames it, so that a picture is stored whole or not at all. */
  keep(sha256: string, bytes: Buffer): void {
    const path = join(this.#folder, sha256);
    if (existsSync(path)) return;
    writeFileSync(`${path}.part`, bytes);
    renameSync(`${path}.part`, path);
  }

  /** Returns the bytes, or undefined when there is no such picture. */
  async read(sha256: string): Promise<Buffer | undefined> {
    const path = join(this.#folder, sha256);
    return NAME.test(sha256) && existsSync(path) ? readFile(path) : undefined;
  }
}
