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
}

/** A command for each metric and each school of the workspace: to its trend. */
export const dataCommands = ({ metrics, schools }: Workspace, { t, language, search, go }: Surroundings): readonly Command[] => {
  const { ws, metric: shown } = search;
  const kept = (change: Search): Search => ({ ...(ws === undefined ? {} : { ws }), ...change });
  return [
    ...metrics.map(({ id, name }): Command => ({
      id: `metric:${id}`,
      group: t('commands.metrics'),
      label: name[language],
      keywords: [name.zh, name.en, id],
      icon: 'metric',
      run: () => go({ screen: 'trend', search: kept({ metric: id }) }),
    })),
    ...schools.map(({ id, name, code, aliases, area }): Command => ({
      id: `school:${id}`,
      group: t('commands.schools'),
      label: name,
      keywords: [...aliases, ...(code === null ? [] : [code])],
      icon: 'school',
      ...(area === null ? {} : { hint: area }),
      run: () => go({ screen: 'trend', search: kept({ ...(shown === undefined ? {} : { metric: shown }), schools: [id] }) }),
    })),
  ];
};
