import type { Plugin } from 'vite';
/** placeholder until the trim script is there */
export const trimPlugin = (): Plugin => ({ name: 'tongbi:trim' });
