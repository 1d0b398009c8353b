/** A cell's text for comparing: full-width forms made narrow (NFKC), surrounding and doubled space taken out. */
export const plainText = (text: string): string => (/^[!-~]*$/.test(text) ? text : normalised(text));

const normalised = (text: string): string => text.normalize('NFKC').replace(/[\u200b-\u200f\ufeff\u00ad]/g, '').replace(/\s+/g, ' ').trim();

/** The same without any space, in small letters: for words of a fixed list. */
export const wordKey = (text: string): string => plainText(text).replaceAll(' ', '').toLowerCase();

/** Several names in one cell: 第三小学、云岫三小. */
export const splitNames = (text: string): readonly string[] => text.split(/[、;；,，|/]/).map((name) => name.trim()).filter((name) => name !== '');

export const isBlank = (text: string): boolean => text === '' || text.trim() === '';
