import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsolePlace } from '../../domain/answers/consoleAnswer.ts';
import { consoleTables } from '../../queries/consoleTables.ts';
import { useAccess } from '../../queries/access.ts';
import { useConsole } from '../../queries/useConsole.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { useAddress } from '../../ui/useAddress.ts';
import { usePinyin } from '../../ui/usePinyin.ts';
import { DrawnWhole } from '../DrawnWhole.tsx';
import { useFormat } from '../useFormat.ts';
import { sqlAddress, type SqlAddress } from './address.ts';
import { namesFor, written } from './completions.ts';
import { keepQueries, pastQueries, withQuery } from './history.ts';
import { SqlBeside } from './SqlBeside.tsx';
import { SqlEditor, type EditorHandle } from './SqlEditor.tsx';
import { SqlResult } from './SqlResult.tsx';
import './sql.css';

/** What a chart was of belongs to the query before. */
const ANEW: Partial<SqlAddress> = { show: 'rows', form: null, x: null, y: null, split: null };

/** 查询台: SQL over the workspace, read only. */
export const SqlScreen = () => {
  const { t } = useTranslation();
  const { language } = useFormat();
  const { which } = useAccess();
  const [address, patch] = useAddress(sqlAddress);
  const [text, setText] = useState(address.sql);
  const [past, setPast] = useState(() => pastQueries(which));
  const editor = useRef<EditorHandle>(null);
  const hint = useId();
  const tables = useMemo(() => consoleTables(language), [language]);
  const { answer, running, again, cancel } = useConsole(address.sql);
  const pinyin = usePinyin(true);

  const [seen, setSeen] = useState({ sql: address.sql, which });
  if (seen.sql !== address.sql || seen.which !== which) {
    setSeen({ sql: address.sql, which });
    if (seen.sql !== address.sql) setText(address.sql);
    if (seen.which !== which) setPast(pastQueries(which));
  }

  const keep = useCallback((queries: typeof past): void => {
    setPast(queries);
    keepQueries(which, queries);
  }, [which]);

  const run = (sql: string, how: Partial<SqlAddress> = ANEW): void => {
    if (sql.trim() === '') return;
    setText(sql);
    keep(withQuery(past, { sql, at: new Date().toISOString() }));
    if (sql === address.sql) again();
    else patch({ ...ANEW, ...how, sql });
  };

  // What stands beside and below is drawn anew only for news of its own.
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const onRun = useCallback((sql: string, how?: Partial<SqlAddress>) => latest.current(sql, how), []);
  const onInsert = useCallback((name: string) => editor.current?.insert(written(name)), []);
  const onPlace = useCallback((place: ConsolePlace) => editor.current?.goTo(place), []);
  const onClear = useCallback(() => keep([]), [keep]);

  return (
    <DrawnWhole view="sql">
      <ScreenHeader title={t('sql.title')} scope={t('sql.scope')} />
      <div className="sql-desk">
        <div className="sql-work">
          <section className="tb-panel" aria-label={t('sql.query')}>
            <SqlEditor
              handle={editor}
              value={text}
              onChange={setText}
              onRun={() => run(text)}
              names={(sql) => namesFor(sql, tables)}
              pinyin={pinyin}
              label={t('sql.query')}
              describedBy={hint}
            />
            <div className="sql-bar">
              <p id={hint}>{t('sql.keys')}</p>
              {running && (
                <button type="button" className="tb-button" onClick={cancel}>
                  {t('sql.cancel')}
                </button>
              )}
              <button type="button" className="tb-button tb-button-primary" disabled={text.trim() === ''} onClick={() => run(text)}>
                <Icon name="command" size={16} />
                {t('sql.run')}
              </button>
            </div>
          </section>
          <SqlResult answer={answer} running={running} address={address} patch={patch} onPlace={onPlace} onRun={onRun} />
        </div>
        <SqlBeside tables={tables} past={past} onInsert={onInsert} onRun={onRun} onClear={onClear} />
      </div>
    </DrawnWhole>
  );
};
