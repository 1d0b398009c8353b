import type { story as zh } from '../zh/story.ts';

export const story: typeof zh = {
  asOf: 'Data as of {{day}}',
  allSchools: 'All {{n}} schools',
  joiner: '; ',
  source: 'Source: {{file}}',
  sources: 'Sources: {{file}} and others, {{n}} files',
  gone: 'What this slide shows can no longer be found in its data.',
  collect: 'Collect into the story',
  collected: 'Collected into “{{story}}” as slide {{n}}: {{caption}}',
  nothingHere: 'There is no chart or table on this screen to collect.',
  openStory: 'Open the story',
  undo: 'Undo',
  newName: 'Story of {{day}}',
  empty: 'No story yet',
  emptyWay: 'Press C on any screen to collect the chart in view.',
  count: '{{n}} slides',
  past: 'The data as they stood on {{day}}; {{n}} changes have been made since.',
  toPresent: 'Back to the present',
};
