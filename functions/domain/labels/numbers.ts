const PERMIT_TITLE = /^(?:p[\s.-]?irt|b?pom(?:\s+ri)?)(?![\p{L}\p{N}])\s*(?:no\b\.?|nomor\b)?\s*[:.]?\s*/iu;

/** Returns a permit number, of P-IRT or BPOM, without the title that is printed before it. */
export const barePermit = (typed: string): string => typed.trim().replace(PERMIT_TITLE, '') || typed.trim();

/** "TR" and nine digits; fewer or more are let through, since the register has changed its length before. */
const TRADITIONAL_MEDICINE = /^tr[\s.-]?(?:\d[\s.-]?){6,12}$/iu;

/** Whether a permit is the number under which BPOM registers traditional medicine (jamu): "POM TR 203 636 511". */
export const isTraditionalMedicineNumber = (typed: string): boolean =>
  TRADITIONAL_MEDICINE.test(barePermit(typed));

/** Returns the title under which a permit number is printed. */
export const permitTitle = (typed: string): 'BPOM' | 'P-IRT' =>
  isTraditionalMedicineNumber(typed) ? 'BPOM' : 'P-IRT';

/** Returns a halal certificate number without the term that the label prints before it. */
export const bareHalalNumber = (typed: string): string =>
  typed.trim().replace(/^(?:sertifikat\s+)?halal\b\s*(?:no\b\.?|nomor\b)?\s*[:.]?\s*/iu, '') || typed.trim();
