import { sheet as sheetZh } from './zh/sheet.ts';
import { sheet as sheetEn } from './en/sheet.ts';
import { setAside as setAsideZh } from './zh/setAside.ts';
import { setAside as setAsideEn } from './en/setAside.ts';
import { match as matchZh } from './zh/match.ts';
import { match as matchEn } from './en/match.ts';
import { importing as importEn } from './en/import.ts';
import { importing as importZh } from './zh/import.ts';
import { problem as problemEn } from './en/problem.ts';
import { problem as problemZh } from './zh/problem.ts';
import { help as helpZh } from './zh/help.ts';
import { help as helpEn } from './en/help.ts';
import { commands as commandsZh } from './zh/commands.ts';
import { commands as commandsEn } from './en/commands.ts';
import { source as sourceEn } from './en/source.ts';
import { source as sourceZh } from './zh/source.ts';
import { data as dataEn } from './en/data.ts';
import { data as dataZh } from './zh/data.ts';
import { common as commonEn } from './en/common.ts';
import { shell as shellEn } from './en/shell.ts';
import { common as commonZh } from './zh/common.ts';
import { shell as shellZh } from './zh/shell.ts';
import { chart as chartEn } from './en/chart.ts';
import { chart as chartZh } from './zh/chart.ts';
import { terms as termsEn } from './en/terms.ts';
import { terms as termsZh } from './zh/terms.ts';
import { trend as trendEn } from './en/trend.ts';
import { trend as trendZh } from './zh/trend.ts';
import { behind as behindEn } from './en/behind.ts';
import { behind as behindZh } from './zh/behind.ts';
import { overview as overviewEn } from './en/overview.ts';
import { overview as overviewZh } from './zh/overview.ts';
import { compare as compareEn } from './en/compare.ts';
import { compare as compareZh } from './zh/compare.ts';

/** Every text the user reads, one file a subject; the English file of a subject has exactly the keys of the Chinese one. */
export const resources = {
  zh: { translation: { compare: compareZh, setAside: setAsideZh, sheet: sheetZh, match: matchZh, overview: overviewZh, behind: behindZh, trend: trendZh, problem: problemZh, help: helpZh, commands: commandsZh, common: commonZh, shell: shellZh, chart: chartZh, terms: termsZh, data: dataZh, source: sourceZh, import: importZh } },
  en: { translation: { compare: compareEn, setAside: setAsideEn, sheet: sheetEn, match: matchEn, overview: overviewEn, behind: behindEn, trend: trendEn, problem: problemEn, help: helpEn, commands: commandsEn, common: commonEn, shell: shellEn, chart: chartEn, terms: termsEn, data: dataEn, source: sourceEn, import: importEn } },
};
