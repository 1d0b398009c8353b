import type { behind as zh } from '../zh/behind.ts';

export const behind: typeof zh = {
  caption: 'Figures of the schools; each leads to its source',
  school: 'School',
  type: 'Type',
  value: 'Figure',
  numerator: 'Numerator',
  denominator: 'Denominator',
  sentence: 'Sentence',
  file: 'figures by school',
  parts: 'Numerator / denominator',
  status: 'Note',
  brands: 'Brand applications',
  brandsCaption: '{{n}} brand applications; each outcome leads to its source',
  programme: 'Programme',
  batch: 'Batch',
  outcome: 'Outcome',
  level: { all: 'All levels', school: 'School', district: 'District', city: 'City', province: 'Province', nation: 'Nation' },
  kind: { problem: 'Problem', cause: 'Cause', measure: 'Measure' },
  sentences: '{{n}} sentences of {{schools}} schools; each leads to its source',
};
