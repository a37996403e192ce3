const ADDRESS = /\S+:\/\/\S+|\bwa\.me\/\S+/g;
/** The question marks of our languages, Chinese and Arabic among them. */
const QUESTION = /[?？؟]/;

/** Whether a caption asks its readers something. The query of an address is no question. */
export const asksQuestion = (text: string): boolean => QUESTION.test(text.replaceAll(ADDRESS, ' '));
