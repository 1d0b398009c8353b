import { useState, type ChangeEvent } from 'react';
import './field.css';

interface Props {
  /** Said and shown while nothing is typed: what is looked for. */
  readonly label: string;
  /** As the address has it. */
  readonly value: string;
  readonly onFind: (text: string) => void;
}

/** Where rows of a table are looked for. What is typed stands at once; the address follows, but not a word half composed. */
export const FindBox = ({ label, value, onFind }: Props) => {
  const [typed, setTyped] = useState({ text: value, seen: value, sent: value });
  const text = value === typed.seen || value === typed.sent ? typed.text : value;
  const send = (next: string): void => {
    setTyped({ text: next, seen: value, sent: next });
    onFind(next);
  };
  const onChange = ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>): void => {
    if (nativeEvent instanceof InputEvent && nativeEvent.isComposing) setTyped({ text: target.value, seen: value, sent: value });
    else send(target.value);
  };
  return (
    <input
      type="search"
      className="tb-native tb-find"
      aria-label={label}
      placeholder={label}
      maxLength={60}
      value={text}
      onChange={onChange}
      onCompositionEnd={({ currentTarget }) => send(currentTarget.value)}
    />
  );
};
