import type { Language } from '../../domain/bilingual.ts';
import type { Workspace } from '../../domain/journal.ts';
import type { School } from '../../domain/school.ts';
import type { AddressBar, Search } from '../../ui/AddressContext.ts';
import type { Translate } from '../../words/translate.ts';
import type { Command } from './command.ts';

interface Surroundings {
  readonly t: Translate;
  readonly language: Language;
  readonly search: Search;
  readonly go: AddressBar['go'];
  readonly along: AddressBar['along'];
}

/** Commands for each metric and each school of the workspace: to its trend, to the school's profile first. */
export const dataCommands = ({ metrics, schools }: Workspace, { t, language, search, go, along }: Surroundings): readonly Command[] => {
  const { metric: shown } = search;
  return [
    ...metrics.map(({ id, name }): Command => ({
      id: `metric:${id}`,
      group: t('commands.metrics'),
      label: name[language],
      keywords: [name.zh, name.en, id],
      icon: 'metric',
      run: () => go({ screen: 'trend', search: along({ metric: id }) }),
    })),
    ...schools.flatMap((school): readonly Command[] => [
      { ...named(school), id: `profile:${school.id}`, group: t('commands.profiles'), icon: 'profile', run: () => go({ screen: 'profile', search: along({ schools: [school.id] }) }) },
      { ...named(school), id: `school:${school.id}`, group: t('commands.schools'), icon: 'school', run: () => go({ screen: 'trend', search: along({ ...(shown === undefined ? {} : { metric: shown }), schools: [school.id] }) }) },
    ]),
  ];
};

const named = ({ name, code, aliases, area }: School): Pick<Command, 'label' | 'keywords' | 'hint'> => ({
  label: name,
  keywords: [...aliases, ...(code === null ? [] : [code])],
  ...(area === null ? {} : { hint: area }),
});
