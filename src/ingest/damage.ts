import type { Problem } from '../domain/problem.ts';
import { textPieces, type TextPiece } from './textPieces.ts';

const LOST = '\ufffd';

/** Looks for bytes that were no text under an encoding, while the text goes by. */
export class Damage {
  #pieces = 0;
  #count = 0;
  #first: { readonly piece: number; readonly at: number; readonly near: string } | null = null;

  *watched(pieces: Iterable<TextPiece>): Generator<TextPiece> {
    for (const piece of pieces) {
      this.#look(piece.text);
      this.#pieces += 1;
      yield piece;
    }
  }

  #look(text: string): void {
    for (let at = text.indexOf(LOST); at !== -1; at = text.indexOf(LOST, at + 1)) {
      this.#count += 1;
      this.#first ??= { piece: this.#pieces, at, near: text.slice(Math.max(0, at - 12), at + 12).replaceAll(/[\r\n]+/g, ' ') };
    }
  }

  /** `body`: the same bytes again, to count the lines up to the first place. */
  problems(file: string, body: Uint8Array, encoding: { readonly name: string; readonly cutOff: boolean }): readonly Problem[] {
    const problems: Problem[] = [];
    if (encoding.cutOff) problems.push({ code: 'cut_off_file', place: { file }, values: {} });
    const count = this.#count - (encoding.cutOff ? 1 : 0);
    const first = this.#first;
    if (first && count > 0) {
      const place = { file, row: lineOf(body, encoding.name, first), text: first.near };
      problems.push({ code: 'unreadable_text', place, values: { count, encoding: encoding.name } });
    }
    return problems;
  }
}

const lineOf = (body: Uint8Array, encoding: string, { piece, at }: { readonly piece: number; readonly at: number }): number => {
  let line = 1;
  let index = 0;
  for (const { text } of textPieces(body, encoding)) {
    const upTo = index === piece ? text.slice(0, at) : text;
    line += upTo.split(/\r\n|\n|\r/).length - 1;
    if (index === piece) break;
    index += 1;
  }
  return line;
};
