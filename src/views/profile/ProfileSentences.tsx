import { useState } from 'react';
import { AddressLink } from '../../ui/AddressLink.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useFormat } from '../useFormat.ts';
import type { ProfileView } from './profileView.ts';
import type { Saying } from './saying.ts';
import { sentenceParts, type Part } from './sentenceParts.ts';
import { SourceLink } from './SourceLink.tsx';

interface Props {
  readonly view: ProfileView;
  readonly saying: Saying;
}

/** What can be put into a report as it stands; each figure in it leads to its source. */
export const ProfileSentences = ({ view, saying }: Props) => {
  const { t } = useFormat();
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const said = view.sentences.map((sentence) => sentenceParts(sentence, { ...saying, year: view.year, of: view.similar.schools.length }));
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(said.map((parts) => parts.map(({ text }) => text).join('')).join('\n'));
      setCopied('yes');
    } catch {
      setCopied('no');
    }
  };
  return (
    <Panel
      name="sentences"
      title={t('profile.sentences.title')}
      actions={
        <>
          <output className="profile-quiet">{copied === null ? '' : t(copied === 'yes' ? 'profile.sentences.copied' : 'profile.sentences.copyFailed')}</output>
          <button type="button" className="tb-button" onClick={() => void copy()}>
            <Icon name="source" size={16} />
            {t('profile.sentences.copy')}
          </button>
        </>
      }
    >
      <ul className="profile-sentences">
        {said.map((parts, place) => (
          <li key={view.sentences[place]?.kind}>
            {parts.map((part, index) => (
              // The pieces of a sentence have no names and never change places.
              // oxlint-disable-next-line react/no-array-index-key
              <SentencePart key={index} part={part} view={view} />
            ))}
          </li>
        ))}
      </ul>
    </Panel>
  );
};

const SentencePart = ({ part: { text, to }, view }: { readonly part: Part; readonly view: ProfileView }) => {
  if (!to) return text;
  if (to.kind !== 'coverage') return <SourceLink to={to}>{text}</SourceLink>;
  return (
    <AddressLink screen="data" search={{ tab: 'coverage', school: view.school.id, year: view.year }} className="profile-source">
      {text}
    </AddressLink>
  );
};
