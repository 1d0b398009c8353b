import { useEffect, useState } from 'react';
import type { School } from '../../domain/school.ts';
import type { PackSource } from '../../domain/pack/packData.ts';
import { useAccess } from '../../queries/access.ts';
import { packSource } from './packSource.ts';

type Asked = { readonly kind: 'asking' } | { readonly kind: 'failed' } | { readonly kind: 'found'; readonly source: PackSource };

/** Asked anew with each school; every figure of the district, so kept in no cache. */
export const usePackSource = (school: School): Asked => {
  const { ask, workspace } = useAccess();
  const [asked, setAsked] = useState<Asked>({ kind: 'asking' });
  useEffect(() => {
    let left = false;
    packSource(school, { ask, workspace }).then(
      (source) => {
        if (!left) setAsked({ kind: 'found', source });
      },
      () => {
        if (!left) setAsked({ kind: 'failed' });
      },
    );
    return () => {
      left = true;
    };
  }, [ask, school, workspace]);
  return asked;
};
