/** What a cell holds; an empty one is null. A text that is written is never a formula. */
export type Cell = string | number | null;

export interface Sheet {
  /** At most 31 characters, without []:*?/\. */
  readonly name: string;
  /** The first one is the head: bold, and in sight while the others scroll. */
  readonly rows: readonly (readonly Cell[])[];
}

/** The cells of a workbook's first sheet; or why they cannot be read. */
export type ReadSheet =
  | { readonly is: 'read'; readonly rows: readonly (readonly Cell[])[] }
  | { readonly is: 'refused'; readonly because: 'notAWorkbook' | 'tooLarge' };

/** Workbooks of spreadsheet programs (XLSX). */
export interface Spreadsheets {
  write(sheets: readonly Sheet[]): Promise<Uint8Array>;
  /**
   * Reads the first sheet of a workbook. A formula is the text `=`, since its last result is nobody's word; a date is
   * `YYYY-MM-DD`. A workbook that unpacks to more than 20 MB is refused before it is unpacked.
   */
  read(workbook: Uint8Array): Promise<ReadSheet>;
}
