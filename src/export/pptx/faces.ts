import type { Language } from '../../domain/bilingual.ts';

/** Typefaces of a file, by their names on Windows; Office and WPS put others in where these are not. */
export interface Faces {
  readonly latin: string;
  readonly eastAsian: string;
  readonly lang: 'zh-CN' | 'en-GB';
}

export const facesOf = (language: Language): Faces =>
  language === 'zh' ? { latin: 'Microsoft YaHei', eastAsian: 'Microsoft YaHei', lang: 'zh-CN' } : { latin: 'Arial', eastAsian: 'Microsoft YaHei', lang: 'en-GB' };
