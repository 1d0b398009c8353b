import { behind } from './en/behind.ts';
import { brand } from './en/brand.ts';
import { chart } from './en/chart.ts';
import { commands } from './en/commands.ts';
import { common } from './en/common.ts';
import { compare } from './en/compare.ts';
import { correction } from './en/correction.ts';
import { data } from './en/data.ts';
import { distribution } from './en/distribution.ts';
import { draft } from './en/draft.ts';
import { figure } from './en/figure.ts';
import { file } from './en/file.ts';
import { findings } from './en/findings.ts';
import { heat } from './en/heat.ts';
import { help } from './en/help.ts';
import { importing } from './en/import.ts';
import { insight } from './en/insight.ts';
import { match } from './en/match.ts';
import { noticed } from './en/noticed.ts';
import { overview } from './en/overview.ts';
import { pack } from './en/pack.ts';
import { problem } from './en/problem.ts';
import { profile } from './en/profile.ts';
import { quality } from './en/quality.ts';
import { relation } from './en/relation.ts';
import { reports } from './en/reports.ts';
import { schools } from './en/schools.ts';
import { scope } from './en/scope.ts';
import { setAside } from './en/setAside.ts';
import { sheet } from './en/sheet.ts';
import { shell } from './en/shell.ts';
import { source } from './en/source.ts';
import { sql } from './en/sql.ts';
import { story } from './en/story.ts';
import { template } from './en/template.ts';
import { terms } from './en/terms.ts';
import { trend } from './en/trend.ts';
import { workspace } from './en/workspace.ts';

/** Every text the user reads, in English: each subject has exactly the keys of the Chinese one. */
export const en = {
  behind,
  brand,
  chart,
  commands,
  common,
  compare,
  correction,
  data,
  distribution,
  draft,
  figure,
  file,
  findings,
  heat,
  help,
  import: importing,
  insight,
  match,
  noticed,
  overview,
  pack,
  problem,
  profile,
  quality,
  relation,
  reports,
  schools,
  scope,
  setAside,
  sheet,
  shell,
  source,
  sql,
  story,
  template,
  terms,
  trend,
  workspace,
};
