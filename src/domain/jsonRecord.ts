import type { Bilingual } from './bilingual.ts';

/** A record of shipped data, read field by field; `where` names it in errors. A wrong field is a bug in the data and throws. */
export interface JsonRecord {
  readonly where: string;
  readonly fields: ReadonlyMap<string, unknown>;
}

const jsonRecord = (value: unknown, where: string): JsonRecord => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${where}: not a record`);
  return { where, fields: new Map(Object.entries(value)) };
};

/** The items of a list, each a record; `where` of an item is that of the list with the item's id, or its place where it has none. */
export const jsonRecords = (value: unknown, where: string): readonly JsonRecord[] => {
  if (!Array.isArray(value)) throw new Error(`${where}: not a list`);
  return value.map((item: unknown, place) => {
    const { fields } = jsonRecord(item, `${where}[${place}]`);
    const id = fields.get('id');
    return { where: `${where}[${typeof id === 'string' ? id : place}]`, fields };
  });
};

export const wrongField = (record: JsonRecord, field: string, wanted: string): Error =>
  new Error(`${record.where}.${field}: ${wanted} wanted, got ${JSON.stringify(record.fields.get(field))}`);

export const textField = (record: JsonRecord, field: string): string => {
  const value = record.fields.get(field);
  if (typeof value !== 'string' || value.trim() !== value) throw wrongField(record, field, 'a trimmed text');
  return value;
};

export const bilingualField = (record: JsonRecord, field: string): Bilingual => {
  const both = jsonRecord(record.fields.get(field), `${record.where}.${field}`);
  return { zh: textField(both, 'zh'), en: textField(both, 'en') };
};

/** One of the texts of `choices`. */
export const choiceField = <Choice extends string>(record: JsonRecord, field: string, choices: readonly Choice[]): Choice => {
  const value = choices.find((choice) => choice === record.fields.get(field));
  if (value === undefined) throw wrongField(record, field, choices.join(' | '));
  return value;
};

export const textsField = (record: JsonRecord, field: string): readonly string[] => {
  const value = record.fields.get(field);
  const wanted = wrongField(record, field, 'a list of texts');
  if (!Array.isArray(value)) throw wanted;
  return value.map((item: unknown) => {
    if (typeof item !== 'string' || item === '') throw wanted;
    return item;
  });
};

export const numberField = (record: JsonRecord, field: string): number => {
  const value = record.fields.get(field);
  if (typeof value !== 'number') throw wrongField(record, field, 'a number');
  return value;
};

export const flagField = (record: JsonRecord, field: string): boolean => {
  const value = record.fields.get(field);
  if (typeof value !== 'boolean') throw wrongField(record, field, 'true or false');
  return value;
};
