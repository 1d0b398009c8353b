import { MultiPicker } from '../../ui/MultiPicker.tsx';
import { useFormat } from '../useFormat.ts';
import type { Facet } from './scopeFacets.ts';

/** More do not stand side by side. */
const MOST_SIDE_BY_SIDE = 12;

interface Props<Value extends string> {
  readonly label: string;
  readonly facets: readonly Facet<Value>[];
  readonly chosen: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Some values of many, each with the number of its schools; none chosen: all. What is chosen stands in the order of the facets. */
export const FacetPicker = <Value extends string>({ label, facets, chosen, nameOf, onChange }: Props<Value>) => {
  const { t, number } = useFormat();
  const choose = (values: ReadonlySet<string>): void => onChange(facets.filter(({ value }) => values.has(value)).map(({ value }) => value));
  const toggle = (value: Value): void => choose(new Set(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]));
  return (
    <fieldset className="scope-set">
      <legend>{label}</legend>
      {facets.length > MOST_SIDE_BY_SIDE ? (
        <MultiPicker
          label={label}
          options={facets.map(({ value, schools }) => ({ id: value, label: nameOf(value), hint: t('scope.schoolsOf', { count: schools }) }))}
          value={chosen}
          placeholder={t('scope.all')}
          chips={false}
          onChange={(ids) => choose(new Set(ids))}
        />
      ) : (
        facets.map(({ value, schools }) => (
          <button key={value} type="button" className="scope-toggle" aria-pressed={chosen.includes(value)} data-none={schools === 0} onClick={() => toggle(value)}>
            {nameOf(value)} <small>{number(schools)}</small>
          </button>
        ))
      )}
    </fieldset>
  );
};
