const LOOK_MS = 100;
const PATIENCE_MS = 60_000;

const allDrawn = (): boolean => [...document.querySelectorAll<HTMLElement>('.story-thumb')].every(({ dataset }) => dataset['drawn'] === 'true');

/** Hands the slides to the printer once each has been drawn; those that take too long are printed as they stand. */
export const printSlides = async (): Promise<void> => {
  const since = performance.now();
  await new Promise<void>((resolve) => {
    const looking = setInterval(() => {
      if (!allDrawn() && performance.now() - since < PATIENCE_MS) return;
      clearInterval(looking);
      resolve();
    }, LOOK_MS);
  });
  window.print();
};
