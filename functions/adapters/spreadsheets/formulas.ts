/**
 * A cell with its content, with any prefix of its namespace; a formula stands before its last result. No cell begins within
 * one, so that a cell that never ends is not searched for to the end of the file.
 */
const WITH_FORMULA =
  /<((?:[^\s<>/:"'=]+:)?)c((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*>\s*<\1f(?=[\s/>])(?:(?!<\1c[\s/>])[^])*?<\/\1c\s*>/g;
const PLACE = /\sr\s*=\s*["']([^"']*)["']/;

/** A formula, whatever it says and however it is shared, is read as this text. */
const FORMULA = '=';

/**
 * Puts a text in the place of each formula of a sheet: what it gave when it was saved is not what the member typed, and may
 * be anybody's. Only a cell that says where it stands keeps its place; programs write that always.
 */
export const formulasAsTexts = (xml: string): string =>
  xml.replace(WITH_FORMULA, (_, prefix: string, attributes: string) => {
    const place = PLACE.exec(attributes)?.[1];
    const at = place === undefined ? '' : ` r="${place}"`;
    const text = `<${prefix}is><${prefix}t>${FORMULA}</${prefix}t></${prefix}is>`;
    return `<${prefix}c${at} t="inlineStr">${text}</${prefix}c>`;
  });
