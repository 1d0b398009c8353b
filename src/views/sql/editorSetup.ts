import { autocompletion, completionKeymap, startCompletion, type Completion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { SQLDialect, sql } from '@codemirror/lang-sql';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { PickOption } from '../../ui/pickOption.ts';
import { searchOptions, type MatchText } from '../../ui/searchOptions.ts';
import { KEYWORDS, written, type Name } from './completions.ts';

const KINDS: Readonly<Record<Name['kind'], string>> = { table: 'type', column: 'property', function: 'function', keyword: 'keyword' };

const dialect = SQLDialect.define({ keywords: KEYWORDS.join(' ').toLowerCase(), types: 'integer bigint double varchar date boolean decimal', doubleQuotedStrings: false });

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--tb-series-1)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--tb-good)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--tb-bad)' },
  { tag: [tags.comment, tags.lineComment, tags.blockComment], color: 'var(--tb-muted)', fontStyle: 'italic' },
]);

interface Setup {
  readonly names: (sql: string) => readonly Name[];
  readonly pinyin: () => MatchText;
  readonly onRun: () => void;
  readonly onChange: (text: string) => void;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The word before the cursor, letters of any script. */
const WORD = /[\p{L}\p{N}_]*$/u;

const source = ({ names, pinyin }: Setup) => (context: CompletionContext): CompletionResult | null => {
  const before = context.state.sliceDoc(Math.max(0, context.pos - 100), context.pos);
  const typed = WORD.exec(before)?.[0] ?? '';
  if (typed === '' && !context.explicit && !before.endsWith('.')) return null;
  // Within a text or a comment nothing is a name.
  if ((before.slice(before.lastIndexOf('\n') + 1).match(/'/gu)?.length ?? 0) % 2 === 1) return null;
  const options = names(context.state.doc.toString()).map((name): PickOption & { readonly of: Name } => ({ id: name.name, label: name.name, of: name }));
  const found = searchOptions(options, typed, pinyin());
  return {
    from: context.pos - typed.length,
    filter: false,
    options: found.slice(0, 60).map(({ option }): Completion => completionOf(options.find(({ id }) => id === option.id)?.of ?? null, option.label)),
  };
};

const completionOf = (name: Name | null, label: string): Completion => ({
  label,
  apply: name?.insert ?? written(label),
  ...(name ? { type: KINDS[name.kind] } : {}),
  ...(name && name.about !== '' ? { detail: name.about.length > 28 ? `${name.about.slice(0, 27)}…` : name.about } : {}),
});

/** All that the editor can do. Tab is left alone: it leaves the editor. */
export const editorSetup = (setup: Setup): Extension => [
  lineNumbers(),
  history(),
  drawSelection(),
  bracketMatching(),
  EditorView.lineWrapping,
  sql({ dialect, upperCaseKeywords: true }).language,
  syntaxHighlighting(colours),
  autocompletion({ override: [source(setup)], icons: false, closeOnBlur: true }),
  keymap.of([
    { key: 'Mod-Enter', run: () => { setup.onRun(); return true; } },
    { key: 'Alt-/', run: startCompletion },
    ...completionKeymap,
    ...historyKeymap,
    ...defaultKeymap,
  ]),
  EditorView.contentAttributes.of({ ...setup.attributes, spellcheck: 'false' }),
  EditorView.updateListener.of((update) => {
    if (update.docChanged) setup.onChange(update.state.doc.toString());
  }),
];
