/** An object of ECharts' option, read without trusting its shape. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

/** What may stand alone or in a list. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

export const numberOf = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');

/** What a formatter makes of its arguments; a text as it stands; '' where there is none. */
export const saidBy = (formatter: unknown, ...given: readonly unknown[]): string => {
  const said: unknown = typeof formatter === 'function' ? formatter(...given) : formatter;
  return plainOf(textOf(said));
};

/** ECharts' rich text without its styles: `{rate|80%}` says 80%. */
const plainOf = (text: string): string => text.replaceAll(/\{\w+\|([^}]*)\}/gu, '$1').replaceAll('\u200b', '');
