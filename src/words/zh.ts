import { behind } from './zh/behind.ts';
import { brand } from './zh/brand.ts';
import { chart } from './zh/chart.ts';
import { commands } from './zh/commands.ts';
import { common } from './zh/common.ts';
import { compare } from './zh/compare.ts';
import { correction } from './zh/correction.ts';
import { data } from './zh/data.ts';
import { distribution } from './zh/distribution.ts';
import { draft } from './zh/draft.ts';
import { figure } from './zh/figure.ts';
import { file } from './zh/file.ts';
import { findings } from './zh/findings.ts';
import { heat } from './zh/heat.ts';
import { help } from './zh/help.ts';
import { importing } from './zh/import.ts';
import { insight } from './zh/insight.ts';
import { match } from './zh/match.ts';
import { noticed } from './zh/noticed.ts';
import { overview } from './zh/overview.ts';
import { pack } from './zh/pack.ts';
import { problem } from './zh/problem.ts';
import { profile } from './zh/profile.ts';
import { quality } from './zh/quality.ts';
import { relation } from './zh/relation.ts';
import { reports } from './zh/reports.ts';
import { schools } from './zh/schools.ts';
import { scope } from './zh/scope.ts';
import { setAside } from './zh/setAside.ts';
import { sheet } from './zh/sheet.ts';
import { shell } from './zh/shell.ts';
import { source } from './zh/source.ts';
import { sql } from './zh/sql.ts';
import { story } from './zh/story.ts';
import { template } from './zh/template.ts';
import { terms } from './zh/terms.ts';
import { trend } from './zh/trend.ts';
import { workspace } from './zh/workspace.ts';

/** Every text the user reads, in Chinese: one file a subject. */
export const zh = {
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
