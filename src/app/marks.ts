/**
 * The User Timing contract, for measuring from outside; names and details do not change without a note in the docs.
 *
 * - `tongbi:first-figures`: the first chart of the page has been painted (the one in the HTML counts).
 * - `tongbi:engine-ready`: the engine answers over the workspace on view.
 * - `tongbi:view-drawn` {view, revision}: a screen has been painted with new rows.
 * - `tongbi:all-loaded`: the code of every screen is there; from now on everything works without a network.
 * - `tongbi:import-reviewed`: the review of dropped files is on screen.
 * - `tongbi:import-committed` {revision}: the import is in store and engine.
 */
const mark = (name: string, detail?: Readonly<Record<string, unknown>>): void => {
  performance.mark(`tongbi:${name}`, detail ? { detail } : {});
};

/** After the frame that is being prepared has reached the screen. */
const afterPaint = (then: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(then));
};

export const markFirstFigures = (): void => {
  if (performance.getEntriesByName('tongbi:first-figures').length === 0) mark('first-figures');
};

export const markEngineReady = (): void => mark('engine-ready');

export const markAllLoaded = (): void => mark('all-loaded');

export const markViewDrawn = (detail: { readonly view: string; readonly revision: number }): void =>
  afterPaint(() => {
    mark('view-drawn', detail);
    markFirstFigures();
  });

export const markImportReviewed = (): void => afterPaint(() => mark('import-reviewed'));

export const markImportCommitted = (revision: number): void => mark('import-committed', { revision });
