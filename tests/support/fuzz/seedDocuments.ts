import { REPORTS } from './seedTexts.ts';
import { zipped } from './zipFaults.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const paragraph = (text: string, properties = ''): string => `<w:p>${properties}<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${row.map((cell, at) => `<w:tc><w:tcPr>${at === 0 ? '<w:gridSpan w:val="2"/>' : '<w:vMerge w:val="restart"/>'}</w:tcPr>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** What else Word writes: a list, a note, a link, a field, tracked changes, a text box, a form field. */
const EXTRAS = [
  paragraph('党课', '<w:pPr><w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'),
  '<w:p><w:r><w:t>演练</w:t><w:tab/><w:t>4次</w:t><w:br/><w:footnoteReference w:id="1"/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>',
  '<w:p><w:hyperlink r:id="rId9"><w:r><w:t>附件</w:t></w:r></w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "x" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>域</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
  '<w:p><w:ins w:id="1"><w:r><w:t>书记讲2次</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>3次</w:delText></w:r></w:del></w:p>',
  '<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>谈心谈话20人次</w:t></w:r></w:p></w:sdtContent></w:sdt>',
  '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>',
];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A Word file as Word packs it, of the fewest parts, the same bytes each time. */
const documentOf = (body: string): Uint8Array =>
  zipped([
    { name: '[Content_Types].xml', body: utf8(`${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`) },
    { name: '_rels/.rels', body: utf8(`${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${KIND}/officeDocument" Target="word/document.xml"/></Relationships>`) },
    { name: 'word/document.xml', body: utf8(`${HEAD}<w:document xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${body}<w:sectPr/></w:body></w:document>`) },
    { name: 'word/_rels/document.xml.rels', body: utf8(`${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${KIND}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${KIND}/numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="${KIND}/footnotes" Target="footnotes.xml"/><Relationship Id="rId9" Type="${KIND}/hyperlink" Target="http://127.0.0.1/" TargetMode="External"/></Relationships>`) },
    { name: 'word/styles.xml', body: utf8(`${HEAD}<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/><w:basedOn w:val="a"/></w:style></w:styles>`) },
    { name: 'word/numbering.xml', body: utf8(`${HEAD}<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`) },
    { name: 'word/footnotes.xml', body: utf8(`${HEAD}<w:footnotes xmlns:w="${W}"><w:footnote w:id="1"><w:p><w:r><w:t>含线上</w:t></w:r></w:p></w:footnote></w:footnotes>`) },
  ]);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const documents = (): readonly { readonly name: string; readonly bytes: Uint8Array }[] =>
  REPORTS.filter((_text, place) => place % 3 === 0 || place === REPORTS.length - 1).map((text, place) => ({
    name: `总结${place}.docx`,
    bytes: documentOf(
      text.split('\n').map((line) => paragraph(escaped(line))).join('')
      + (place % 2 === 0 ? table([['项目', '次数', '备注'], ['主题党日', '12', '每月'], ['谈心谈话', '80余', '']]) + EXTRAS.join('') : EXTRAS[place % EXTRAS.length] ?? ''),
    ),
  }));
