/** Returns a P-IRT number without the term that the label prints before it. */
export const barePermit = (typed: string): string =>
  typed.trim().replace(/^p[\s.-]?irt\b\s*(?:no\b\.?|nomor\b)?\s*[:.]?\s*/iu, '') || typed.trim();

/** Returns a halal certificate number without the term that the label prints before it. */
export const bareHalalNumber = (typed: string): string =>
  typed.trim().replace(/^(?:sertifikat\s+)?halal\b\s*(?:no\b\.?|nomor\b)?\s*[:.]?\s*/iu, '') || typed.trim();
