import { useEffect, useMemo } from 'react';
import { useAccess } from '../queries/access.ts';
import { useAnswerIf } from '../queries/useAnswerIf.ts';
import { yearSpan } from '../queries/yearSpan.ts';
import { useAddressBar } from '../ui/AddressContext.ts';
import { absentIn, namesYears } from './absentIn.ts';
import type { Notice } from './notice.ts';

/** Takes out of the address what the workspace does not have, and says so: a screen must not quietly show something else. */
export const AddressCheck = ({ onNotice }: { readonly onNotice: (notice: Notice) => void }) => {
  const { workspace } = useAccess();
  const { screen, search, go } = useAddressBar();
  // The data screen also shows years of which nothing is known but that they are missing.
  const asked = screen !== 'data' && namesYears(search);
  const span = useAnswerIf(asked ? yearSpan() : null);
  const years = span.isPlaceholderData ? null : (span.data ?? null);
  // All of it is said at once.
  const waits = asked && years === null && !span.isError && !(span.isSuccess && span.data === null);
  const { absent, rest } = useMemo(() => absentIn(search, workspace, years), [search, workspace, years]);
  useEffect(() => {
    if (waits || absent.length === 0 || workspace.schools.length === 0) return;
    onNotice({ kind: 'absent', absent });
    go({ search: rest, replace: true });
  }, [waits, absent, rest, workspace, go, onNotice]);
  return null;
};
