import { sqlText } from '../engine/sql.ts';
import type { AnyQuestion } from './anyQuestion.ts';

/** A question as SQL that can be read and run by hand. */
export const questionText = ({ sql }: AnyQuestion): string => sqlText(sql);
