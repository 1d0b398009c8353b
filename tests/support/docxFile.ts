import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

/** A real Word file: texts are paragraphs, lists of lists are tables. */
export const docxBytes = async (blocks: readonly (string | readonly (readonly string[])[])[]): Promise<Uint8Array<ArrayBuffer>> => {
  const children = blocks.map((block) =>
    typeof block === 'string'
      ? new Paragraph({ children: block.split('\n').map((text, at) => new TextRun(at === 0 ? { text } : { text, break: 1 })) })
      : new Table({ rows: block.map((row) => new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) })) }),
  );
  return Uint8Array.from(await Packer.toBuffer(new Document({ sections: [{ children }] })));
};
