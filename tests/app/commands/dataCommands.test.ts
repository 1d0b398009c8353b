import { expect, it } from 'vitest';
import { dataCommands } from '../../../src/app/commands/dataCommands.ts';
import { catalogue } from '../../../src/domain/catalogue.ts';
import { foldJournal } from '../../../src/domain/foldJournal.ts';
import { schoolId } from '../../../src/domain/ids.ts';
import type { AddressTarget } from '../../../src/ui/AddressContext.ts';
import { makeWords } from '../../../src/words/translate.ts';
import { testSchool } from '../../support/testEngine.ts';

it('a school chosen leads to its profile, and further down to its trend', () => {
  const went: AddressTarget[] = [];
  const workspace = { ...foldJournal([], catalogue), schools: [testSchool({ id: 'a' })] };
  const commands = dataCommands(workspace, { t: makeWords('zh').getFixedT('zh'), language: 'zh', search: {}, go: (target) => went.push(target), along: (named) => named });
  for (const command of commands.filter(({ label }) => label === testSchool({ id: 'a' }).name)) command.run();
  expect(went).toEqual([
    { screen: 'profile', search: { schools: [schoolId('a')] } },
    { screen: 'trend', search: { schools: [schoolId('a')] } },
  ]);
});
