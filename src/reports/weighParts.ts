import type { Ground, Sentence } from './clauses.ts';
import type { Section } from './rules/sectionWords.ts';
import { leadOf, soundsLike, tonesOf, type Tones } from './tone.ts';

const SECTIONS: readonly Section[] = ['work', 'problem', 'cause', 'measure', 'mixed', 'rectified', 'close'];

/** Parts that only words for them begin; how their sentences sound tells nothing of them. */
const NAMED_ONLY: ReadonlySet<Section> = new Set(['mixed', 'rectified', 'close']);

type Weights = Readonly<Record<Section, number>>;

const SAID = 8;
const HALF_SAID = 3;
const RETURNED = 6;
const RETURNED_TO_WORK = 2.5;
const LONGEST_LEAD = 45;
const SHORT_LEAD = 26;
const SHORTEST_LEAD = 10;

const UNUSUAL = 1.5;
const NEVER = 20;
/** What it costs that one part follows another, beside that it changes at all: a report goes from what was done to problems, causes, plans. */
const TURNS: Readonly<Record<string, number>> = { 'work>problem': 3, 'work>cause': 8, 'work>measure': 4, 'problem>work': 1, 'cause>problem': 1.5, 'cause>work': 2, 'measure>problem': 2, 'measure>cause': 4, 'measure>work': 2 };
/** What it costs to leave a part that only words begin, without words for another. */
const LEAVES = 3;
/** For a part that words began further above. */
const STANDS = 1.2;
const STRANGE = 4;

const turn = (from: Section, to: Section, sentence: Sentence, named: boolean): number => {
  if (from === to) return 0;
  if (NAMED_ONLY.has(to) && !named) return NEVER;
  return (TURNS[`${from}>${to}`] ?? 0) + (NAMED_ONLY.has(from) && !named ? LEAVES : 0) + (sentence.heading ? 0.5 : sentence.opensItem && !sentence.marked ? UNUSUAL : 3);
};

/** The words that may announce a part: a short line, what stands before a colon, or a short sentence. */
const leadIn = ({ text, opensItem, marked }: Sentence, wanting: boolean): { readonly words: string; readonly strength: number } => {
  const colon = text.indexOf('：');
  if (colon > 0 && colon <= LONGEST_LEAD) return { words: text.slice(0, colon), strength: colon <= SHORTEST_LEAD ? 1.8 : 1 };
  if (text.length <= SHORT_LEAD) return { words: text, strength: wanting ? 0.3 : 1 };
  return { words: /^[^，]{0,16}/u.exec(text)?.[0] ?? '', strength: opensItem && !marked ? 0.8 : 0.4 };
};

const firstWords = (text: string): string => /^[^，：]{0,16}/u.exec(text)?.[0] ?? '';

const SETTLED = /解决(?!得?不)|化解|整改(?:到位|完)|立行立改|销号|扭转/u;

/** 之所以不尽如人意. */
const tellsWhy = ({ text, section }: Sentence): boolean => section === 'problem' && leadOf(firstWords(text), 'cause') >= 4;

/** 查摆出的12个问题全部整改 tells of what is done. */
const isDoubtful = ({ text, section }: Sentence, { done }: Tones): boolean =>
  section === 'problem' && (done >= 1.5 || SETTLED.test(text)) && !text.includes('：');

const weightsOf = (sentence: Sentence, returned: boolean, overruled: boolean): Weights => {
  const { text, section, said } = sentence;
  const tones = tonesOf(text);
  const { words, strength } = leadIn(sentence, tones.wanting > 1 && !sentence.heading);
  const named = (one: Section): number => (section === one ? (said ? (tellsWhy(sentence) ? 0 : isDoubtful(sentence, tones) ? HALF_SAID : SAID) : returned ? (one === 'work' ? RETURNED_TO_WORK : RETURNED) : one === 'work' || overruled ? 0 : STANDS) : NAMED_ONLY.has(one) || (one === 'work' && section === 'measure') ? -STRANGE : 0);
  const lead = (part: 'problem' | 'cause' | 'measure' | 'work'): number => strength * leadOf(words, part);
  const problem = tones.wanting - 0.5 * tones.planned - 0.3 * tones.done;
  const measure = tones.planned - 0.5 * tones.wanting - 0.8 * tones.done;
  const work = 0.5 + tones.done - 0.3 * tones.wanting;
  return {
    work: work + lead('work') + named('work'),
    problem: problem + lead('problem') + (CONTRAST.test(text) && tones.wanting > 0 ? 2 : 0) + named('problem'),
    // An aside on the cause of one problem does not reach into the next.
    cause: (returned && section !== 'cause' ? -2 : 0) + 0.95 * problem + tones.causal + Math.max(lead('cause'), 1.5 * leadOf(firstWords(text), 'cause')) + named('cause'),
    measure: measure + lead('measure') + named('measure'),
    mixed: Math.max(problem, measure, 0) + 1 + named('mixed'),
    rectified: Math.max(work, 1) + named('rectified'),
    close: 1 + named('close'),
  };
};

