import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceOf, SourceRow } from '../../domain/answers/sourceOf.ts';
import { sourceText } from '../../queries/sourceAddress.ts';
import { useAddressBar } from '../../ui/AddressContext.ts';
import { useOpenRecord } from '../behind/useOpenRecord.ts';

export type SourceTarget =
  | { readonly kind: 'figure'; readonly source: SourceOf }
  | { readonly kind: 'record'; readonly source: SourceRow; readonly said: { readonly sentence: string } | { readonly programme: string } };

/** Words within a text that lead to where they come from: a true link, so that it breaks as text does. */
export const SourceLink = ({ to, children }: { readonly to: SourceTarget; readonly children: ReactNode }) => {
  const { t } = useTranslation();
  const bar = useAddressBar();
  const openRecord = useOpenRecord();
  const src = sourceText(to.kind === 'figure' ? to.source : { ...to.source, column: 0 });
  const target = { search: { ...bar.search, src } };
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (to.kind === 'record') void openRecord(to.source, to.said);
    else bar.go(target);
  };
  return (
    <a className="profile-source" href={bar.href(target)} title={t('common.sourceHint')} onClick={follow}>
      {children}
    </a>
  );
};
