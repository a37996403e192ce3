/** The longest text for a group: what WhatsApp shows of a message before "read more". */
export const LONGEST_GROUP_TEXT = 600;

/**
 * Joins lines as long as they fit into `most` characters; a line that does not fit is left out. Lines that must be in the
 * text come first.
 */
export function fitting(lines: readonly (string | undefined)[], most = LONGEST_GROUP_TEXT): string {
  let text = '';
  for (const line of lines) {
    if (line === undefined) continue;
    const longer = text === '' ? line : `${text}\n${line}`;
    if (longer.length <= most) text = longer;
  }
  return text;
}
