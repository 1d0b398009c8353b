import { useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** As the address has it. */
  readonly value: string;
  readonly onFind: (text: string) => void;
}

/** Where a school is looked for by name, code, pinyin or initials. What is typed stands at once; the address follows, but not a word half composed. */
export const FindSchool = ({ value, onFind }: Props) => {
  const { t } = useTranslation();
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
      className="compare-find"
      aria-label={t('compare.find')}
      placeholder={t('compare.find')}
      maxLength={60}
      value={text}
      onChange={onChange}
      onCompositionEnd={({ currentTarget }) => send(currentTarget.value)}
    />
  );
};
