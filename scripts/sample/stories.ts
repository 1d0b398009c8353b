/**
 * What is planted in the data, so that there is something to find. `diligence` in 2020 and its gain a year;
 * `returning`: the category of a problem that is reported every year from 2020 on; `promises`: years whose safety measure
 * promised monthly drills, and whether the next year's drills kept it; `brandAfterFailure`: rejected, then approved.
 */
export interface Story {
  readonly diligence?: number;
  readonly pace?: number;
  readonly returning?: string;
  readonly promises?: { readonly year: number; readonly kept: boolean };
  readonly brandAfterFailure?: boolean;
  /** Years without a report. */
  readonly silent?: readonly number[];
}

export const STORIES: Readonly<Record<string, Story>> = {
  青檀小学: { diligence: 0, pace: 0.42 },
  清岚中学: { diligence: -0.1, pace: -0.55 },
  古渡小学: { diligence: -1.3, pace: 0.02, returning: 'integration', promises: { year: 2022, kept: false } },
  桐花幼儿园: { diligence: 0.2, pace: 0.05, returning: 'party_staff' },
  梅汀中学: { returning: 'safety_gaps', promises: { year: 2021, kept: true } },
  实验小学: { diligence: 1.4, pace: 0.02, brandAfterFailure: true },
  望岫小学: { diligence: -0.3, brandAfterFailure: true },
  第一初级中学: { promises: { year: 2022, kept: true } },
  江湾学校: { promises: { year: 2021, kept: false }, brandAfterFailure: true },
  碧岭小学: { silent: [2020, 2021, 2022] },
  朝阳坡小学: { returning: 'teacher_growth' },
};

/** What befell one figure of a school: from a year on (to a year) it is so many times what it would have been. */
export interface SampleEvent {
  readonly metric: string;
  readonly from: number;
  readonly to: number;
  readonly times: number;
}

/** Evacuation was organised anew in 2020 and has been quicker since; a review of standards failed in the last year. */
export const EVENTS: Readonly<Record<string, SampleEvent>> = {
  星河小学: { metric: 'drill_seconds', from: 2020, to: 2024, times: 0.55 },
  外国语实验学校: { metric: 'std_score', from: 2024, to: 2024, times: 0.4 },
};
