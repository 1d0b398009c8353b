import type { Language } from '../../domain/bilingual.ts';
import type { Workspace } from '../../domain/journal.ts';
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

/** A command for each metric and each school of the workspace: to its trend. */
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
    ...schools.map(({ id, name, code, aliases, area }): Command => ({
      id: `school:${id}`,
      group: t('commands.schools'),
      label: name,
      keywords: [...aliases, ...(code === null ? [] : [code])],
      icon: 'school',
      ...(area === null ? {} : { hint: area }),
      run: () => go({ screen: 'trend', search: along({ ...(shown === undefined ? {} : { metric: shown }), schools: [id] }) }),
    })),
  ];
};
