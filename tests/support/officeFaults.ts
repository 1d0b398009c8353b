import JSZip from 'jszip';
import { xmlFaults } from './xmlFaults.ts';

const attribute = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '';

const twice = (all: readonly string[]): readonly string[] => all.filter((one, place) => all.indexOf(one) !== place);

/** The parts of an Office file as texts, workbooks and pictures as their names alone. */
export const officeParts = async (file: Blob): Promise<ReadonlyMap<string, string>> => {
  const zip = await JSZip.loadAsync(await file.arrayBuffer());
  const read = Object.values(zip.files).map(async (part) => [part.name, /\.(?:xml|rels)$/u.test(part.name) ? await part.async('string') : ''] as const);
  return new Map(await Promise.all(read));
};

/** What would make Office offer a repair: XML that is not well formed, a relation to nothing or used without being there, a part of no declared type, an axis that nothing draws, numbers given twice. */
export const officeFaults = async (file: Blob): Promise<readonly string[]> => {
  const parts = await officeParts(file);
  const faults = [...parts].flatMap(([name, text]) => (text === '' ? [] : xmlFaults(text).map((fault) => `${name}: ${fault}`)));
  const types = parts.get('[Content_Types].xml') ?? '';
  const overrides = [...types.matchAll(/<Override\b[^>]*>/gu)].map(([tag]) => attribute(tag, 'PartName').slice(1));
  const defaults = [...types.matchAll(/<Default\b[^>]*>/gu)].map(([tag]) => attribute(tag, 'Extension'));
  for (const name of overrides) if (!parts.has(name)) faults.push(`declared and not there: ${name}`);
  faults.push(...[...twice(overrides), ...twice(defaults)].map((name) => `declared twice: ${name}`));
  for (const [name, text] of parts) {
    if (name.endsWith('/')) faults.push(`a folder as a part: ${name}`);
    if (name !== '[Content_Types].xml' && !overrides.includes(name) && !defaults.includes(name.split('.').at(-1) ?? '')) faults.push(`of no declared type: ${name}`);
    if (name.endsWith('.rels')) faults.push(...relationFaults(name, text, parts));
    if (/^ppt\/(?:slides|notesSlides|slideLayouts)\/[^/]+\.xml$/u.test(name)) faults.push(...twice([...text.matchAll(/<p:cNvPr id="(\d+)"/gu)].map(([, id = '']) => id)).map((id) => `${name}: shape ${id} twice`));
    if (name.startsWith('ppt/charts/chart')) faults.push(...chartFaults(name, text));
  }
  return faults;
};

const relationFaults = (name: string, text: string, parts: ReadonlyMap<string, string>): readonly string[] => {
  const folder = name.replace(/_rels\/[^/]+$/u, '');
  const owner = folder + (name.split('/').at(-1) ?? '').replace(/\.rels$/u, '');
  const relations = [...text.matchAll(/<Relationship\b[^>]*>/gu)].map(([tag]) => ({ id: attribute(tag, 'Id'), target: attribute(tag, 'Target'), outside: attribute(tag, 'TargetMode') === 'External' }));
  const path = (target: string): string => (target.startsWith('/') ? target.slice(1) : new URL(target, `file:///${folder}`).pathname.slice(1));
  const used = [...(parts.get(owner) ?? '').matchAll(/\br:(?:id|embed|link|pict)="([^"]+)"/gu)].map(([, id = '']) => id);
  return [
    ...relations.filter(({ target, outside }) => !outside && !parts.has(decodeURI(path(target)))).map(({ target }) => `${name}: to nothing: ${target}`),
    ...twice(relations.map(({ id }) => id)).map((id) => `${name}: ${id} twice`),
    ...(owner === folder ? [] : used.filter((id) => !relations.some((relation) => relation.id === id)).map((id) => `${owner}: ${id} is no relation`)),
  ];
};

const chartFaults = (name: string, text: string): readonly string[] => {
  const axes = [...text.matchAll(/<c:(?:catAx|valAx|serAx|dateAx)><c:axId val="(\d+)"/gu)].map(([, id = '']) => id);
  const drawn = [...text.matchAll(/<c:(?:bar|line|scatter|area)Chart>.*?<\/c:(?:bar|line|scatter|area)Chart>/gsu)].map(([whole]) => [...whole.matchAll(/<c:axId val="(\d+)"/gu)].map(([, id = '']) => id));
  const crossing = [...text.matchAll(/<c:crossAx val="(\d+)"/gu)].map(([, id = '']) => id);
  const orders = [...text.matchAll(/<c:order val="(\d+)"/gu)].map(([, id = '']) => id);
  return [
    ...axes.filter((id) => !drawn.flat().includes(id)).map((id) => `${name}: axis ${id} draws nothing`),
    ...[...drawn.flat(), ...crossing].filter((id) => !axes.includes(id)).map((id) => `${name}: axis ${id} is not there`),
    ...drawn.filter((ids) => ids.length !== 2).map((ids) => `${name}: a chart of ${ids.length} axes`),
    ...[...twice(axes), ...twice(orders)].map((id) => `${name}: ${id} twice`),
    ...(drawn.length === 0 ? [`${name}: draws nothing`] : []),
    ...(text.includes('<c:v></c:v>') || /NaN|undefined|Infinity/u.test(text) ? [`${name}: a value that is none`] : []),
    ...(text.includes('<c:dispBlanksAs val="gap"/>') ? [] : [`${name}: gaps are not gaps`]),
  ];
};
