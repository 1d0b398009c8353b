import { EditorView } from '@codemirror/view';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import type { ConsolePlace } from '../../domain/answers/consoleAnswer.ts';
import type { MatchText } from '../../ui/searchOptions.ts';
import type { Name } from './completions.ts';
import { editorSetup } from './editorSetup.ts';

export interface EditorHandle {
  /** Puts a text where the cursor is, with the focus. */
  readonly insert: (text: string) => void;
  readonly goTo: (place: ConsolePlace) => void;
  readonly focus: () => void;
}

interface Props {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  readonly names: (sql: string) => readonly Name[];
  readonly pinyin: MatchText;
  readonly label: string;
  /** The id of what describes its keys. */
  readonly describedBy: string;
  readonly handle: Ref<EditorHandle>;
}

/** The one place of CodeMirror: made once, told of a new text from outside, and taken down. */
export const SqlEditor = ({ value, onChange, onRun, names, pinyin, label, describedBy, handle }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useRef({ value, onChange, onRun, names, pinyin });
  useEffect(() => {
    latest.current = { value, onChange, onRun, names, pinyin };
  });

  useEffect(() => {
    if (!place.current) return undefined;
    const made = new EditorView({
      parent: place.current,
      doc: latest.current.value,
      extensions: editorSetup({
        names: (sql) => latest.current.names(sql),
        pinyin: () => latest.current.pinyin,
        onRun: () => latest.current.onRun(),
        onChange: (text) => latest.current.onChange(text),
        attributes: { 'aria-label': label, 'aria-describedby': describedBy },
      }),
    });
    view.current = made;
    return () => {
      made.destroy();
      view.current = null;
    };
  }, [label, describedBy]);

  useEffect(() => {
    const made = view.current;
    if (made && made.state.doc.toString() !== value) made.dispatch({ changes: { from: 0, to: made.state.doc.length, insert: value } });
  }, [value]);

  useImperativeHandle(handle, () => ({
    insert: (text) => {
      const made = view.current;
      if (!made) return;
      made.dispatch(made.state.replaceSelection(text));
      made.focus();
    },
    goTo: ({ line, column }) => {
      const made = view.current;
      if (!made) return;
      const row = made.state.doc.line(Math.min(line, made.state.doc.lines));
      made.dispatch({ selection: { anchor: row.from + Math.min(column - 1, row.length) }, scrollIntoView: true });
      made.focus();
    },
    focus: () => view.current?.focus(),
  }), []);

  return <div ref={place} className="sql-editor" />;
};