/** 但, 在肯定成绩的同时, 也要看到: turns from what was done to what is wanting. */
const CONTRAST = /^(?:但|然而|不过|当然|可是|只是|美中不足|诚然|在[^，]{0,12}(?:之余|之外|的同时))|^[^，]{0,14}，?[^，]{0,4}(?:要|应|必须|还|能|清醒地?|清楚地?)(?:看到|承认|正视|认识到)/u;

const PARTS = ['problem', 'cause', 'measure'] as const;

/** A lead for another part than the one that words began ends that one's hold. */
const announcesAnother = (sentence: Sentence): boolean => {
  if (tellsWhy(sentence)) return true;
  const { words, strength } = leadIn(sentence, tonesOf(sentence.text).wanting > 1 && !sentence.heading);
  const most = PARTS.map((part) => ({ part, weight: leadOf(words, part) })).reduce((a, b) => (b.weight > a.weight ? b : a));
  return (strength >= 1 || most.part === 'cause') && most.weight >= 2.5 && most.part !== sentence.section;
};

interface Way {
  readonly weight: number;
  readonly before: Way | null;
  readonly section: Section;
}

/**
 * The part of each sentence that is likeliest over the whole report: words for a part weigh most, then how the sentences
 * sound; that a part changes costs, within a line more than between lines.
 */
const weighParts = (sentences: readonly Sentence[]): readonly Section[] => {
  let ways: readonly Way[] = SECTIONS.map((section) => ({ section, weight: section === 'work' ? 0 : -NEVER, before: null }));
  let overruled = false;
  for (const [place, sentence] of sentences.entries()) {
    const last = sentences[place - 1];
    overruled = (sentence.heading && !sentence.said) || announcesAnother(sentence) ? !sentence.said || tellsWhy(sentence) : overruled && !sentence.said;
    const weights = weightsOf(sentence, last !== undefined && last.section !== sentence.section, overruled);
    const from = ways;
    ways = SECTIONS.map((section) => {
      const best = from.map((way) => ({ way, weight: way.weight - turn(way.section, section, sentence, sentence.section === section) })).reduce((a, b) => (b.weight > a.weight ? b : a));
      return { section, weight: best.weight + weights[section], before: best.way };
    });
  }
  let way: Way | null = ways.reduce((a, b) => (b.weight > a.weight ? b : a));
  const parts: Section[] = [];
  for (; way !== null; way = way.before) parts.push(way.section);
  return parts.toReversed().slice(1);
};

/** Whether the first words of a run announce its part, or enough of its sentences sound so. */
const groundOf = (run: readonly Sentence[], part: Section, before: Section | undefined): Ground | null => {
  const first = run[0];
  if (first === undefined || !isPart(part)) return first === undefined ? null : 'sounds';
  const { words, strength } = leadIn(first, tonesOf(first.text).wanting > 1 && !first.heading);
  if ((strength >= 0.8 || first.heading || part === 'cause') && leadOf(words, part) >= 2) return 'led';
  if (part === 'problem' && CONTRAST.test(first.text)) return 'led';
  const bearing = run.filter(({ text, heading }) => !heading && soundsLike(text, part)).length;
  const expected = part === 'measure' && (before === 'problem' || before === 'cause');
  return bearing >= (expected ? FEWEST - 1 : FEWEST) && bearing >= (expected ? HALF : MOST) * run.filter(({ heading }) => !heading).length ? 'sounds' : null;
};

const isPart = (section: Section): section is (typeof PARTS)[number] => PARTS.some((part) => part === section);

/** 没做好的缘由: names the part and says nothing yet. */
const isLead = ({ text }: Sentence, part: Section): boolean =>
  text.length <= LONGEST_NAME && !/[，：]/u.test(text) && isPart(part) && leadOf(text, part) >= 2;

const LONGEST_NAME = 14;
const FEWEST = 3;
const MOST = 0.7;
const HALF = 0.5;

/** The sentences, each in its likeliest part; unsure where only the sound of the sentences says so. */
export const inLikeliestParts = (sentences: readonly Sentence[]): readonly Sentence[] => {
  const parts = weighParts(sentences);
  const placed: Sentence[] = [];
  for (let from = 0; from < sentences.length;) {
    const part = parts[from];
    let to = from + 1;
    while (to < sentences.length && parts[to] === part && (parts[to] === sentences[to]?.section) === (part === sentences[from]?.section)) to += 1;
    const run = sentences.slice(from, to);
    const ground = part === undefined || part === run[0]?.section ? null : groundOf(run, part, placed.at(-1)?.section);
    placed.push(...(part === undefined || ground === null ? run : run.map((sentence, at) => ({ ...sentence, section: part, ground, heading: sentence.heading || (at === 0 && isLead(sentence, part)) }))));
    from = to;
  }
  return placed;
};
