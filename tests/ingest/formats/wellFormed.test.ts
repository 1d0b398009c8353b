import { expect, it } from 'vitest';
import { isWellFormed } from '../../../src/ingest/formats/wellFormed.ts';

it.each(['<a/>', '<?xml version="1.0"?><!DOCTYPE a><a b="x > y" c=\'"\'><b>1</b><!-- <c> --><![CDATA[<d>]]></a>\n', '\ufeff<w:a xmlns:w="x"><w:b w:c=""/></w:a >'])('takes %s', (xml) => {
  expect(isWellFormed(xml)).toBe(true);
});

it.each(['', 'text', '<a>', '</a>', '<a></b>', '<a><b></a></b>', '<a/><b/>', '<a b="></a>', '<a', '<a><!-- </a>', '<a>< b/></a>', `${'<!---->'.repeat(100)}<a/>`])('does not take %j', (xml) => {
  expect(isWellFormed(xml)).toBe(false);
});
