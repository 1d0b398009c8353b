import { useEffect, useState } from 'react';
import type { School } from '../../domain/school.ts';
import type { PackSource } from '../../domain/pack/packData.ts';
import { useAccess } from '../../queries/access.ts';
import { brandRecords } from '../../queries/brandRecords.ts';
import { packFigures } from '../../queries/packFigures.ts';
import { schoolFindings } from '../../queries/schoolFindings.ts';

type Asked = { readonly kind: 'asking' } | { readonly kind: 'failed' } | { readonly kind: 'found'; readonly school: School; readonly source: PackSource };

/** What the pack of a school is made from, asked anew with each school; every figure of the district, so kept in no cache. */
export const usePackSource = (school: School): Asked => {
  const { ask, workspace: { schools, metrics } } = useAccess();
  const [asked, setAsked] = useState<Asked>({ kind: 'asking' });
  useEffect(() => {
    let left = false;
    const scope = { types: [], areas: [], schools: [school.id] };
    Promise.all([ask(packFigures()), ask(brandRecords(scope)), ask(schoolFindings(school.id))]).then(
      ([figures, brands, findings]) => {
        if (left) return;
        setAsked({
          kind: 'found', school,
          source: {
            schools, metrics, figures,
            brands: brands.map(({ year, programme, level, batch, outcome }) => ({ school: school.id, year, programme, level, batch, outcome, file: 0, row: 0 })),
            findings: findings.map(({ year, kind, categories, sentence }) => ({ school: school.id, year, kind, categories, sentence, file: 0, row: 0 })),
          },
        });
      },
      () => {
        if (!left) setAsked({ kind: 'failed' });
      },
    );
    return () => {
      left = true;
    };
  }, [ask, school, schools, metrics]);
  return asked.kind === 'found' && asked.school !== school ? { kind: 'asking' } : asked;
};
