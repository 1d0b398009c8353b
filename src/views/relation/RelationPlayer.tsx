import type { KeyboardEvent } from 'react';
import type { Year } from '../../domain/year.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useFormat } from '../useFormat.ts';
import type { Play } from './usePlay.ts';

interface Props {
  readonly years: readonly Year[];
  readonly year: Year;
  readonly onYear: (year: Year) => void;
  readonly play: Play;
}

/** Goes through the years: by a button, by itself, by ← and →, and Space to play and pause. */
export const RelationPlayer = ({ years, year, onYear, play }: Props) => {
  const { t, year: yearText, yearShort } = useFormat();
  const place = years.indexOf(year);
  const goTo = (to: number): void => {
    play.pause();
    const next = years[to];
    if (next !== undefined) onYear(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.target instanceof HTMLInputElement && event.target.type === 'radio') return;
    if (step !== undefined) goTo(place + step);
    else if (event.key !== ' ') return;
    // A button would be pressed by the key as well.
    else if (event.target instanceof HTMLButtonElement) return;
    else play.toggle();
    event.preventDefault();
  };
  const button = (name: 'previous' | 'next', to: number) => (
    <button type="button" className="tb-button relation-step" aria-label={t(`relation.${name}`)} title={t(`relation.${name}`)} disabled={years[to] === undefined} onClick={() => goTo(to)}>
      <Icon name={name === 'previous' ? 'fold' : 'unfold'} />
    </button>
  );
  return (
    // Keys work on whatever of it has the focus.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions
    <div className="relation-player" role="group" aria-label={t('relation.player')} onKeyDown={onKeyDown}>
      {play.moves && (
        <button type="button" className="tb-button relation-play" onClick={play.toggle} aria-keyshortcuts="Space" disabled={years.length < 2}>
          <Icon name={play.playing ? 'pause' : 'play'} />
          {t(play.playing ? 'relation.pause' : 'relation.play')}
        </button>
      )}
      {button('previous', place - 1)}
      <input
        type="range"
        min={0}
        max={Math.max(0, years.length - 1)}
        step={1}
        value={Math.max(0, place)}
        aria-label={t('relation.year')}
        aria-valuetext={yearText(year)}
        onChange={(event) => goTo(Number(event.target.value))}
      />
      {button('next', place + 1)}
      <output className="relation-year" aria-live="polite">{yearShort(year)}</output>
      {play.moves ? (
        <Segmented
          label={t('relation.speed')}
          segments={(['slow', 'plain', 'fast'] as const).map((id) => ({ id, label: t(`relation.speeds.${id}`) }))}
          value={play.speed}
          onChange={play.setSpeed}
        />
      ) : (
        <span className="relation-quiet">{t('relation.still')}</span>
      )}
    </div>
  );
};
