import { expect, test } from 'vitest';
import { themeCss } from '../../../src/app/theme/themeCss.ts';

test('the style sheet of the themes is the text made from the palettes (npx vitest -u writes it anew)', async () => {
  await expect(themeCss()).toMatchFileSnapshot('../../../src/app/theme/theme.css');
});
