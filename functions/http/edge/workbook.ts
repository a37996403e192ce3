/** The media type of a workbook of spreadsheet programs (XLSX). */
export const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
