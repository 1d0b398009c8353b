/** A cell's text for comparing: full-width forms made narrow (NFKC), surrounding and doubled space taken out. */
export const plainText = (text: string): string => (/^[!-~]*$/.test(text) ? text : normalised(text));

const normalised = (text: string): string => text.normalize('NFKC').replace(/[\u200b-\u200f\ufeff\u00ad]/g, '').replace(/\s+/g, ' ').trim();

/** The same without any space, in small letters: for words of a fixed list. */
export const wordKey = (text: string): string => plainText(text).replaceAll(' ', '').toLowerCase();

export const isBlank = (text: string): boolean => text === '' || text.trim() === '';

/** A text cut to a length that fits a sentence. */
export const shortText = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
