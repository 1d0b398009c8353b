import { defaultStringifySearch } from '@tanstack/react-router';
import type { Pack, PackManner } from '../../domain/pack/packData.ts';
import type { YearBasis } from '../../domain/year.ts';
import { singlePage } from '../carried/singlePage.ts';
import { packRecords, type PackTitles } from './packRecords.ts';

/** A pack as one page that opens by a double click on the profile of the school that it is for. */
export const packPage = (pack: Pack, titles: PackTitles, { basis, ...said }: { readonly basis: YearBasis; readonly invented: boolean; readonly manner: PackManner }): Promise<Blob> =>
  singlePage({
    title: titles.file,
    address: `#/profile${defaultStringifySearch({ ws: 'own', schools: [pack.own.id] })}`,
    own: { made: packRecords(pack, titles, { at: new Date().toISOString(), basis }) },
    sample: false,
    pack: { ...said, school: pack.own.id },
  });
