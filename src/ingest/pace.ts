const TURN_MS = 60;

/** Lets the event loop turn now and then during long work, so that a cancel is heard and progress is shown. */
export class Pace {
  readonly #onProgress: ((fraction: number) => void) | undefined;
  readonly #signal: { readonly aborted: boolean } | undefined;
  #turned = performance.now();

  constructor(onProgress?: (fraction: number) => void, signal?: { readonly aborted: boolean }) {
    this.#onProgress = onProgress;
    this.#signal = signal;
  }

  /** True when the work is to be given up. `fraction`: how far it is, 0 to 1. */
  async stopped(fraction: number): Promise<boolean> {
    if (performance.now() - this.#turned > TURN_MS) {
      this.#onProgress?.(fraction);
      await new Promise((resolve) => {
        setTimeout(resolve, 0);
      });
      this.#turned = performance.now();
    }
    return this.#signal?.aborted ?? false;
  }
}
